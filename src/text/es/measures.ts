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
    '{direction, select, back {Tu cabeza se ha alejado {amount} de la pantalla.} other {Tu cabeza se ha desplazado {amount} hacia la pantalla.}}',
  'finding.headForwardCm.for':
    '{direction, select, back {Tu cabeza ha estado {amount} más lejos de la pantalla durante {duration}.} other {Tu cabeza ha estado {amount} más cerca de la pantalla durante {duration}.}}',
  'finding.headDropCm':
    '{direction, select, back {Tu cabeza ha subido {amount}.} other {Tu cabeza ha bajado {amount}.}}',
  'finding.headDropCm.for':
    '{direction, select, back {Tu cabeza ha estado {amount} más alta que al calibrar, durante {duration}.} other {Tu cabeza ha estado {amount} más baja durante {duration}.}}',
  'finding.shoulderForwardCm':
    '{direction, select, back {Tus hombros se han alejado {amount} de la pantalla.} other {Tus hombros se han acercado {amount} a la pantalla.}}',
  'finding.shoulderForwardCm.for':
    '{direction, select, back {Tus hombros han estado {amount} más lejos de la pantalla durante {duration}.} other {Tus hombros han estado {amount} más cerca de la pantalla durante {duration}.}}',
  'finding.shoulderDropCm':
    '{direction, select, back {Tus hombros han subido {amount}.} other {Tus hombros han bajado {amount}.}}',
  'finding.shoulderDropCm.for':
    '{direction, select, back {Tus hombros han estado {amount} más altos que al calibrar, durante {duration}.} other {Tus hombros han estado {amount} más bajos durante {duration}.}}',
  'finding.headForwardOfShouldersCm':
    '{direction, select, back {Tu cabeza está {amount} más atrás sobre los hombros que al calibrar.} other {Tu cabeza está {amount} más adelantada respecto a los hombros que al calibrar.}}',
  'finding.headForwardOfShouldersCm.for':
    '{direction, select, back {Tu cabeza ha estado {amount} más atrás sobre los hombros que al calibrar, durante {duration}.} other {Tu cabeza ha estado {amount} más adelantada respecto a los hombros que al calibrar, durante {duration}.}}',
  'finding.headYawDegrees': 'Tu cabeza está girada {amount} hacia un lado.',
  'finding.headYawDegrees.for': 'Tu cabeza ha estado girada {amount} hacia un lado durante {duration}.',
  'finding.headRollDegrees': 'Tu cabeza está inclinada {amount} hacia un lado.',
  'finding.headRollDegrees.for': 'Tu cabeza ha estado inclinada {amount} hacia un lado durante {duration}.',
  'finding.leanDegrees':
    '{direction, select, back {Te inclinas {amount} hacia tu derecha.} other {Te inclinas {amount} hacia tu izquierda.}}',
  'finding.leanDegrees.for':
    '{direction, select, back {Te has inclinado {amount} hacia tu derecha durante {duration}.} other {Te has inclinado {amount} hacia tu izquierda durante {duration}.}}',
  'finding.screenDistanceRatio':
    '{direction, select, back {Tus ojos están un {amount} más cerca de la pantalla que al calibrar.} other {Tus ojos están un {amount} más lejos de la pantalla que al calibrar.}}',
  'finding.screenDistanceRatio.for':
    '{direction, select, back {Tus ojos han estado un {amount} más cerca de la pantalla que al calibrar, durante {duration}.} other {Tus ojos han estado un {amount} más lejos de la pantalla que al calibrar, durante {duration}.}}',
  'finding.headDownDegrees':
    '{direction, select, back {Tu cabeza está levantada {amount}.} other {Tu cabeza está agachada {amount}.}}',
  'finding.headDownDegrees.for':
    '{direction, select, back {Tu cabeza ha estado levantada {amount} durante {duration}.} other {Tu cabeza ha estado agachada {amount} durante {duration}.}}',
  'finding.neckRatio':
    '{direction, select, back {Tu cabeza está un {amount} más baja sobre los hombros que al calibrar.} other {Tu cabeza está un {amount} más alta sobre los hombros que al calibrar.}}',
  'finding.neckRatio.for':
    '{direction, select, back {Tu cabeza ha estado un {amount} más baja sobre los hombros que al calibrar, durante {duration}.} other {Tu cabeza ha estado un {amount} más alta sobre los hombros que al calibrar, durante {duration}.}}',
  'sentences.two': '{first} {second}'
} as const satisfies AreaTexts<typeof measuresEn>;
