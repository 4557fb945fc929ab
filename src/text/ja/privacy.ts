import type { AreaTexts } from '../catalogue.ts';
import type { privacyEn } from '../en/privacy.ts';

/** What Plumbline keeps of a person, where, why and for how long. */
export const privacyJa = {
  'screen.privacy': 'プライバシー',
  'privacy.title': '残している情報',
  'privacy.intro':
    'すべてこのコンピューターの中にあり、どこにも送られません。Plumblineには通信のためのコードがありません。',
  'privacy.never': '決して残さないもの',
  'privacy.never.pictures': '映像。目・耳・肩の位置が見つかるまで、一瞬だけメモリの中にあります。',
  'privacy.never.landmarks': '目・耳・肩の刻々の位置。残すのは、登録した基準の位置だけです。',
  'privacy.never.judgement': '気分、ストレス、集中度、仕事ぶりについての推測。',
  'privacy.who': '見られる人',
  'privacy.who.you': 'このコンピューターでファイルを開ける人、つまりご本人と、コンピューターの管理者です。',
  'privacy.who.nobody':
    'Plumblineがほかの誰かに見せることはありません。アカウントも、クラウドも、雇用主向けの画面もありません。',

  // The facts about each kept thing.
  'privacy.holds': '内容',
  'privacy.why': '理由',
  'privacy.howLong': '期間',
  'privacy.where': '場所',
  'privacy.size': 'サイズ',
  'privacy.size.nothing': 'まだなし',
  'privacy.size.unknown': '不明',
  'privacy.size.kilobytes': '{size, number, ::unit/kilobyte .}',
  'privacy.size.megabytes': '{size, number, ::unit/megabyte .0}',
  'privacy.total': '合計：{size}',
  'privacy.folder': '{folder}にあります。',
  'privacy.openFolder': 'フォルダーを開く',

  'privacy.settings': '設定',
  'privacy.settings.holds': '設定の画面で変更した内容だけです。',
  'privacy.settings.why': 'Plumblineが望みどおりに動くように。',
  'privacy.settings.howLong': 'リセットまたは削除するまで。',
  'privacy.places': '登録した場所',
  'privacy.places.holds':
    '場所の名前、登録した日時とカメラ、目・耳・肩の間隔と高さを表す数値。「この判定は違います」と答えた場合は、判定をどれだけゆるめたか。',
  'privacy.places.why': '座り方を比べるために。',
  'privacy.places.howLong': '場所を一つずつ、またはすべて削除するまで。',
  'privacy.wellbeing': '休憩と呼吸',
  'privacy.wellbeing.holds':
    '前の休憩から座っている時間、最近表示した動きとヒント、最近のゆっくり呼吸とその長さ。',
  'privacy.wellbeing.why': '再起動しても休憩を忘れず、動きを順番に出すために。',
  'privacy.wellbeing.howLong': '最近の数回分だけ。新しいものが古いものと入れ替わります。',
  'privacy.checkIn': '体調チェック',
  'privacy.checkIn.holds': '回答：0〜10のつらさ、しにくくなったこと、選んだサイン。',
  'privacy.checkIn.why': '良くなっているかを確かめ、専門家にみてもらうべきときにお伝えするために。',
  'privacy.checkIn.howLong': '履歴と同じ期間、または削除するまで。',
  'privacy.history': '履歴',
  'privacy.history.holds':
    '1分ごとに、どの姿勢で何秒座っていたか、判定できなかった場合はその理由。アラート、休憩、ゆっくり呼吸、カメラを通話に譲った時刻。',
  'privacy.history.why': 'レポートを作るために。',
  'privacy.history.howLong': '設定の「{setting}」の期間、または一部の日かすべてを削除するまで。',
  'privacy.state': '覚えておく細かなこと',
  'privacy.state.holds':
    'ウィンドウの位置、一時停止の有無と終わる時刻、初期設定の進み具合、最後にレポートを保存したフォルダー、一日や一週間のまとめを最後に知らせた時刻、ほかのプログラムが使っていたショートカット。',
  'privacy.state.why':
    '再起動で一時停止が終わったり、ウィンドウが動いたり、同じことを二度知らせたりしないように。',
  'privacy.state.howLong': '次のものに置き換わるまで。',
  'privacy.log': 'ログ',
  'privacy.log.holds':
    'Plumblineの起動と終了の時刻、カメラ・ファイル・ウィンドウで起きた問題。姿勢やファイル名は含みません。',
  'privacy.log.why': '動かないときに、誰かが手助けできるように。',
  'privacy.log.howLong': '直近の2メガバイト分。',
  'privacy.browser': '内蔵ブラウザーのファイル',
  'privacy.browser.holds':
    'ウィンドウを描くChromiumの技術的なファイル。拡大したウィンドウや、準備済みのプログラムコードなど。個人の情報はありません。',
  'privacy.browser.why': 'ウィンドウを速く開くために。',
  'privacy.browser.howLong': 'Plumblineを削除するまで。',
  'privacy.copies':
    'ファイルが壊れていた場合は、新しいファイルの隣にコピーを残しています。すべて削除すると、コピーも消えます。',

  // Deleting.
  'privacy.delete': '削除',
  'privacy.delete.label': '削除：{what}',
  'privacy.delete.question': '今すぐ削除しますか？ 元に戻すことはできません。',
  'privacy.delete.do': '削除する',
  'privacy.delete.keep': '残す',
  'privacy.deleteAll': 'すべて削除',
  'privacy.deleteAll.explained':
    '内蔵ブラウザーのファイルを除く、上記のすべてを一度に削除します。その後、Plumblineは最初の日と同じ状態で始まります。',
  'privacy.deleteAll.question':
    'Plumblineが残しているものをすべて削除し、最初から始めますか？ 元に戻すことはできません。',
  'privacy.deleteAll.do': 'すべて削除して最初から',
  'privacy.export': '書き出す',
  'privacy.export.label': '書き出す：{what}',
  'privacy.exportInReports': 'レポートの画面で書き出す'
} as const satisfies AreaTexts<typeof privacyEn>;
