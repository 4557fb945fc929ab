import type { AreaTexts } from '../catalogue.ts';
import type { dashboardEn } from '../en/dashboard.ts';

/** The frame of the dashboard, its banners, and Now. */
export const dashboardJa = {
  // The dashboard: its frame.
  'screens.label': '画面',
  'screen.now': '現在',
  'screen.calibrate': '基準の登録',
  'screen.settings': '設定',
  'screen.about': 'Plumblineについて',
  'screen.title': '{screen} – Plumbline',
  'rail.cameraOn': '現在 · カメラ オン',
  'rail.cameraOff': '現在 · カメラ オフ',
  'rail.demo': '現在 · デモ',
  'loading.snapshot': 'Plumblineを起動しています。',
  'broken.title': 'このウィンドウが動作しなくなりました。',
  'broken.explained': 'Plumblineは見守りを続けています。表示するには、もう一度開いてください。',
  'broken.reload': 'もう一度開く',

  // Banners.
  'banner.demo': 'これはデモです。カメラの代わりに、録画の人物が映っています。',
  'banner.demo.do': 'ご自身の姿勢を見るには、デモを終了してください。お使いのカメラで起動し直します。',
  'banner.endDemo': 'デモを終了',
  'banner.noTray': 'このデスクトップにはトレイアイコンが表示されないため、このウィンドウが代わりになります。',
  'banner.noTray.do': '開いたままにするか、最小化してください。閉じるとPlumblineが終了します。',
  'banner.recalibrate.do': 'それまでは、判定がずれることがあります。基準の再登録は10秒ほどで終わります。',
  'banner.quit': 'Plumblineを終了',
  'banner.calibrate': '基準を登録',
  'banner.useAnother': '別の場所を使う',
  'banner.usePlace': '「{name}」を使う',
  'banner.notNow': '今はしない',
  'banner.dismiss': '閉じる',
  'banners.label': 'お知らせ',

  // Now.
  'now.calibrate': '基準を登録',
  'now.otherCamera':
    '別のカメラで登録した場所があります。同じカメラであれば、「{screen}」で「{action}」を選んでください。',
  'now.retry': 'もう一度試す',
  'now.demo': 'デモを見る',
  'now.withoutCamera':
    'カメラなしでもPlumblineを使えます。その場合、姿勢を見守らず、姿勢についてお知らせすることもありません。',
  'now.withoutCamera.do': 'カメラなしで使う',
  'now.watch': 'カメラで見守る',
  'now.resume': '見守りを再開',
  'now.pause': '一時停止',
  'now.pause.label': '一時停止の長さ',
  'alert.label': 'アラート',
  'alert.passes': '体を起こすと、お知らせは消えます。',
  'alert.wrong.help': '今後の判定をゆるめます。このコンピューターの中だけです。',

  // The live picture.
  'live.title': 'カメラに映っているもの',
  'live.label': 'ライブ映像（左右反転）と、追っている点',
  'live.private':
    '映像はこのコンピューターのメモリ内にとどまり、保存されません。ここで見ている間だけ表示します。',
  'live.waiting': '最初の映像を待っています。',
  'live.off': 'カメラがオフの間、映像はありません。',
  'live.camera': 'カメラ',
  'live.defaultCamera': 'システムの既定のカメラ',
  'live.unnamedCamera': 'カメラ{number, number}',
  'live.lostCamera': '選んだカメラ（未接続）',
  'live.nobody': '映像の中に人が見えません。',

  // The measures against the calibrated position.
  'measures.title': '今の姿勢',
  'measures.subtitle': '「{name}」で登録した基準と比べています。',
  'measures.none': '基準を登録して映像に入ると、頭と肩が基準からどれだけ離れているかをここに表示します。',
  'measures.sideView': '横から見た姿：破線が登録時、実線が現在',
  'measure.headForwardCm': '頭の前後',
  'measure.headForwardCm.value':
    '{direction, select, back {{amount}後ろ} level {基準どおり} other {{amount}前}}',
  'measure.headDropCm': '頭の高さ',
  'measure.headDropCm.value':
    '{direction, select, back {{amount}高い} level {基準どおり} other {{amount}低い}}',
  'measure.shoulderForwardCm': '肩の前後',
  'measure.shoulderForwardCm.value':
    '{direction, select, back {{amount}後ろ} level {基準どおり} other {{amount}前}}',
  'measure.shoulderDropCm': '肩の高さ',
  'measure.shoulderDropCm.value':
    '{direction, select, back {{amount}高い} level {基準どおり} other {{amount}低い}}',
  'measure.leanDegrees': '体の傾き',
  'measure.leanDegrees.value':
    '{direction, select, back {右へ{amount}} level {基準どおり} other {左へ{amount}}}',
  'measure.headDownDegrees': '頭の上下',
  'measure.headDownDegrees.value':
    '{direction, select, back {上へ{amount}} level {基準どおり} other {下へ{amount}}}',
  'measure.screenDistanceRatio': '画面との距離',
  'measure.screenDistanceRatio.value':
    '{direction, select, back {{amount}近い} level {基準どおり} other {{amount}遠い}}'
} as const satisfies AreaTexts<typeof dashboardEn>;
