import type { AreaTexts } from '../catalogue.ts';
import type { commandLineEn } from '../en/commandLine.ts';

/** The command line: what `--help` says, and what commands answer. Commands and options stay as they are. */
export const commandLineJa = {
  'cli.about':
    'Plumblineは座り方を見守り、体を動かすようお知らせします。コマンドは、実行中のPlumblineに送られます。',
  'cli.usage': '使い方：',
  'cli.arguments': '引数：',
  'cli.options': 'オプション：',
  'cli.commands': 'コマンド：',
  'cli.help': '使い方を表示します。',
  'cli.version': 'バージョンを表示します。',
  'cli.hidden': 'ウィンドウを開かず、タスクトレイで起動します。',
  'cli.demo': '付属の録画で起動します。自分のデータとは別に扱います。',
  'cli.pause': 'カメラを閉じ、休憩を控えます。',
  'cli.pause.length':
    '30min、1h、2h、tomorrow、until-resumed、または45mや1h30mのような長さ。省略すると、再開するまで。',
  'cli.resume': '一時停止のあと、再開します。',
  'cli.break': '今すぐ休憩を始めます。',
  'cli.break.kind': 'movement、または小休憩のmicro。',
  'cli.breathe': 'ゆっくり呼吸を始めます。',
  'cli.report': '指定した日のレポートを開きます。',
  'cli.report.day': 'today、または2026-03-31のような日付。',
  'cli.status': '現在の状態を表示します。',
  'cli.status.json': 'プログラム向けにJSONで表示します。',
  'cli.policy': '組織がここで決めている内容を表示します。--jsonを付けるとプログラム向けになります。',
  'cli.diagnose': 'サポートに必要な情報を書き出します。個人の情報は含みません。',
  'cli.diagnose.written': '動作情報を{file}に書き出しました。',
  'cli.diagnose.notWritten': '{file}に書き込めませんでした：{reason}',
  'cli.exitCodes':
    '終了コード：0 完了、1 今は不可、2 解釈不能、3 Plumblineが未起動、4 ポリシーが記載どおりには有効でない。',

  'cli.notRunning': 'Plumblineは起動していません。',
  'cli.noAnswer': 'Plumblineは起動していますが、応答がありません。',
  'cli.otherVersion': '実行中のPlumblineは別のバージョンです。終了して、もう一度起動してください。',
  'cli.resumed': '見守りを再開しました。',
  'cli.notPaused': '一時停止していませんでした。',
  'cli.breakBegun': '休憩を始めます。',
  'cli.breathingBegun': 'ゆっくり呼吸を始めます。',
  'cli.busy': '今はできません。休憩かゆっくり呼吸の最中か、画面がロックされています。',
  'cli.forbidden': '組織がこの機能をオフにしています。',
  'cli.reportOpened': 'レポートを開きました。',
  'cli.unknownCommand': '「{command}」というコマンドはありません。',
  'cli.wrongLength': '「{given}」は一時停止の長さではありません。',
  'cli.wrongDay': '「{given}」は日付ではありません。',
  'cli.wrongKind': '「{given}」という種類の休憩はありません。'
} as const satisfies AreaTexts<typeof commandLineEn>;
