import type { AreaTexts } from '../catalogue.ts';
import type { postureEn } from '../en/posture.ts';

/** The postures, and why there is no verdict. */
export const postureJa = {
  // The names of the postures.
  'state.upright': 'まっすぐ',
  'state.slouch': '猫背',
  'state.forwardHead': '頭が前に出ている',
  'state.lean': '体が傾いている',
  'state.tooClose': '画面に近すぎる',
  'state.lookingDown': '下を向いている',
  'state.away': '離席中',
  'state.cannotTell': '判定できない',

  // Where nothing is judged, and for how long a posture has lasted.
  'state.upright.explained': '基準を登録したときとほぼ同じ姿勢です。',
  'state.away.explained': 'カメラの前に誰もいません。',
  'state.slouch.explained': '背中の上部が丸くなり、沈んでいます。',
  'state.forwardHead.explained': '頭が肩より前に出ています。',
  'state.lean.explained': '上体が片側に傾いています。',
  'state.tooClose.explained': '体全体が画面に近づいています。',
  'state.lookingDown.explained': '下を向いた状態が続いています。',
  'state.for': '{state}（{duration}）',
  'state.also': 'ほかに：{state}',

  // Why there is no verdict: what is seen, and what to do.
  'reason.starting': '姿勢を確認しています。',
  'reason.starting.do': '最初の判定には数秒かかります。',
  'reason.notCalibrated': 'まっすぐな姿勢の基準が、まだ登録されていません。',
  'reason.notCalibrated.do': '一度、基準を登録してください。10秒ほどで終わります。',
  'reason.turned': '頭が横を向いています。',
  'reason.turned.do':
    '画面のほうを向くと再開します。カメラが見ている画面の横にあるときは、その画面に近づけてください。',
  'reason.tilted': '頭が横に傾いています。',
  'reason.tilted.do': '頭が水平に戻ると再開します。カメラ自体が傾いているときは、まっすぐに直してください。',
  'reason.tooDark': '暗すぎて判定できません。',
  'reason.tooDark.do': '正面の照明をつけるか、ブラインドを開けてください。',
  'reason.tooBright': '映像が明るすぎて判定できません。',
  'reason.tooBright.do': '窓や照明が入らない向きにカメラを動かすか、差し込む光を弱めてください。',
  'reason.lowConfidence': '顔と肩を十分に見分けられません。',
  'reason.lowConfidence.do': '正面からの光を増やすか、レンズを拭いてみてください。',
  'reason.faceOutOfView': '顔の一部が映像の外にあります。',
  'reason.faceOutOfView.do': '顔全体が映るように、カメラの角度を変えてください。',
  'reason.shouldersOutOfView': '両肩が映っていません。',
  'reason.shouldersOutOfView.do': '両肩が映るように、カメラを下に向けるか、少し後ろに下がってください。',
  'reason.offCentre': '映像の端に映っています。',
  'reason.offCentre.do': 'カメラを体のほうへ向けるか、中央に寄ってください。',
  'reason.severalPeople': '映像に複数の人がいて、どの人を見守ればよいか分かりません。',
  'reason.severalPeople.do': '一人で映るか、いつもの位置に戻ると再開します。',
  'reason.cameraBlocked': 'カメラに何も映っていません。',
  'reason.cameraBlocked.do': 'シャッターを開けるか、レンズを覆うものを外してください。',
  'reason.cameraFrozen': 'カメラの映像が止まっています。',
  'reason.cameraFrozen.do': 'カメラを抜き差しするか、カメラを使うほかのプログラムを終了してください。',
  'reason.notCalibratedPlace': '基準を登録したときとは別の場所に座っています。',
  'reason.notCalibratedPlace.do': 'ここで続けるなら、この場所の基準を登録してください。'
} as const satisfies AreaTexts<typeof postureEn>;
