import type { AreaTexts } from '../catalogue.ts';
import type { breaksEn } from '../en/breaks.ts';

/** Breaks, offers, the overlay windows and the screens about them. */
export const breaksJa = {
  // Breaks: why one is there, what can be done about it, and the word before it.
  'break.interval': '体を動かす休憩の時間です。',
  'break.interval.sat': '数分間、立ち上がる時間です。{duration}座り続けています。',
  'break.posture': '予定より少し早めの休憩です。しばらく背中が丸くなっていました。',
  'break.posture.sat':
    '予定より少し早めの休憩です。しばらく背中が丸くなっていました。{duration}座り続けています。',
  'break.asked': 'ご希望の休憩です。',
  'break.half': '休憩の半分が終わりました。ここからは、休憩として数えます。',
  'break.escape': 'Escで「{action}」へ',
  'break.other': 'もう一つの画面で、体を動かす休憩の最中です。',
  'break.control.postpone': '{minutes, number}分後に',
  'break.control.skip': 'スキップ',
  'break.control.leave': '戻りました',
  'break.control.exit': '緊急時の終了',
  'break.control.another': '別のカード',
  'break.control.begin': '今すぐ始める',
  'break.exit.question': 'この休憩を途中で終えますか？',
  'break.exit.stay': '続ける',
  'break.exit.leave': '終える',
  'coming.movement': '体を動かす休憩まで{duration}',
  'coming.micro': '小休憩まで{duration}',
  'coming.waiting': '入力が落ち着いたら休憩です',
  'offer.breathing': '呼吸のひととき',
  'offer.tip.close': '閉じる',
  'offer.heldBreak': '都合のよいときに休憩を',
  'offer.heldBreak.sat': '{duration}座り続けています。全画面表示の間は、休憩が自動で始まることはありません。',
  'offer.heldBreak.notNow': '今はしない',
  'overlay.stranded': '表示する内容がなくなりました。この画面は自動で閉じます。',
  'overlay.close': '今すぐ閉じる',

  // The rules that join posture and breaks; the numbers come from the rules themselves.
  'pairing.slouchBringsBreakForward': '猫背が続いたら休憩を早める',
  'pairing.slouchBringsBreakForward.explained':
    '猫背が{minutes, number}分続くと、次の体を動かす休憩が早まります。ただし、前回の休憩から{nearestMinutes, number}分以内に始まることはありません。',
  'pairing.alertsOfferBreathing': 'アラートが重なったら呼吸をすすめる',
  'pairing.alertsOfferBreathing.explained':
    '{withinMinutes, number}分以内に姿勢のアラートが{alerts, number}回あったら、ゆっくり呼吸をおすすめします。',
  'pairing.lookingDownOffersTip': '長く下を向いていたらヒントを出す',
  'pairing.lookingDownOffersTip.explained':
    '下を向いた状態が{minutes, number}分続いたら、机まわりのヒントをお伝えします。',
  'pairing.tenseSpellsOfferBreathing': '長く座ったら呼吸をすすめる',
  'pairing.tenseSpellsOfferBreathing.explained':
    '{sittingMinutes, number}分座り続け、直近{withinMinutes, number}分のうち{sharePercent, number}%以上がまっすぐでなかったとき、ゆっくり呼吸をおすすめします。判断に使うのは時間と姿勢だけです。',

  // The next break, on Now and in the rail.
  'breaks.title': '休憩',
  'breaks.sat': '{duration}座り続けています。',
  'breaks.ask': '今すぐ休憩する',
  'breaks.ask.micro': '小休憩をとる',
  'breaks.next.movement': '体を動かす休憩まで、あと{duration}',
  'breaks.next.micro': '小休憩まで、あと{duration}',
  'breaks.next.none': '休憩の予定はありません',
  'breaks.noticed.movement': 'あと{duration}で体を動かす休憩が始まります',
  'breaks.noticed.micro': 'あと{duration}で小休憩が始まります',
  'breaks.resting': '休憩中、残り{duration}',
  'breaks.held.call': '通話が終わるまで、休憩を待ちます。',
  'breaks.held.fullScreen': 'プログラムが全画面表示の間は、休憩を待ちます。',
  'breaks.held.doNotDisturb': '通知がオフの間は、休憩を待ちます。',
  'breaks.held.occupied': '基準の登録や呼吸が終わるまで、休憩を待ちます。',
  'breaks.frozen.paused': '一時停止中は、次の休憩までの時間が進みません。',
  'breaks.frozen.outsideHours': '勤務時間外のため、休憩はありません。',
  'breaks.frozen.away': '離席中のため、次の休憩までの時間は進みません。',
  'rail.next.movement': '{duration}後に立ち上がる',
  'rail.next.micro': '{duration}後に小休憩',

  // Breathe.
  'screen.breathe': '呼吸',
  'breathe.title': 'ゆっくり呼吸',
  'breathe.what': 'どこでもできる2〜3分の呼吸です。その間は画面いっぱいに表示され、いつでもやめられます。',
  'breathe.steps': '進め方',
  'breathe.length': '長さ',
  'breathe.length.choice': '{time}',
  'breathe.pace': 'ペース',
  'breathe.pace.shorter': '短めの呼吸',
  'breathe.pace.usual': '標準',
  'breathe.pace.longer': '長めの呼吸',
  'breathe.pace.own': '設定どおり',
  'breathe.pace.seconds':
    '吸う{inSeconds, number}秒、広げる{widenSeconds, number}秒、吐く{outSeconds, number}秒',
  'breathe.resume': '呼吸を続ける',
  'breathe.underWay': '専用のウィンドウで、ゆっくり呼吸の最中です。',
  'breathe.waiting': 'ゆっくり呼吸は一時停止中です。',
  'breathe.last': '最近のゆっくり呼吸',
  'breathe.last.entry': '{at, date, ::EEEEdMMMM} {at, time, short}：{what}',
  'breathe.last.done': '長さ {time}',
  'breathe.last.early': '{time}で終了',

  // Check-in.
  'screen.checkIn': '体調チェック',
  'checkIn.weekly': '週に一度たずねる',
  'checkIn.weekly.help': 'このウィンドウの上部に一行だけ表示します。好きなときにここで答えることもできます。',
  'checkIn.saved': '保存しました。',
  'checkIn.again': 'もう一度答える',
  'checkIn.open': '体調チェックをする',
  'checkIn.history': 'これまでの回答',
  'checkIn.history.none': 'まだありません。',
  'checkIn.history.level': '{level, number}／{highest, number}',
  'checkIn.history.day': '{at, date, long}',
  'checkIn.delete.question': '回答をすべて削除しますか？ 元に戻すことはできません。',
  'checkIn.delete.keep': '残す',
  'care.read': '読みました',
  'care.show': '表示'
} as const satisfies AreaTexts<typeof breaksEn>;
