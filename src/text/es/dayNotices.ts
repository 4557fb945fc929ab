import type { AreaTexts } from '../catalogue.ts';
import type { dayNoticesEn } from '../en/dayNotices.ts';

/** The Spanish words of quiet notifications about breaks, and of the tray's menu. */
export const dayNoticesEs = {
  'summary.call': 'Después de tu llamada',
  'summary.fullScreen': 'Después de la pantalla completa',
  'summary.doNotDisturb': 'Después de No molestar',
  'summary.sat': 'Los descansos esperaron {held}. Llevas {sat} sin levantarte.',
  'summary.movement': 'Un descanso activo llega en {duration}.',
  'summary.micro': 'Mira a lo lejos un momento; el próximo descanso llega como siempre.',
  'tray.break': 'Tomar un descanso ahora',
  'tray.breathe': 'Respirar ahora',
  'tray.checkIn': 'Abrir el cuestionario',
  'tray.tooltip.next': '{tooltip} · {next}'
} as const satisfies AreaTexts<typeof dayNoticesEn>;
