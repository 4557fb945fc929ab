import type { AreaTexts } from '../catalogue.ts';
import type { measuresEn } from '../en/measures.ts';

/** Durations, amounts, and what is said of a measure against the calibrated position. */
export const measuresFr = {
  // Durations, two units at most; a number and its unit stay on one line.
  'duration.seconds': '{seconds, number} s',
  'duration.minutes': '{minutes, number} min',
  'duration.hours': '{hours, number} h',
  'duration.hoursMinutes': '{hours, number} h {minutes, number} min',

  // Amounts of the measures.
  'amount.centimetres': '{amount, number, ::unit/centimeter .}',
  'amount.partOfCentimetre': '{amount, number, ::unit/centimeter .0}',
  'amount.degrees': '{amount, number, ::unit/degree unit-width-narrow .}',
  'amount.percent': '{amount, number, ::.} %',

  // Findings: one measure against the calibrated position. Negative amounts have the direction `back`.
  // `for`: while it lasts; `past`: in reports, of the moment when it was told.
  'finding.headForwardCm':
    '{direction, select, back {Votre tête s’est éloignée de {amount} de l’écran.} other {Votre tête s’est avancée de {amount} vers l’écran.}}',
  'finding.headForwardCm.for':
    '{direction, select, back {Depuis {duration}, votre tête est {amount} plus loin de l’écran.} other {Depuis {duration}, votre tête est avancée de {amount} vers l’écran.}}',
  'finding.headForwardCm.past':
    '{direction, select, back {Depuis {duration}, votre tête était {amount} plus loin de l’écran.} other {Depuis {duration}, votre tête était avancée de {amount} vers l’écran.}}',
  'finding.headDropCm':
    '{direction, select, back {Votre tête est montée de {amount}.} other {Votre tête est descendue de {amount}.}}',
  'finding.headDropCm.for':
    '{direction, select, back {Depuis {duration}, votre tête est {amount} plus haut que lors du calibrage.} other {Depuis {duration}, votre tête est {amount} plus bas.}}',
  'finding.headDropCm.past':
    '{direction, select, back {Depuis {duration}, votre tête était {amount} plus haut que lors du calibrage.} other {Depuis {duration}, votre tête était {amount} plus bas.}}',
  'finding.shoulderForwardCm':
    '{direction, select, back {Vos épaules se sont éloignées de {amount} de l’écran.} other {Vos épaules se sont avancées de {amount} vers l’écran.}}',
  'finding.shoulderForwardCm.for':
    '{direction, select, back {Depuis {duration}, vos épaules sont {amount} plus loin de l’écran.} other {Depuis {duration}, vos épaules sont avancées de {amount} vers l’écran.}}',
  'finding.shoulderForwardCm.past':
    '{direction, select, back {Depuis {duration}, vos épaules étaient {amount} plus loin de l’écran.} other {Depuis {duration}, vos épaules étaient avancées de {amount} vers l’écran.}}',
  'finding.shoulderDropCm':
    '{direction, select, back {Vos épaules sont montées de {amount}.} other {Vos épaules sont descendues de {amount}.}}',
  'finding.shoulderDropCm.for':
    '{direction, select, back {Depuis {duration}, vos épaules sont {amount} plus haut que lors du calibrage.} other {Depuis {duration}, vos épaules sont {amount} plus bas.}}',
  'finding.shoulderDropCm.past':
    '{direction, select, back {Depuis {duration}, vos épaules étaient {amount} plus haut que lors du calibrage.} other {Depuis {duration}, vos épaules étaient {amount} plus bas.}}',
  'finding.headForwardOfShouldersCm':
    '{direction, select, back {Votre tête est {amount} plus en arrière par rapport aux épaules que lors du calibrage.} other {Votre tête est {amount} plus en avant par rapport aux épaules que lors du calibrage.}}',
  'finding.headForwardOfShouldersCm.for':
    '{direction, select, back {Depuis {duration}, votre tête est {amount} plus en arrière par rapport aux épaules que lors du calibrage.} other {Depuis {duration}, votre tête est {amount} plus en avant par rapport aux épaules que lors du calibrage.}}',
  'finding.headForwardOfShouldersCm.past':
    '{direction, select, back {Depuis {duration}, votre tête était {amount} plus en arrière par rapport aux épaules que lors du calibrage.} other {Depuis {duration}, votre tête était {amount} plus en avant par rapport aux épaules que lors du calibrage.}}',
  'finding.headYawDegrees': 'Votre tête est tournée de {amount} sur le côté.',
  'finding.headYawDegrees.for': 'Depuis {duration}, votre tête est tournée de {amount} sur le côté.',
  'finding.headYawDegrees.past': 'Depuis {duration}, votre tête était tournée de {amount} sur le côté.',
  'finding.headRollDegrees': 'Votre tête est inclinée de {amount} sur le côté.',
  'finding.headRollDegrees.for': 'Depuis {duration}, votre tête est inclinée de {amount} sur le côté.',
  'finding.headRollDegrees.past': 'Depuis {duration}, votre tête était inclinée de {amount} sur le côté.',
  'finding.leanDegrees':
    '{direction, select, back {Votre buste penche de {amount} vers votre droite.} other {Votre buste penche de {amount} vers votre gauche.}}',
  'finding.leanDegrees.for':
    '{direction, select, back {Depuis {duration}, votre buste penche de {amount} vers votre droite.} other {Depuis {duration}, votre buste penche de {amount} vers votre gauche.}}',
  'finding.leanDegrees.past':
    '{direction, select, back {Depuis {duration}, votre buste penchait de {amount} vers votre droite.} other {Depuis {duration}, votre buste penchait de {amount} vers votre gauche.}}',
  'finding.screenDistanceRatio':
    '{direction, select, back {Vos yeux sont {amount} plus près de l’écran que lors du calibrage.} other {Vos yeux sont {amount} plus loin de l’écran que lors du calibrage.}}',
  'finding.screenDistanceRatio.for':
    '{direction, select, back {Depuis {duration}, vos yeux sont {amount} plus près de l’écran que lors du calibrage.} other {Depuis {duration}, vos yeux sont {amount} plus loin de l’écran que lors du calibrage.}}',
  'finding.screenDistanceRatio.past':
    '{direction, select, back {Depuis {duration}, vos yeux étaient {amount} plus près de l’écran que lors du calibrage.} other {Depuis {duration}, vos yeux étaient {amount} plus loin de l’écran que lors du calibrage.}}',
  'finding.headDownDegrees':
    '{direction, select, back {Votre tête est relevée de {amount}.} other {Votre tête est penchée de {amount} vers le bas.}}',
  'finding.headDownDegrees.for':
    '{direction, select, back {Depuis {duration}, votre tête est relevée de {amount}.} other {Depuis {duration}, votre tête est penchée de {amount} vers le bas.}}',
  'finding.headDownDegrees.past':
    '{direction, select, back {Depuis {duration}, votre tête était relevée de {amount}.} other {Depuis {duration}, votre tête était penchée de {amount} vers le bas.}}',
  'finding.neckRatio':
    '{direction, select, back {Votre tête est {amount} plus bas au-dessus des épaules que lors du calibrage.} other {Votre tête est {amount} plus haut au-dessus des épaules que lors du calibrage.}}',
  'finding.neckRatio.for':
    '{direction, select, back {Depuis {duration}, votre tête est {amount} plus bas au-dessus des épaules que lors du calibrage.} other {Depuis {duration}, votre tête est {amount} plus haut au-dessus des épaules que lors du calibrage.}}',
  'finding.neckRatio.past':
    '{direction, select, back {Depuis {duration}, votre tête était {amount} plus bas au-dessus des épaules que lors du calibrage.} other {Depuis {duration}, votre tête était {amount} plus haut au-dessus des épaules que lors du calibrage.}}',
  'sentences.two': '{first} {second}'
} as const satisfies AreaTexts<typeof measuresEn>;
