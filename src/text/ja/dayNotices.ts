import type { AreaTexts } from '../catalogue.ts';
import type { dayNoticesEn } from '../en/dayNotices.ts';

/** Quiet notifications about breaks, and the tray's menu. */
export const dayNoticesJa = {
  'summary.call': '通話が終わりました',
  'summary.fullScreen': '全画面表示が終わりました',
  'summary.doNotDisturb': '通知がオンに戻りました',
  'summary.sat': '{held}の間、休憩を控えました。{sat}座り続けています。',
  'summary.movement': '体を動かす休憩まで、あと{duration}です。',
  'summary.micro': '少しの間、遠くを見てください。次の休憩はいつもどおりです。',
  'tray.break': '今すぐ休憩する',
  'tray.breathe': 'ゆっくり呼吸する',
  'tray.checkIn': '体調チェックをする',
  'tray.tooltip.next': '{tooltip} · {next}'
} as const satisfies AreaTexts<typeof dayNoticesEn>;
