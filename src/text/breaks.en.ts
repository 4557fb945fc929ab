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
  'break.escape': 'Esc goes to the way out',
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
    'When you have sat for {sittingMinutes, number} minutes, and for {sharePercent, number} % or more of the last {withinMinutes, number} minutes away from upright, I offer a breathing exercise. This goes by time and posture only.'
} as const;
