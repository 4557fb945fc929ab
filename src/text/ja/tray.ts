import type { AreaTexts } from '../catalogue.ts';
import type { trayEn } from '../en/tray.ts';

/** The one status line, pauses, the tray and the menu of the app. */
export const trayJa = {
  // The one status line of tray, window and terminal.
  'status.paused': '一時停止中',
  'status.announced': '{state}。{sentences}',
  'status.paused.untilTime': '{until, time, short}まで一時停止',
  'status.paused.untilDay': '{until, date, ::EEEE}の{until, time, short}まで一時停止',
  'status.paused.untilResumed': '再開するまで一時停止',
  'status.locked': 'コンピューターがロック中',
  'status.asleep': 'コンピューターがスリープ中',
  'status.noCameraMode': '見守りオフ',
  'status.settingUp': '初期設定中',
  'status.onBattery': 'バッテリー駆動中は見守りオフ',
  'status.inCall': 'カメラを通話に譲っています',
  'status.givenAway': 'カメラを譲っています',
  'status.engineFailed': '動作していません',
  'status.starting': '起動中',
  'status.notCalibrated': '基準が未登録',
  'status.calibrating': '基準を登録中',
  'status.noCamera': '映像なし',

  // Pauses.
  'pause.30min': '30分',
  'pause.1h': '1時間',
  'pause.2h': '2時間',
  'pause.untilTomorrow': '明日まで',
  'pause.untilResumed': '再開するまで',

  // The tray.
  'tray.tooltip': 'Plumbline：{status}',
  'tray.tooltip.demo': 'Plumblineデモ：{status}',
  'tray.open': 'Plumblineを開く',
  'tray.pause': '一時停止',
  'tray.resume': '見守りを再開',
  'tray.calibrate': '基準を登録',
  'tray.report': '今日のレポート',
  'tray.settings': '設定',
  'tray.about': 'Plumblineについて',
  'tray.wrong': 'この判定は違います',
  'tray.quit': 'Plumblineを終了',

  // Main: the menu of the app, and the box that it leaves with.
  'menu.view': '表示',
  'main.crashed': 'Plumblineを終了します',
  'main.crashed.do':
    '予期しない問題が起きました。誤った見守りを続けないよう、終了します。もう一度起動してください。内容は{folder}のログにあります。'
} as const satisfies AreaTexts<typeof trayEn>;
