/**
 * The English words of breaks, offers, the overlay windows and the screens about them; spread into `en.ts`.
 */
export const breaksEn = {
  // Breaks: why one is there, what can be done about it, and the word before it.
  'break.interval': 'Time for a movement break.',
  'break.interval.sat': 'Time to stand up for a few minutes. You have sat for {duration}.',
  'break.posture': 'A little earlier than planned: your back has been rounded for a while.',
  'break.posture.sat':
    'A little earlier than planned: your back has been rounded for a while. You have sat for {duration}.',
  'break.asked': 'The break you asked for.',
  'break.half': 'Half of the break is done; from here on it counts as taken.',
  'break.escape': 'Esc goes to “{action}”',
  'break.other': 'A movement break is under way on your other screen.',
  'break.control.postpone': 'In {minutes, number} min',
  'break.control.skip': 'Skip',
  'break.control.leave': 'I’m back',
  'break.control.exit': 'Emergency exit',
  'break.control.another': 'Another card',
  'break.control.begin': 'Begin now',
  'break.exit.question': 'Leave this break before its end?',
  'break.exit.stay': 'Stay',
  'break.exit.leave': 'Leave',
  'coming.movement': 'A movement break in {duration}',
  'coming.micro': 'A short break in {duration}',
  'coming.waiting': 'A break, when you pause in typing',
  'offer.breathing': 'A moment to breathe',
  'offer.tip.close': 'Close',
  'offer.heldBreak': 'A break when it suits you',
  'offer.heldBreak.sat': 'You have sat for {duration}. Over full screen no break begins by itself.',
  'offer.heldBreak.notNow': 'Not now',
  'overlay.stranded': 'Plumbline has nothing to show here any more. This screen closes by itself.',
  'overlay.close': 'Close now',

  // The rules that join posture and breaks; the numbers come from the rules themselves.
  'pairing.slouchBringsBreakForward': 'Slouching brings a break forward',
  'pairing.slouchBringsBreakForward.explained':
    'After {minutes, number} minutes of slouching, your next movement break comes sooner, but never within {nearestMinutes, number} minutes of the last one.',
  'pairing.alertsOfferBreathing': 'Breathing after several alerts',
  'pairing.alertsOfferBreathing.explained':
    'After {alerts, number} posture alerts within {withinMinutes, number} minutes, I offer a breathing exercise.',
  'pairing.lookingDownOffersTip': 'A tip after looking down for long',
  'pairing.lookingDownOffersTip.explained':
    'After looking down for {minutes, number} minutes, I offer a tip for your desk.',
  'pairing.tenseSpellsOfferBreathing': 'Breathing after long sitting',
  'pairing.tenseSpellsOfferBreathing.explained':
    'When you have sat for {sittingMinutes, number} minutes, and for {sharePercent, number} % or more of the last {withinMinutes, number} minutes away from upright, I offer a breathing exercise. This goes by time and posture only.',

  // The next break, on Now and in the rail.
  'breaks.title': 'Breaks',
  'breaks.sat': 'You have sat for {duration}.',
  'breaks.ask': 'Take a break now',
  'breaks.ask.micro': 'Take a short break',
  'breaks.next.movement': 'Next movement break in {duration}',
  'breaks.next.micro': 'Next short break in {duration}',
  'breaks.next.none': 'No break is planned',
  'breaks.noticed.movement': 'A movement break begins in {duration}',
  'breaks.noticed.micro': 'A short break begins in {duration}',
  'breaks.resting': 'On a break, {duration} left',
  'breaks.held.call': 'Breaks wait until your call is over.',
  'breaks.held.fullScreen': 'Breaks wait while a program fills the screen.',
  'breaks.held.doNotDisturb': 'Breaks wait while do not disturb is on.',
  'breaks.held.occupied': 'Breaks wait until the calibration or breathing is over.',
  'breaks.frozen.paused': 'The time to the next break stands still while you pause.',
  'breaks.frozen.outsideHours': 'Outside your working hours no breaks come.',
  'breaks.frozen.away': 'You are away, so the time to the next break stands still.',
  'rail.next.movement': 'Stand up in {duration}',
  'rail.next.micro': 'Short break in {duration}',

  // Breathe.
  'screen.breathe': 'Breathe',
  'breathe.title': 'Slow breathing',
  'breathe.what':
    'Two to three minutes that you can take anywhere. It fills the screen while it lasts, and you can stop at any time.',
  'breathe.steps': 'How it goes',
  'breathe.length': 'How long',
  'breathe.length.choice': '{time} min',
  'breathe.pace': 'How slow',
  'breathe.pace.shorter': 'Shorter breaths',
  'breathe.pace.usual': 'Usual',
  'breathe.pace.longer': 'Longer breaths',
  'breathe.pace.own': 'As in the settings',
  'breathe.pace.seconds':
    '{inSeconds, number} s in, {widenSeconds, number} s wide, {outSeconds, number} s out',
  'breathe.resume': 'Go on breathing',
  'breathe.underWay': 'Your session is under way in its own window.',
  'breathe.waiting': 'Your session is paused.',
  'breathe.last': 'Your last sessions',
  'breathe.last.entry': '{at, date, ::EEEEdMMMM}, {at, time, short} – {what}',
  'breathe.last.done': '{time} min',
  'breathe.last.early': 'stopped after {time} min',

  // Check-in.
  'screen.checkIn': 'Check-in',
  'checkIn.weekly': 'Ask me once a week',
  'checkIn.weekly.help':
    'A line at the top of this window, nothing more. You can also answer here whenever you like.',
  'checkIn.saved': 'Kept.',
  'checkIn.again': 'Answer again',
  'checkIn.open': 'Check in',
  'checkIn.history': 'Your answers so far',
  'checkIn.history.none': 'Nothing yet.',
  'checkIn.history.level': '{level, number} of {highest, number}',
  'checkIn.history.day': '{at, date, long}',
  'checkIn.delete.question': 'Delete all your answers? They cannot be brought back.',
  'checkIn.delete.keep': 'Keep them',
  'care.read': 'I have read this',
  'care.show': 'Show'
} as const;
