import type { AreaTexts } from '../catalogue.ts';
import type { dayNoticesEn } from '../en/dayNotices.ts';

/** The Brazilian Portuguese words of quiet notifications about breaks, and of the tray's menu. */
export const dayNoticesPtBr = {
  'summary.call': 'Depois da sua chamada',
  'summary.fullScreen': 'Depois da tela cheia',
  'summary.doNotDisturb': 'Depois de “Não perturbe”',
  'summary.sat': 'Segurei as pausas por {held}. Você está na cadeira há {sat}.',
  'summary.movement': 'Uma pausa ativa vem em {duration}.',
  'summary.micro': 'Olhe para longe por um momento; a próxima pausa vem como de costume.',
  'tray.break': 'Fazer uma pausa agora',
  'tray.breathe': 'Respirar agora',
  'tray.checkIn': 'Fazer check-in',
  'tray.tooltip.next': '{tooltip} · {next}'
} as const satisfies AreaTexts<typeof dayNoticesEn>;
