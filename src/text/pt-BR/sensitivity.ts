import type { AreaTexts } from '../catalogue.ts';
import type { sensitivityEn } from '../en/sensitivity.ts';

/** The Brazilian Portuguese words about what a sensitivity does. */
export const sensitivityPtBr = {
  'setting.slouchSensitivity': 'Sensibilidade a costas curvadas',
  'setting.slouchSensitivity.help': 'Para dar a costas curvadas um nível próprio.',
  'setting.forwardHeadSensitivity': 'Sensibilidade à cabeça à frente',
  'setting.forwardHeadSensitivity.help': 'Para dar à cabeça à frente um nível próprio.',
  'setting.leanSensitivity': 'Sensibilidade ao tronco inclinado',
  'setting.leanSensitivity.help': 'Para dar ao tronco inclinado um nível próprio.',
  'setting.tooCloseSensitivity': 'Sensibilidade a ficar perto demais',
  'setting.tooCloseSensitivity.help': 'Para dar a ficar perto demais um nível próprio.',
  'setting.lookingDownSensitivity': 'Sensibilidade a olhar para baixo',
  'setting.lookingDownSensitivity.help': 'Para dar a olhar para baixo um nível próprio.',
  'setting.ownSensitivity.asGeneral': 'Como para todas',
  'setting.ownSensitivity.relaxed': 'Tolerante',
  'setting.ownSensitivity.normal': 'Normal',
  'setting.ownSensitivity.strict': 'Rigorosa',

  'sensitivity.title': 'O que cada nível faz',
  'sensitivity.step': 'Nível',
  'sensitivity.column.slouchFound': 'Costas curvadas encontradas',
  'sensitivity.column.forwardHeadFound': 'Cabeças à frente encontradas',
  'sensitivity.column.fineCalledBad': 'Posturas boas tomadas por ruins',
  'sensitivity.column.lean': 'Tronco inclinado a partir de',
  'sensitivity.column.tooClose': 'Perto demais a partir de',
  'sensitivity.column.lookingDown': 'Olhando para baixo a partir de',
  'sensitivity.share': '{percent} de {of, number}',
  'sensitivity.counted':
    'Contado com {people, number} pessoas de postura conhecida, com as quais não aprendi. Com você pode ser diferente.',
  'sensitivity.effect.slouch':
    'Neste nível, quando fui testado, encontrei {found, number} de {held, number} casos de costas curvadas e tomei {called, number} de {fine, number} posturas boas por ruins.',
  'sensitivity.effect.forwardHead':
    'Neste nível, quando fui testado, encontrei {found, number} de {held, number} casos de cabeça à frente e tomei {called, number} de {fine, number} posturas boas por ruins.',
  'sensitivity.effect.lean': 'Conta a partir de {amount} para qualquer lado.',
  'sensitivity.effect.tooClose': 'Conta a partir de {amount} mais perto da tela que na calibração.',
  'sensitivity.effect.lookingDown': 'Conta a partir de {amount} de cabeça para baixo.'
} as const satisfies AreaTexts<typeof sensitivityEn>;
