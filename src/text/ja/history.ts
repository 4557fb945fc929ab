import type { AreaTexts } from '../catalogue.ts';
import type { historyEn } from '../en/history.ts';

/** What history keeps and what became of it: settings, notices, file boxes, and the notifications of evening and Monday. */
export const historyJa = {
  'settings.group.reports': 'レポート',
  'settings.unit.days': '日',
  'settings.value.days': '{value, plural, other {#日}}',

  'setting.keepHistory': 'レポート用に履歴を残す',
  'setting.keepHistory.help':
    '1分ごとの姿勢、休憩、アラートを、このコンピューターの中だけに残します。オフにすると以後は何も残さず、新しい日のレポートは作られません。',
  'setting.historyDays': '履歴を残す期間',
  'setting.historyDays.help': '古い日は自動で削除され、その日の体調チェックも消えます。',
  'setting.eveningSummary': '夕方に一日のまとめを知らせる',
  'setting.eveningSummary.help': '静かな通知が1回だけです。30分以上見守れた日に限り、通話中は送りません。',
  'setting.eveningSummaryTime': '一日のまとめの時刻',
  'setting.eveningSummaryTime.help': 'その時刻に手が離せないときや離席中は、落ち着くまで最大3時間待ちます。',
  'setting.weeklyDigest': '月曜日に一週間のまとめを知らせる',
  'setting.weeklyDigest.help': '前の週についての静かな通知が1回だけです。',

  'notice.historyFromNewer':
    'ファイル{file}は、より新しいバージョンのPlumblineで作られています。{keptAs}としてそのまま残し、新しいファイルを作りました。',
  'notice.historyNotSaved':
    '履歴を{file}に書き込めません。直近1日分をメモリに残し、1分ごとに試します。空き容量とフォルダーのアクセス権を確認してください。',
  'notice.historyLocked':
    'ほかのプログラムが{file}を開いています。履歴の直近1日分をメモリに残し、1分ごとに試します。',
  'notice.historySavedAgain': '履歴を{file}に書き込めるようになりました。待っていた分も書き込みました。',
  'notice.historyRowsSkipped':
    '{count, plural, other {{file}の#件の項目を読み取れませんでした。レポートには含まれません。}}',
  'notice.historyExported': '履歴を{file}に保存しました。',
  'notice.historyNotExported': '履歴を{file}に保存できませんでした。書きかけのファイルは残っていません。',
  'notice.historyDeleted':
    '{days, plural, =0 {削除するものはありませんでした。} other {#日分をこのコンピューターから削除しました。}}',
  'notice.historyNotDeleted':
    '{file}から一部を削除できませんでした。空き容量とフォルダーのアクセス権を確認して、もう一度お試しください。',
  'notice.reportSaved': 'レポートを{file}に保存しました。',
  'notice.reportNotSaved': 'レポートを{file}に保存できませんでした。書きかけのファイルは残っていません。',
  'notice.reportNotPrinted': 'レポートを印刷できませんでした。',

  'history.export.csv': '履歴の表を保存するフォルダーを選択',
  'history.export.folder': 'ここに保存',
  'history.export.json': '履歴を保存',
  'history.export.jsonKind': 'JSON文書',
  'report.pdf.title': 'レポートを保存',
  'report.pdf.kind': 'PDF文書',

  'evening.title': '今日これまでのまとめ',
  'digest.title': '先週のまとめ'
} as const satisfies AreaTexts<typeof historyEn>;
