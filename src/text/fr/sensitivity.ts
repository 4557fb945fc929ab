import type { AreaTexts } from '../catalogue.ts';
import type { sensitivityEn } from '../en/sensitivity.ts';

/** The French words about what a sensitivity does. */
export const sensitivityFr = {
  'setting.slouchSensitivity': 'Sensibilité au dos voûté',
  'setting.slouchSensitivity.help': 'Si le dos voûté doit avoir son propre niveau.',
  'setting.forwardHeadSensitivity': 'Sensibilité à la tête en avant',
  'setting.forwardHeadSensitivity.help': 'Si la tête en avant doit avoir son propre niveau.',
  'setting.leanSensitivity': 'Sensibilité au buste penché de côté',
  'setting.leanSensitivity.help': 'Si le buste penché de côté doit avoir son propre niveau.',
  'setting.tooCloseSensitivity': 'Sensibilité à une position trop près',
  'setting.tooCloseSensitivity.help': 'Si la position trop près doit avoir son propre niveau.',
  'setting.lookingDownSensitivity': 'Sensibilité au regard vers le bas',
  'setting.lookingDownSensitivity.help': 'Si le regard vers le bas doit avoir son propre niveau.',
  'setting.ownSensitivity.asGeneral': 'Comme pour toutes',
  'setting.ownSensitivity.relaxed': 'Souple',
  'setting.ownSensitivity.normal': 'Normale',
  'setting.ownSensitivity.strict': 'Stricte',

  'sensitivity.title': 'Ce que fait chaque niveau',
  'sensitivity.step': 'Niveau',
  'sensitivity.column.slouchFound': 'Dos voûtés trouvés',
  'sensitivity.column.forwardHeadFound': 'Têtes en avant trouvées',
  'sensitivity.column.fineCalledBad': 'Bonnes postures jugées mauvaises',
  'sensitivity.column.lean': 'Buste penché de côté dès',
  'sensitivity.column.tooClose': 'Trop près dès',
  'sensitivity.column.lookingDown': 'Regard vers le bas dès',
  'sensitivity.share': '{percent} de {of, number}',
  'sensitivity.counted':
    'Compté sur {people, number} personnes dont la posture était connue et dont je n’avais rien appris. Avec vous, cela peut différer.',
  'sensitivity.effect.slouch':
    'À ce niveau, lors des tests, j’ai trouvé {found, number} dos voûtés sur {held, number} et jugé mauvaises {called, number} bonnes postures sur {fine, number}.',
  'sensitivity.effect.forwardHead':
    'À ce niveau, lors des tests, j’ai trouvé {found, number} têtes en avant sur {held, number} et jugé mauvaises {called, number} bonnes postures sur {fine, number}.',
  'sensitivity.effect.lean': 'Compte à partir de {amount} d’un côté ou de l’autre.',
  'sensitivity.effect.tooClose': 'Compte à partir de {amount} plus près de l’écran que lors du calibrage.',
  'sensitivity.effect.lookingDown': 'Compte dès que la tête penche de {amount} vers le bas.'
} as const satisfies AreaTexts<typeof sensitivityEn>;
