import type { AreaTexts } from '../catalogue.ts';
import type { settingsScreenEn } from '../en/settingsScreen.ts';

/** The settings screen around the settings: search, sections, resets, and the file to take them along. */
export const settingsScreenJa = {
  'settings.sections': 'セクション',
  'settings.default': '初期値は{value}です。',
  'settings.default.recommended': '組織の推奨は{value}です。',

  // What else people may call the settings of a section; only searched, never shown. Separated by spaces.
  'settings.group.camera.keywords': 'ウェブカメラ webカメラ 映像 ビデオ 通話 会議 電池 デバイス',
  'settings.group.posture.keywords': 'ねこぜ 背中 首 肩 ストレートネック 前かがみ 感度 秒 遅延',
  'settings.group.alerts.keywords': '通知 警告 お知らせ 音 音量 サウンド 光 暗く トレイ',
  'settings.group.breaks.keywords': '休み タイマー 間隔 立つ ストレッチ スキップ 延期 スヌーズ 強制',
  'settings.group.quiet.keywords': '時間 予定 週末 会議 プレゼン 発表 映画 入力 サイレント 集中',
  'settings.group.pairing.keywords': 'ルール 一緒 早める すすめる',
  'settings.group.breathing.keywords': '深呼吸 息 リラックス 落ち着く 運動 音 音量 分',
  'settings.group.checkIn.keywords': '質問 痛み こり つらさ 毎週',
  'settings.group.reports.keywords': '履歴 統計 データ まとめ 保存 削除',
  'settings.group.general.keywords':
    '言語 テーマ ダーク ライト 表示 外観 ショートカット キー ログイン 自動起動',

  // Search.
  'settings.search': '設定を検索',
  'settings.search.clear': '検索を消去',
  'settings.search.found': '{count, plural, other {#件の設定が見つかりました}}',
  'settings.search.none': '「{query}」に一致する設定はありません。',
  'settings.search.none.do': '「休憩」「カメラ」「音」など、別の言葉でお試しください。',

  // Resets, which can be taken back.
  'settings.resetSection': 'このセクションをリセット',
  'settings.resetSection.label': 'このセクションをリセット：{section}',
  'settings.wasReset': '{count, plural, other {#件の設定を初期値に戻しました。}}',
  'settings.undo': '元に戻す',

  // Managed by an organisation.
  'settings.managed': '組織によって管理されています',
  'settings.managed.locked': 'この設定は組織が決めています。',
  'settings.managed.limited': '組織が許可している上限は{value}です。',
  'settings.managed.source': '{source}で設定されています。',

  // Shortcuts and sounds.
  'settings.shortcut.taken': '「{setting}」が同じキーを使っているため、ここでは働きません。',
  'settings.shortcut.common':
    '多くのプログラムが使うキーです。そちらで使えなくなるため、別のキーをおすすめします。',
  'settings.sound.listen': '試聴',
  'settings.sound.listen.label': '試聴：{setting}',

  // The file that settings are taken along in.
  'settings.file': '設定を持ち運ぶ',
  'settings.file.explained':
    'このページで選んだ内容を1つのファイルにまとめ、保管したり別のコンピューターに移したりできます。登録した場所は別のファイルです。',
  'settings.file.kind': 'Plumblineの設定',
  'settings.export': '設定を書き出す',
  'settings.import': '設定を読み込む',
  'settings.exported': '設定を{file}に書き出しました。',
  'settings.notExported':
    'ファイル{file}に書き込めませんでした。空き容量とフォルダーのアクセス権を確認してください。',
  'settings.import.preview': '{file}で変わる設定',
  'settings.import.nothing': '変わるものはありません。同じ設定です。',
  'settings.import.setting': '設定',
  'settings.import.now': '現在',
  'settings.import.then': 'ファイルの値',
  'settings.import.apply': 'この内容を使う',
  'settings.import.leave': '何も変えない',
  'settings.import.applied': '{count, plural, other {ファイルから#件の設定を読み込みました。}}',
  'settings.import.locked':
    '{count, plural, other {ファイルのうち#件の設定は、組織が決めているため読み込みません。}}',
  'settings.import.unknown':
    '{count, plural, other {ファイルのうち#件の項目は、このバージョンで扱えないため読み込みません。}}',
  'settings.import.invalid':
    '{count, plural, other {ファイルのうち#件の値は、範囲外のため読み込みません：{names}}}',
  'settings.import.unreadable':
    '{file}を開けなかったため、何も読み込みませんでした。ファイルがあるか、読み取る権限があるかを確認してください。',
  'settings.import.tooLarge': '{file}は設定のファイルとしては大きすぎるため、何も読み込みませんでした。',
  'settings.import.notJson': '{file}は完全なJSONファイルではないため、何も読み込みませんでした。',
  'settings.import.foreign': '{file}はPlumblineの設定のファイルではないため、何も読み込みませんでした。',
  'settings.import.newer':
    '{file}はより新しいバージョンのPlumblineで作られているため、何も読み込みませんでした。Plumblineを更新してください。'
} as const satisfies AreaTexts<typeof settingsScreenEn>;
