import type { AreaTexts } from '../catalogue.ts';
import type { sensitivityEn } from '../en/sensitivity.ts';

/** What a sensitivity does. */
export const sensitivityDe = {
  'setting.slouchSensitivity': 'Empfindlichkeit für einen runden Rücken',
  'setting.slouchSensitivity.help': 'Wenn ein runder Rücken eine eigene Stufe haben soll.',
  'setting.forwardHeadSensitivity': 'Empfindlichkeit für einen vorgeschobenen Kopf',
  'setting.forwardHeadSensitivity.help': 'Wenn ein vorgeschobener Kopf eine eigene Stufe haben soll.',
  'setting.leanSensitivity': 'Empfindlichkeit für seitliches Lehnen',
  'setting.leanSensitivity.help': 'Wenn seitliches Lehnen eine eigene Stufe haben soll.',
  'setting.tooCloseSensitivity': 'Empfindlichkeit für zu große Nähe',
  'setting.tooCloseSensitivity.help': 'Wenn zu große Nähe eine eigene Stufe haben soll.',
  'setting.lookingDownSensitivity': 'Empfindlichkeit für den Blick nach unten',
  'setting.lookingDownSensitivity.help': 'Wenn der Blick nach unten eine eigene Stufe haben soll.',
  'setting.ownSensitivity.asGeneral': 'Wie die allgemeine',
  'setting.ownSensitivity.relaxed': 'Gelassen',
  'setting.ownSensitivity.normal': 'Normal',
  'setting.ownSensitivity.strict': 'Streng',

  'sensitivity.title': 'Was jede Stufe bewirkt',
  'sensitivity.step': 'Stufe',
  'sensitivity.column.slouchFound': 'Runde Rücken erkannt',
  'sensitivity.column.forwardHeadFound': 'Vorgeschobene Köpfe erkannt',
  'sensitivity.column.fineCalledBad': 'Gute Haltungen beanstandet',
  'sensitivity.column.lean': 'Seitliches Lehnen ab',
  'sensitivity.column.tooClose': 'Zu nah ab',
  'sensitivity.column.lookingDown': 'Blick nach unten ab',
  'sensitivity.share': '{percent} von {of, number}',
  'sensitivity.counted':
    'Gezählt an {people, number} Personen, deren Haltung bekannt war und von denen ich nicht gelernt hatte. Bei Ihnen kann es anders sein.',
  'sensitivity.effect.slouch':
    'Auf dieser Stufe habe ich im Test {found, number} von {held, number} runden Rücken erkannt und {called, number} von {fine, number} guten Haltungen beanstandet.',
  'sensitivity.effect.forwardHead':
    'Auf dieser Stufe habe ich im Test {found, number} von {held, number} vorgeschobenen Köpfen erkannt und {called, number} von {fine, number} guten Haltungen beanstandet.',
  'sensitivity.effect.lean': 'Zählt ab {amount} zu einer Seite.',
  'sensitivity.effect.tooClose': 'Zählt, wenn Sie {amount} näher am Bildschirm sind als beim Einmessen.',
  'sensitivity.effect.lookingDown': 'Zählt, wenn der Kopf um {amount} gesenkt ist.'
} as const satisfies AreaTexts<typeof sensitivityEn>;
