import type { AreaTexts } from '../catalogue.ts';
import type { dayNoticesEn } from '../en/dayNotices.ts';

/** The French words of quiet notifications about breaks, and of the tray's menu. */
export const dayNoticesFr = {
  'summary.call': 'Après votre appel',
  'summary.fullScreen': 'Après le plein écran',
  'summary.doNotDisturb': 'Après le mode Ne pas déranger',
  'summary.sat': 'J’ai retenu les pauses pendant {held}. Position assise depuis {sat}.',
  'summary.movement': 'Une pause active vient dans {duration}.',
  'summary.micro': 'Regardez un instant au loin ; la prochaine pause vient comme d’habitude.',
  'tray.break': 'Prendre une pause maintenant',
  'tray.breathe': 'Respirer maintenant',
  'tray.checkIn': 'Remplir le questionnaire',
  'tray.tooltip.next': '{tooltip} · {next}'
} as const satisfies AreaTexts<typeof dayNoticesEn>;
