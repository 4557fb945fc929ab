import type { AreaTexts } from '../catalogue.ts';
import type { placesEn } from '../en/places.ts';

/** Calibrated places: the list, its actions, files. */
export const placesJa = {
  'notice.placesExported': '{count, plural, other {#件の場所を{file}に書き出しました。}}',
  'notice.placesNotExported':
    'ファイル{file}に書き込めませんでした。空き容量とフォルダーのアクセス権を確認してください。',
  'notice.placesImported': '{added, plural, other {{file}から#件の場所を追加しました。}}',
  'notice.placesImported.none': '{file}の内容は、すべて登録済みでした。',
  'notice.placesImported.alreadyHere': '{count, plural, other {ほかに#件は登録済みでした。}}',
  'notice.placesImported.renamed': '「{from}」は同じ名前があるため、「{to}」としました。',
  'import.unreadable':
    '{file}を開けなかったため、何も読み込みませんでした。ファイルがあるか、読み取る権限があるかを確認してください。',
  'import.tooLarge': '{file}は場所のファイルとしては大きすぎるため、何も読み込みませんでした。',
  'import.notJson': '{file}は完全なJSONファイルではないため、何も読み込みませんでした。',
  'import.notJson.line':
    '{file}は{line, number}行目から読み取れないため、何も読み込みませんでした。途中で切れたか、手で変更された可能性があります。',
  'import.foreign': '{file}はPlumblineの場所のファイルではないため、何も読み込みませんでした。',
  'import.newer':
    '{file}はより新しいバージョンのPlumblineで作られているため、何も読み込みませんでした。Plumblineを更新してください。',
  'import.damaged': '{file}の「{where}」の部分がないか正しくないため、何も読み込みませんでした。',
  'import.noPlaces': '{file}に場所はありません。',
  'import.tooMany':
    '場所が{most, number}件を超えるため、{file}から何も読み込みませんでした。先にいくつか削除してください。',
  'places.fileKind': 'Plumblineの場所',
  'places.export.title': '場所を書き出す',
  'places.import.title': '場所を読み込む',

  'places.title': '登録した場所',
  'places.explained': '残すのは、目・耳・肩の間隔と高さを表す数値だけです。映像は残しません。',
  'places.none': 'まだありません。上で基準を登録するか、ファイルから読み込んでください。',
  'places.choosesItself': 'どの場所にいるかは、映る位置から自動で選びます。',
  'places.chosen': '「{name}」を選んでいます。',
  'places.chooseItself': '自動で選ぶ',
  'places.inUse': '使用中',
  'places.details': '{camera} · {created, date, long} · {quality}',
  'places.quality.good': '鮮明',
  'places.quality.fair': '十分（光を増やすか、動かずに座ると、より正確）',
  'places.camera.any': 'どのカメラでも',
  'places.camera.unnamed': '名前のないカメラ',
  'places.camera.lost': '接続されていないカメラ',
  'places.camera.lostNamed': '{name}（未接続）',
  'places.use': 'これを使う',
  'places.use.label': 'これを使う：{name}',
  'places.again': '基準を登録し直す',
  'places.again.label': '基準を登録し直す：{name}',
  'places.assign': 'このカメラで使う',
  'places.assign.label': 'このカメラで使う：{name}',
  'places.assign.help': 'このコンピューターに移ったあとなど、同じカメラが同じ位置にあるときに使えます。',
  'places.rename': '名前を変更',
  'places.rename.label': '{name}の名前を変更',
  'places.rename.keep': 'この名前で保存',
  'places.rename.cancel': 'キャンセル',
  'places.rename.taken': 'このカメラの別の場所が、その名前を使っています。',
  'places.export': '書き出す',
  'places.export.label': '{name}を書き出す',
  'places.exportAll': 'すべて書き出す',
  'places.import': 'ファイルから読み込む',
  'places.delete': '削除',
  'places.delete.label': '{name}を削除',
  'places.delete.question': '「{name}」を削除しますか？ 元に戻すには、再登録か書き出したファイルが必要です。',
  'places.delete.keep': '残す',
  'places.delete.do': '削除する',
  'places.loosened.slouch':
    '「この判定は違います」により、ここでは猫背の判定をゆるめています：{times, number}段階（最大{most, number}）',
  'places.loosened.forwardHead':
    '「この判定は違います」により、ここでは頭が前に出る判定をゆるめています：{times, number}段階（最大{most, number}）',
  'places.loosened.lean':
    '「この判定は違います」により、ここでは体の傾きの判定をゆるめています：{times, number}段階（最大{most, number}）',
  'places.loosened.tooClose':
    '「この判定は違います」により、ここでは画面への近さの判定をゆるめています：{times, number}段階（最大{most, number}）',
  'places.loosened.lookingDown':
    '「この判定は違います」により、ここでは下を向く判定をゆるめています：{times, number}段階（最大{most, number}）',
  'places.tighten': '元に戻す',
  'places.tighten.label': '{name}を元に戻す：{what}'
} as const satisfies AreaTexts<typeof placesEn>;
