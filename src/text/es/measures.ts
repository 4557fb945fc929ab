import type { AreaTexts } from '../catalogue.ts';
import type { measuresEn } from '../en/measures.ts';

/** Durations, amounts, and what is said of a measure against the calibrated position. */
export const measuresEs = {
  // Durations, two units at most.
  'duration.seconds': '{seconds, number} s',
  'duration.minutes': '{minutes, number} min',
  'duration.hours': '{hours, number} h',
  'duration.hoursMinutes': '{hours, number} h {minutes, number} min',

  // Amounts of the measures.
  'amount.centimetres': '{amount, number, ::unit/centimeter .}',
  'amount.partOfCentimetre': '{amount, number, ::unit/centimeter .0}',
  'amount.degrees': '{amount, number, ::unit/degree unit-width-narrow .}',
  'amount.percent': '{amount, number, ::.} %',

  // Findings: one measure against the calibrated position. Negative amounts have the direction `back`.
  'finding.headForwardCm':
    '{direction, select, back {Tu cabeza se ha alejado {amount} de la pantalla.} other {Tu cabeza se ha ido {amount} hacia la pantalla.}}',
  'finding.headForwardCm.for':
    '{direction, select, back {Tu cabeza está {amount} más lejos de la pantalla desde hace {duration}.} other {Tu cabeza está {amount} más cerca de la pantalla desde hace {duration}.}}',
  'finding.headDropCm':
    '{direction, select, back {Tu cabeza ha subido {amount}.} other {Tu cabeza ha bajado {amount}.}}',
  'finding.headDropCm.for':
    '{direction, select, back {Tu cabeza está {amount} más alta que al calibrar desde hace {duration}.} other {Tu cabeza está {amount} más baja desde hace {duration}.}}',
  'finding.shoulderForwardCm':
    '{direction, select, back {Tus hombros se han alejado {amount} de la pantalla.} other {Tus hombros se han acercado {amount} a la pantalla.}}',
  'finding.shoulderForwardCm.for':
    '{direction, select, back {Tus hombros están {amount} más lejos de la pantalla desde hace {duration}.} other {Tus hombros están {amount} más cerca de la pantalla desde hace {duration}.}}',
  'finding.shoulderDropCm':
    '{direction, select, back {Tus hombros han subido {amount}.} other {Tus hombros han bajado {amount}.}}',
  'finding.shoulderDropCm.for':
    '{direction, select, back {Tus hombros están {amount} más altos que al calibrar desde hace {duration}.} other {Tus hombros están {amount} más bajos desde hace {duration}.}}',
  'finding.headForwardOfShouldersCm':
    '{direction, select, back {Tu cabeza está {amount} más atrás sobre los hombros que al calibrar.} other {Tu cabeza está {amount} más adelantada respecto a los hombros que al calibrar.}}',
  'finding.headForwardOfShouldersCm.for':
    '{direction, select, back {Tu cabeza está {amount} más atrás sobre los hombros que al calibrar, desde hace {duration}.} other {Tu cabeza está {amount} más adelantada respecto a los hombros que al calibrar, desde hace {duration}.}}',
  'finding.headYawDegrees': 'Tu cabeza está girada {amount} hacia un lado.',
  'finding.headYawDegrees.for': 'Tu cabeza está girada {amount} hacia un lado desde hace {duration}.',
  'finding.headRollDegrees': 'Tu cabeza está inclinada {amount} hacia un lado.',
  'finding.headRollDegrees.for': 'Tu cabeza está inclinada {amount} hacia un lado desde hace {duration}.',
  'finding.leanDegrees':
    '{direction, select, back {Te inclinas {amount} hacia tu derecha.} other {Te inclinas {amount} hacia tu izquierda.}}',
  'finding.leanDegrees.for':
    '{direction, select, back {Te inclinas {amount} hacia tu derecha desde hace {duration}.} other {Te inclinas {amount} hacia tu izquierda desde hace {duration}.}}',
  'finding.screenDistanceRatio':
    '{direction, select, back {Tus ojos están un {amount} más cerca de la pantalla que al calibrar.} other {Tus ojos están un {amount} más lejos de la pantalla que al calibrar.}}',
  'finding.screenDistanceRatio.for':
    '{direction, select, back {Tus ojos están un {amount} más cerca de la pantalla que al calibrar, desde hace {duration}.} other {Tus ojos están un {amount} más lejos de la pantalla que al calibrar, desde hace {duration}.}}',
  'finding.headDownDegrees':
    '{direction, select, back {Tu cabeza está levantada {amount}.} other {Tu cabeza está agachada {amount}.}}',
  'finding.headDownDegrees.for':
    '{direction, select, back {Tu cabeza está levantada {amount} desde hace {duration}.} other {Tu cabeza está agachada {amount} desde hace {duration}.}}',
  'finding.neckRatio':
    '{direction, select, back {Tu cabeza está un {amount} más baja sobre los hombros que al calibrar.} other {Tu cabeza está un {amount} más alta sobre los hombros que al calibrar.}}',
  'finding.neckRatio.for':
    '{direction, select, back {Tu cabeza está un {amount} más baja sobre los hombros que al calibrar, desde hace {duration}.} other {Tu cabeza está un {amount} más alta sobre los hombros que al calibrar, desde hace {duration}.}}',
  'sentences.two': '{first} {second}'
} as const satisfies AreaTexts<typeof measuresEn>;
