/** The English words about what a sensitivity does; spread into `en.ts`. */
export const sensitivityEn = {
  'setting.slouchSensitivity': 'Sensitivity to slouching',
  'setting.slouchSensitivity.help': 'If slouching is to have a step of its own.',
  'setting.forwardHeadSensitivity': 'Sensitivity to the head forward',
  'setting.forwardHeadSensitivity.help': 'If the head forward is to have a step of its own.',
  'setting.leanSensitivity': 'Sensitivity to leaning',
  'setting.leanSensitivity.help': 'If leaning is to have a step of its own.',
  'setting.tooCloseSensitivity': 'Sensitivity to sitting too close',
  'setting.tooCloseSensitivity.help': 'If sitting too close is to have a step of its own.',
  'setting.lookingDownSensitivity': 'Sensitivity to looking down',
  'setting.lookingDownSensitivity.help': 'If looking down is to have a step of its own.',
  'setting.ownSensitivity.asGeneral': 'As for all',
  'setting.ownSensitivity.relaxed': 'Relaxed',
  'setting.ownSensitivity.normal': 'Normal',
  'setting.ownSensitivity.strict': 'Strict',

  'sensitivity.title': 'What each step does',
  'sensitivity.step': 'Step',
  'sensitivity.column.slouchFound': 'Held slouches found',
  'sensitivity.column.forwardHeadFound': 'Heads forward found',
  'sensitivity.column.fineCalledBad': 'Fine postures called bad',
  'sensitivity.column.lean': 'Leaning from',
  'sensitivity.column.tooClose': 'Too close from',
  'sensitivity.column.lookingDown': 'Looking down from',
  'sensitivity.share': '{percent} of {of, number}',
  'sensitivity.counted':
    'Counted on {people, number} people whose posture was known and whom I had not learned from. With you it may differ.',
  'sensitivity.effect.slouch':
    'At this step I found {found, number} of {held, number} held slouches when I was tested, and called {called, number} of {fine, number} fine postures bad.',
  'sensitivity.effect.forwardHead':
    'At this step I found {found, number} of {held, number} heads forward when I was tested, and called {called, number} of {fine, number} fine postures bad.',
  'sensitivity.effect.lean': 'Counts from {amount} to either side.',
  'sensitivity.effect.tooClose': 'Counts from {amount} nearer to the screen than when you calibrated.',
  'sensitivity.effect.lookingDown': 'Counts from a head bowed by {amount}.'
} as const;
