/** The English words of quiet notifications about breaks, and of the tray's menu; spread into `en.ts`. */
export const dayNoticesEn = {
  'summary.call': 'After your call',
  'summary.fullScreen': 'After full screen',
  'summary.doNotDisturb': 'After do not disturb',
  'summary.sat': 'I held breaks back for {held}. You have sat for {sat}.',
  'summary.movement': 'A movement break comes in {duration}.',
  'summary.micro': 'Look into the distance for a moment; the next break comes as usual.',
  'tray.break': 'Take a break now',
  'tray.breathe': 'Breathe now',
  'tray.checkIn': 'Check in',
  'tray.tooltip.next': '{tooltip} · {next}'
} as const;
