import type { AreaTexts } from '../catalogue.ts';
import type { calibrationEn } from '../en/calibration.ts';

/** Calibrating, and why a fresh calibration would help. */
export const calibrationJa = {
  // Calibration: what stops it, and what to do.
  'fault.tooFewSamples': 'はっきり見えていた時間が足りませんでした。',
  'fault.tooFewSamples.do': '正面から光が当たるようにして、円が一周するまで映像の中にいてください。',
  'fault.moving': '体が動いています。',
  'fault.moving.do': '無理なく保てる姿勢に落ち着き、少しの間じっとしていてください。',
  'fault.faceOutOfView': '顔の一部が映像の外にあります。',
  'fault.faceOutOfView.do': '顔全体が映るように、カメラの角度を変えてください。',
  'fault.shouldersOutOfView': '両肩が映っていません。',
  'fault.shouldersOutOfView.do': 'カメラを下に向けるか、少し後ろに下がってください。',
  'fault.tooDark': '暗すぎます。',
  'fault.tooDark.do': '正面の照明をつけるか、ブラインドを開けてください。',
  'fault.tooBright': '映像が明るすぎます。',
  'fault.tooBright.do': '窓や照明が入らない向きにカメラを動かしてください。',
  'fault.turned': '頭が横を向いています。',
  'fault.turned.do': '一番よく使う画面の中央を見てください。',
  'fault.lowConfidence': '顔と肩を十分に見分けられません。',
  'fault.lowConfidence.do': '正面からの光を増やすか、レンズを拭いてみてください。',
  'fault.severalPeople': '映像の中に複数の人がいます。',
  'fault.severalPeople.do': '10秒ほど、一人だけで映ってください。人が写ったポスターも一人と数えます。',
  'fault.nobody': '誰も見えません。',
  'fault.nobody.do': '顔と肩が映るように、カメラの前に座ってください。',
  'fault.cameraLost': 'カメラが停止しました。',
  'fault.cameraLost.do': 'カメラを確認して、もう一度始めてください。',

  // Why a fresh calibration would help.
  'recalibration.moved': '基準を登録したときから、カメラか座る位置が動いたようです。',
  'recalibration.otherPerson': '基準を登録した人とは別の人が座っているようです。',
  'recalibration.pictureChanged': '基準を登録したときと、カメラの映像の形が変わっています。',

  // Calibrate.
  'calibrate.title': '楽に背すじを伸ばした座り方を見せてください',
  'calibrate.why': 'これからの判定は、ほかの人の姿勢ではなく、この基準と比べて行います。',
  'calibrate.step.sit': '深く腰かけ、楽に保てる範囲で背すじを伸ばします。',
  'calibrate.step.look': '一番よく使う画面の中央を見ます。',
  'calibrate.step.hold': '頭と肩を枠の中に収め、10秒ほどじっとします。',
  'calibrate.name': 'この場所の名前',
  'calibrate.name.help': '例：「座り」「立ち」',
  'calibrate.name.replaces': '{created, date, long}の「{name}」を置き換えます。',
  'calibrate.name.default': '座り',
  'calibrate.start': '開始',
  'calibrate.again': 'もう一度始める',
  'calibrate.cancel': 'キャンセル',
  'calibrate.cancel.help': 'Escキーでもキャンセルできます。',
  'calibrate.running': 'そのままじっとしてください',
  'calibrate.running.explained': 'よく見えている間、円が進みます。',
  'calibrate.progress': '基準の登録',
  'calibrate.failed': 'まだ登録できていません',
  'calibrate.done': '基準を登録しました',
  'calibrate.done.good': 'はっきり見え、動きもありませんでした。これからはこの基準と比べます。',
  'calibrate.done.fair':
    'まずは十分です。正面からの光を増やすか、もう少し動かずに座ると、より正確になります。',
  'calibrate.finish': '「現在」を見る',
  'calibrate.another': '別の場所も登録する'
} as const satisfies AreaTexts<typeof calibrationEn>;
