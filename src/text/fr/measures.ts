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

  // Findings: one measure against the calibrated position. Negative amounts have the direction `back`. With a duration
  // they are said while it lasts and in reports: “pendant” fits both, “depuis” only the first.
  'finding.headForwardCm':
    '{direction, select, back {Votre tête s’est éloignée de {amount} de l’écran.} other {Votre tête s’est avancée de {amount} vers l’écran.}}',
  'finding.headForwardCm.for':
    '{direction, select, back {Votre tête est restée {amount} plus loin de l’écran pendant {duration}.} other {Votre tête est restée avancée de {amount} vers l’écran pendant {duration}.}}',
  'finding.headDropCm':
    '{direction, select, back {Votre tête est montée de {amount}.} other {Votre tête est descendue de {amount}.}}',
  'finding.headDropCm.for':
    '{direction, select, back {Votre tête est restée {amount} plus haut que lors du calibrage pendant {duration}.} other {Votre tête est restée {amount} plus bas pendant {duration}.}}',
  'finding.shoulderForwardCm':
    '{direction, select, back {Vos épaules se sont éloignées de {amount} de l’écran.} other {Vos épaules se sont avancées de {amount} vers l’écran.}}',
  'finding.shoulderForwardCm.for':
    '{direction, select, back {Vos épaules sont restées {amount} plus loin de l’écran pendant {duration}.} other {Vos épaules sont restées avancées de {amount} vers l’écran pendant {duration}.}}',
  'finding.shoulderDropCm':
    '{direction, select, back {Vos épaules sont montées de {amount}.} other {Vos épaules sont descendues de {amount}.}}',
  'finding.shoulderDropCm.for':
    '{direction, select, back {Vos épaules sont restées {amount} plus haut que lors du calibrage pendant {duration}.} other {Vos épaules sont restées {amount} plus bas pendant {duration}.}}',
  'finding.headForwardOfShouldersCm':
    '{direction, select, back {Votre tête est {amount} plus en arrière par rapport aux épaules que lors du calibrage.} other {Votre tête est {amount} plus en avant par rapport aux épaules que lors du calibrage.}}',
  'finding.headForwardOfShouldersCm.for':
    '{direction, select, back {Votre tête est restée {amount} plus en arrière par rapport aux épaules que lors du calibrage pendant {duration}.} other {Votre tête est restée {amount} plus en avant par rapport aux épaules que lors du calibrage pendant {duration}.}}',
  'finding.headYawDegrees': 'Votre tête est tournée de {amount} sur le côté.',
  'finding.headYawDegrees.for': 'Votre tête est restée tournée de {amount} sur le côté pendant {duration}.',
  'finding.headRollDegrees': 'Votre tête est inclinée de {amount} sur le côté.',
  'finding.headRollDegrees.for': 'Votre tête est restée inclinée de {amount} sur le côté pendant {duration}.',
  'finding.leanDegrees':
    '{direction, select, back {Votre buste penche de {amount} vers votre droite.} other {Votre buste penche de {amount} vers votre gauche.}}',
  'finding.leanDegrees.for':
    '{direction, select, back {Votre buste est resté penché de {amount} vers votre droite pendant {duration}.} other {Votre buste est resté penché de {amount} vers votre gauche pendant {duration}.}}',
  'finding.screenDistanceRatio':
    '{direction, select, back {Vos yeux sont {amount} plus près de l’écran que lors du calibrage.} other {Vos yeux sont {amount} plus loin de l’écran que lors du calibrage.}}',
  'finding.screenDistanceRatio.for':
    '{direction, select, back {Vos yeux sont restés {amount} plus près de l’écran que lors du calibrage pendant {duration}.} other {Vos yeux sont restés {amount} plus loin de l’écran que lors du calibrage pendant {duration}.}}',
  'finding.headDownDegrees':
    '{direction, select, back {Votre tête est relevée de {amount}.} other {Votre tête est penchée de {amount} vers le bas.}}',
  'finding.headDownDegrees.for':
    '{direction, select, back {Votre tête est restée relevée de {amount} pendant {duration}.} other {Votre tête est restée penchée de {amount} vers le bas pendant {duration}.}}',
  'finding.neckRatio':
    '{direction, select, back {Votre tête est {amount} plus bas au-dessus des épaules que lors du calibrage.} other {Votre tête est {amount} plus haut au-dessus des épaules que lors du calibrage.}}',
  'finding.neckRatio.for':
    '{direction, select, back {Votre tête est restée {amount} plus bas au-dessus des épaules que lors du calibrage pendant {duration}.} other {Votre tête est restée {amount} plus haut au-dessus des épaules que lors du calibrage pendant {duration}.}}',
  'sentences.two': '{first} {second}'
} as const satisfies AreaTexts<typeof measuresEn>;
