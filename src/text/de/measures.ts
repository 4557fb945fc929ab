import type { AreaTexts } from '../catalogue.ts';
import type { measuresEn } from '../en/measures.ts';

/** Durations, amounts, and what is said of a measure against the calibrated position. */
export const measuresDe = {
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
    '{direction, select, back {Ihr Kopf ist um {amount} weiter weg vom Bildschirm.} other {Ihr Kopf ist um {amount} zum Bildschirm vorgeschoben.}}',
  'finding.headForwardCm.for':
    '{direction, select, back {Ihr Kopf ist seit {duration} um {amount} weiter weg vom Bildschirm.} other {Ihr Kopf ist seit {duration} um {amount} zum Bildschirm vorgeschoben.}}',
  'finding.headForwardCm.past':
    '{direction, select, back {Ihr Kopf war seit {duration} um {amount} weiter weg vom Bildschirm.} other {Ihr Kopf war seit {duration} um {amount} zum Bildschirm vorgeschoben.}}',
  'finding.headDropCm':
    '{direction, select, back {Ihr Kopf ist um {amount} höher als zuvor.} other {Ihr Kopf ist um {amount} abgesunken.}}',
  'finding.headDropCm.for':
    '{direction, select, back {Ihr Kopf ist seit {duration} um {amount} höher als beim Einmessen.} other {Ihr Kopf ist seit {duration} um {amount} abgesunken.}}',
  'finding.headDropCm.past':
    '{direction, select, back {Ihr Kopf war seit {duration} um {amount} höher als beim Einmessen.} other {Ihr Kopf war seit {duration} um {amount} abgesunken.}}',
  'finding.shoulderForwardCm':
    '{direction, select, back {Ihre Schultern sind um {amount} weiter weg vom Bildschirm.} other {Ihre Schultern sind um {amount} zum Bildschirm vorgeschoben.}}',
  'finding.shoulderForwardCm.for':
    '{direction, select, back {Ihre Schultern sind seit {duration} um {amount} weiter weg vom Bildschirm.} other {Ihre Schultern sind seit {duration} um {amount} zum Bildschirm vorgeschoben.}}',
  'finding.shoulderForwardCm.past':
    '{direction, select, back {Ihre Schultern waren seit {duration} um {amount} weiter weg vom Bildschirm.} other {Ihre Schultern waren seit {duration} um {amount} zum Bildschirm vorgeschoben.}}',
  'finding.shoulderDropCm':
    '{direction, select, back {Ihre Schultern sind um {amount} angehoben.} other {Ihre Schultern sind um {amount} abgesunken.}}',
  'finding.shoulderDropCm.for':
    '{direction, select, back {Ihre Schultern sind seit {duration} um {amount} höher als beim Einmessen.} other {Ihre Schultern sind seit {duration} um {amount} abgesunken.}}',
  'finding.shoulderDropCm.past':
    '{direction, select, back {Ihre Schultern waren seit {duration} um {amount} höher als beim Einmessen.} other {Ihre Schultern waren seit {duration} um {amount} abgesunken.}}',
  'finding.headForwardOfShouldersCm':
    '{direction, select, back {Ihr Kopf ist {amount} weiter hinten über den Schultern als beim Einmessen.} other {Ihr Kopf ist {amount} weiter vor den Schultern als beim Einmessen.}}',
  'finding.headForwardOfShouldersCm.for':
    '{direction, select, back {Ihr Kopf ist seit {duration} um {amount} weiter hinten über den Schultern als beim Einmessen.} other {Ihr Kopf ist seit {duration} um {amount} weiter vor den Schultern als beim Einmessen.}}',
  'finding.headForwardOfShouldersCm.past':
    '{direction, select, back {Ihr Kopf war seit {duration} um {amount} weiter hinten über den Schultern als beim Einmessen.} other {Ihr Kopf war seit {duration} um {amount} weiter vor den Schultern als beim Einmessen.}}',
  'finding.headYawDegrees': 'Ihr Kopf ist um {amount} zur Seite gedreht.',
  'finding.headYawDegrees.for': 'Ihr Kopf ist seit {duration} um {amount} zur Seite gedreht.',
  'finding.headYawDegrees.past': 'Ihr Kopf war seit {duration} um {amount} zur Seite gedreht.',
  'finding.headRollDegrees': 'Ihr Kopf ist um {amount} zur Seite geneigt.',
  'finding.headRollDegrees.for': 'Ihr Kopf ist seit {duration} um {amount} zur Seite geneigt.',
  'finding.headRollDegrees.past': 'Ihr Kopf war seit {duration} um {amount} zur Seite geneigt.',
  'finding.leanDegrees':
    '{direction, select, back {Sie lehnen um {amount} nach rechts.} other {Sie lehnen um {amount} nach links.}}',
  'finding.leanDegrees.for':
    '{direction, select, back {Sie lehnen seit {duration} um {amount} nach rechts.} other {Sie lehnen seit {duration} um {amount} nach links.}}',
  'finding.leanDegrees.past':
    '{direction, select, back {Sie lehnten seit {duration} um {amount} nach rechts.} other {Sie lehnten seit {duration} um {amount} nach links.}}',
  'finding.screenDistanceRatio':
    '{direction, select, back {Ihre Augen sind {amount} näher am Bildschirm als beim Einmessen.} other {Ihre Augen sind {amount} weiter vom Bildschirm entfernt als beim Einmessen.}}',
  'finding.screenDistanceRatio.for':
    '{direction, select, back {Ihre Augen sind seit {duration} um {amount} näher am Bildschirm als beim Einmessen.} other {Ihre Augen sind seit {duration} um {amount} weiter vom Bildschirm entfernt als beim Einmessen.}}',
  'finding.screenDistanceRatio.past':
    '{direction, select, back {Ihre Augen waren seit {duration} um {amount} näher am Bildschirm als beim Einmessen.} other {Ihre Augen waren seit {duration} um {amount} weiter vom Bildschirm entfernt als beim Einmessen.}}',
  'finding.headDownDegrees':
    '{direction, select, back {Ihr Kopf ist um {amount} angehoben.} other {Ihr Kopf ist um {amount} gesenkt.}}',
  'finding.headDownDegrees.for':
    '{direction, select, back {Ihr Kopf ist seit {duration} um {amount} angehoben.} other {Ihr Kopf ist seit {duration} um {amount} gesenkt.}}',
  'finding.headDownDegrees.past':
    '{direction, select, back {Ihr Kopf war seit {duration} um {amount} angehoben.} other {Ihr Kopf war seit {duration} um {amount} gesenkt.}}',
  'finding.neckRatio':
    '{direction, select, back {Ihr Kopf steht {amount} tiefer über den Schultern als beim Einmessen.} other {Ihr Kopf steht {amount} höher über den Schultern als beim Einmessen.}}',
  'finding.neckRatio.for':
    '{direction, select, back {Ihr Kopf steht seit {duration} um {amount} tiefer über den Schultern als beim Einmessen.} other {Ihr Kopf steht seit {duration} um {amount} höher über den Schultern als beim Einmessen.}}',
  'finding.neckRatio.past':
    '{direction, select, back {Ihr Kopf stand seit {duration} um {amount} tiefer über den Schultern als beim Einmessen.} other {Ihr Kopf stand seit {duration} um {amount} höher über den Schultern als beim Einmessen.}}',
  'sentences.two': '{first} {second}'
} as const satisfies AreaTexts<typeof measuresEn>;
