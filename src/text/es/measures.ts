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
  // `for`: while it lasts; `past`: in reports, of the moment when it was told.
  'finding.headForwardCm':
    '{direction, select, back {Tu cabeza se ha alejado {amount} de la pantalla.} other {Tu cabeza se ha desplazado {amount} hacia la pantalla.}}',
  'finding.headForwardCm.for':
    '{direction, select, back {Desde hace {duration}, tu cabeza está {amount} más lejos de la pantalla.} other {Desde hace {duration}, tu cabeza está {amount} más cerca de la pantalla.}}',
  'finding.headForwardCm.past':
    '{direction, select, back {Desde hacía {duration}, tu cabeza estaba {amount} más lejos de la pantalla.} other {Desde hacía {duration}, tu cabeza estaba {amount} más cerca de la pantalla.}}',
  'finding.headDropCm':
    '{direction, select, back {Tu cabeza ha subido {amount}.} other {Tu cabeza ha bajado {amount}.}}',
  'finding.headDropCm.for':
    '{direction, select, back {Desde hace {duration}, tu cabeza está {amount} más alta que al calibrar.} other {Desde hace {duration}, tu cabeza está {amount} más baja.}}',
  'finding.headDropCm.past':
    '{direction, select, back {Desde hacía {duration}, tu cabeza estaba {amount} más alta que al calibrar.} other {Desde hacía {duration}, tu cabeza estaba {amount} más baja.}}',
  'finding.shoulderForwardCm':
    '{direction, select, back {Tus hombros se han alejado {amount} de la pantalla.} other {Tus hombros se han acercado {amount} a la pantalla.}}',
  'finding.shoulderForwardCm.for':
    '{direction, select, back {Desde hace {duration}, tus hombros están {amount} más lejos de la pantalla.} other {Desde hace {duration}, tus hombros están {amount} más cerca de la pantalla.}}',
  'finding.shoulderForwardCm.past':
    '{direction, select, back {Desde hacía {duration}, tus hombros estaban {amount} más lejos de la pantalla.} other {Desde hacía {duration}, tus hombros estaban {amount} más cerca de la pantalla.}}',
  'finding.shoulderDropCm':
    '{direction, select, back {Tus hombros han subido {amount}.} other {Tus hombros han bajado {amount}.}}',
  'finding.shoulderDropCm.for':
    '{direction, select, back {Desde hace {duration}, tus hombros están {amount} más altos que al calibrar.} other {Desde hace {duration}, tus hombros están {amount} más bajos.}}',
  'finding.shoulderDropCm.past':
    '{direction, select, back {Desde hacía {duration}, tus hombros estaban {amount} más altos que al calibrar.} other {Desde hacía {duration}, tus hombros estaban {amount} más bajos.}}',
  'finding.headForwardOfShouldersCm':
    '{direction, select, back {Tu cabeza está {amount} más atrás sobre los hombros que al calibrar.} other {Tu cabeza está {amount} más adelantada respecto a los hombros que al calibrar.}}',
  'finding.headForwardOfShouldersCm.for':
    '{direction, select, back {Desde hace {duration}, tu cabeza está {amount} más atrás sobre los hombros que al calibrar.} other {Desde hace {duration}, tu cabeza está {amount} más adelantada respecto a los hombros que al calibrar.}}',
  'finding.headForwardOfShouldersCm.past':
    '{direction, select, back {Desde hacía {duration}, tu cabeza estaba {amount} más atrás sobre los hombros que al calibrar.} other {Desde hacía {duration}, tu cabeza estaba {amount} más adelantada respecto a los hombros que al calibrar.}}',
  'finding.headYawDegrees': 'Tu cabeza está girada {amount} hacia un lado.',
  'finding.headYawDegrees.for': 'Desde hace {duration}, tu cabeza está girada {amount} hacia un lado.',
  'finding.headYawDegrees.past': 'Desde hacía {duration}, tu cabeza estaba girada {amount} hacia un lado.',
  'finding.headRollDegrees': 'Tu cabeza está inclinada {amount} hacia un lado.',
  'finding.headRollDegrees.for': 'Desde hace {duration}, tu cabeza está inclinada {amount} hacia un lado.',
  'finding.headRollDegrees.past':
    'Desde hacía {duration}, tu cabeza estaba inclinada {amount} hacia un lado.',
  'finding.leanDegrees':
    '{direction, select, back {Te inclinas {amount} hacia tu derecha.} other {Te inclinas {amount} hacia tu izquierda.}}',
  'finding.leanDegrees.for':
    '{direction, select, back {Desde hace {duration}, te inclinas {amount} hacia tu derecha.} other {Desde hace {duration}, te inclinas {amount} hacia tu izquierda.}}',
  'finding.leanDegrees.past':
    '{direction, select, back {Desde hacía {duration}, te inclinabas {amount} hacia tu derecha.} other {Desde hacía {duration}, te inclinabas {amount} hacia tu izquierda.}}',
  'finding.screenDistanceRatio':
    '{direction, select, back {Tus ojos están un {amount} más cerca de la pantalla que al calibrar.} other {Tus ojos están un {amount} más lejos de la pantalla que al calibrar.}}',
  'finding.screenDistanceRatio.for':
    '{direction, select, back {Desde hace {duration}, tus ojos están un {amount} más cerca de la pantalla que al calibrar.} other {Desde hace {duration}, tus ojos están un {amount} más lejos de la pantalla que al calibrar.}}',
  'finding.screenDistanceRatio.past':
    '{direction, select, back {Desde hacía {duration}, tus ojos estaban un {amount} más cerca de la pantalla que al calibrar.} other {Desde hacía {duration}, tus ojos estaban un {amount} más lejos de la pantalla que al calibrar.}}',
  'finding.headDownDegrees':
    '{direction, select, back {Tu cabeza está levantada {amount}.} other {Tu cabeza está agachada {amount}.}}',
  'finding.headDownDegrees.for':
    '{direction, select, back {Desde hace {duration}, tu cabeza está levantada {amount}.} other {Desde hace {duration}, tu cabeza está agachada {amount}.}}',
  'finding.headDownDegrees.past':
    '{direction, select, back {Desde hacía {duration}, tu cabeza estaba levantada {amount}.} other {Desde hacía {duration}, tu cabeza estaba agachada {amount}.}}',
  'finding.neckRatio':
    '{direction, select, back {Tu cabeza está un {amount} más baja sobre los hombros que al calibrar.} other {Tu cabeza está un {amount} más alta sobre los hombros que al calibrar.}}',
  'finding.neckRatio.for':
    '{direction, select, back {Desde hace {duration}, tu cabeza está un {amount} más baja sobre los hombros que al calibrar.} other {Desde hace {duration}, tu cabeza está un {amount} más alta sobre los hombros que al calibrar.}}',
  'finding.neckRatio.past':
    '{direction, select, back {Desde hacía {duration}, tu cabeza estaba un {amount} más baja sobre los hombros que al calibrar.} other {Desde hacía {duration}, tu cabeza estaba un {amount} más alta sobre los hombros que al calibrar.}}',
  'sentences.two': '{first} {second}'
} as const satisfies AreaTexts<typeof measuresEn>;
