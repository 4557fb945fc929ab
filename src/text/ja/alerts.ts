import type { AreaTexts } from '../catalogue.ts';
import type { alertsEn } from '../en/alerts.ts';

/** Alerts of posture. */
export const alertsJa = {
  // Alerts. The title is the name of the state and the body the explanation of its verdict.
  'alert.wrong': 'この判定は違います',
  'alert.pause': '30分間一時停止',
  'alert.dismiss': '閉じる',

  // “Show me”, beside the styles in the settings.
  'alert.try': '試してみる',
  'alert.try.help': '選んだ方法を3秒間表示します。音がオンなら音も鳴ります。',
  'alert.try.nothing': 'この方法では、表示するものがありません。',
  'alert.try.asNotification':
    'このデスクトップではほかのプログラムの上に表示できないため、代わりに通知を送ります。',
  'alert.try.asGlow':
    'このデスクトップでは画面を暗くすると真っ黒になることがあるため、代わりに画面の縁を光らせます。',
  'alert.example.title': 'アラートはこのように表示されます',
  'alert.example.body': '体を起こすと、自然に消えます。'
} as const satisfies AreaTexts<typeof alertsEn>;
