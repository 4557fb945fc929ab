import type { AreaTexts } from '../catalogue.ts';
import type { sensitivityEn } from '../en/sensitivity.ts';

/** The Spanish words about what a sensitivity does. */
export const sensitivityEs = {
  'setting.slouchSensitivity': 'Sensibilidad: espalda encorvada',
  'setting.slouchSensitivity.help': 'Por si la espalda encorvada ha de tener un nivel propio.',
  'setting.forwardHeadSensitivity': 'Sensibilidad: cabeza adelantada',
  'setting.forwardHeadSensitivity.help': 'Por si la cabeza adelantada ha de tener un nivel propio.',
  'setting.leanSensitivity': 'Sensibilidad: inclinación lateral',
  'setting.leanSensitivity.help': 'Por si la inclinación lateral ha de tener un nivel propio.',
  'setting.tooCloseSensitivity': 'Sensibilidad: demasiado cerca',
  'setting.tooCloseSensitivity.help': 'Por si estar demasiado cerca ha de tener un nivel propio.',
  'setting.lookingDownSensitivity': 'Sensibilidad: mirada hacia abajo',
  'setting.lookingDownSensitivity.help': 'Por si la mirada hacia abajo ha de tener un nivel propio.',
  'setting.ownSensitivity.asGeneral': 'Como la general',
  'setting.ownSensitivity.relaxed': 'Relajada',
  'setting.ownSensitivity.normal': 'Normal',
  'setting.ownSensitivity.strict': 'Estricta',

  'sensitivity.title': 'Qué hace cada nivel',
  'sensitivity.step': 'Nivel',
  'sensitivity.column.slouchFound': 'Espaldas encorvadas detectadas',
  'sensitivity.column.forwardHeadFound': 'Cabezas adelantadas detectadas',
  'sensitivity.column.fineCalledBad': 'Posturas buenas dadas por malas',
  'sensitivity.column.lean': 'Inclinación lateral desde',
  'sensitivity.column.tooClose': 'Demasiado cerca desde',
  'sensitivity.column.lookingDown': 'Mirada hacia abajo desde',
  'sensitivity.share': '{percent} de {of, number}',
  'sensitivity.counted':
    'Contado con {people, number} personas cuya postura se conocía y de las que no había aprendido. Contigo puede ser distinto.',
  'sensitivity.effect.slouch':
    'En este nivel, en las pruebas detecté {found, number} de {held, number} espaldas encorvadas mantenidas y di por malas {called, number} de {fine, number} posturas buenas.',
  'sensitivity.effect.forwardHead':
    'En este nivel, en las pruebas detecté {found, number} de {held, number} cabezas adelantadas y di por malas {called, number} de {fine, number} posturas buenas.',
  'sensitivity.effect.lean': 'Cuenta desde {amount} hacia cualquier lado.',
  'sensitivity.effect.tooClose': 'Cuenta desde un {amount} más cerca de la pantalla que al calibrar.',
  'sensitivity.effect.lookingDown': 'Cuenta desde una cabeza agachada {amount}.'
} as const satisfies AreaTexts<typeof sensitivityEn>;
