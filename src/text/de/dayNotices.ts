import type { AreaTexts } from '../catalogue.ts';
import type { dayNoticesEn } from '../en/dayNotices.ts';

/** Quiet notifications about breaks, and the tray's menu. */
export const dayNoticesDe = {
  'summary.call': 'Nach Ihrem Anruf',
  'summary.fullScreen': 'Nach dem Vollbild',
  'summary.doNotDisturb': 'Nach „Nicht stören“',
  'summary.sat': 'Ich habe Pausen {held} lang zurückgehalten. Sie sitzen seit {sat}.',
  'summary.movement': 'Eine Bewegungspause kommt in {duration}.',
  'summary.micro': 'Schauen Sie einen Moment in die Ferne; die nächste Pause kommt wie gewohnt.',
  'tray.break': 'Jetzt Pause machen',
  'tray.breathe': 'Jetzt atmen',
  'tray.checkIn': 'Befinden eintragen',
  'tray.tooltip.next': '{tooltip} · {next}'
} as const satisfies AreaTexts<typeof dayNoticesEn>;
