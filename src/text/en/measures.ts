/** Durations, amounts, and what is said of a measure against the calibrated position. */
export const measuresEn = {
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
    '{direction, select, back {Your head has moved {amount} away from the screen.} other {Your head has drifted {amount} towards the screen.}}',
  'finding.headForwardCm.for':
    '{direction, select, back {Your head has moved {amount} away from the screen, for {duration}.} other {Your head has drifted {amount} towards the screen, for {duration}.}}',
  'finding.headForwardCm.past':
    '{direction, select, back {Your head had moved {amount} away from the screen, for {duration}.} other {Your head had drifted {amount} towards the screen, for {duration}.}}',
  'finding.headDropCm':
    '{direction, select, back {Your head has risen {amount}.} other {Your head has sunk {amount}.}}',
  'finding.headDropCm.for':
    '{direction, select, back {Your head has been {amount} higher than at your calibration, for {duration}.} other {Your head has sunk {amount}, for {duration}.}}',
  'finding.headDropCm.past':
    '{direction, select, back {Your head had been {amount} higher than at your calibration, for {duration}.} other {Your head had sunk {amount}, for {duration}.}}',
  'finding.shoulderForwardCm':
    '{direction, select, back {Your shoulders have moved {amount} away from the screen.} other {Your shoulders have come {amount} towards the screen.}}',
  'finding.shoulderForwardCm.for':
    '{direction, select, back {Your shoulders have moved {amount} away from the screen, for {duration}.} other {Your shoulders have come {amount} towards the screen, for {duration}.}}',
  'finding.shoulderForwardCm.past':
    '{direction, select, back {Your shoulders had moved {amount} away from the screen, for {duration}.} other {Your shoulders had come {amount} towards the screen, for {duration}.}}',
  'finding.shoulderDropCm':
    '{direction, select, back {Your shoulders have risen {amount}.} other {Your shoulders have sunk {amount}.}}',
  'finding.shoulderDropCm.for':
    '{direction, select, back {Your shoulders have been {amount} higher than at your calibration, for {duration}.} other {Your shoulders have sunk {amount}, for {duration}.}}',
  'finding.shoulderDropCm.past':
    '{direction, select, back {Your shoulders had been {amount} higher than at your calibration, for {duration}.} other {Your shoulders had sunk {amount}, for {duration}.}}',
  'finding.headForwardOfShouldersCm':
    '{direction, select, back {Your head is {amount} further back over your shoulders than at your calibration.} other {Your head is {amount} further in front of your shoulders than at your calibration.}}',
  'finding.headForwardOfShouldersCm.for':
    '{direction, select, back {Your head has been {amount} further back over your shoulders than at your calibration, for {duration}.} other {Your head has been {amount} further in front of your shoulders than at your calibration, for {duration}.}}',
  'finding.headForwardOfShouldersCm.past':
    '{direction, select, back {Your head had been {amount} further back over your shoulders than at your calibration, for {duration}.} other {Your head had been {amount} further in front of your shoulders than at your calibration, for {duration}.}}',
  'finding.headYawDegrees': 'Your head is turned {amount} to the side.',
  'finding.headYawDegrees.for': 'Your head has been turned {amount} to the side, for {duration}.',
  'finding.headYawDegrees.past': 'Your head had been turned {amount} to the side, for {duration}.',
  'finding.headRollDegrees': 'Your head is tilted {amount} to the side.',
  'finding.headRollDegrees.for': 'Your head has been tilted {amount} to the side, for {duration}.',
  'finding.headRollDegrees.past': 'Your head had been tilted {amount} to the side, for {duration}.',
  'finding.leanDegrees':
    '{direction, select, back {You are leaning {amount} to your right.} other {You are leaning {amount} to your left.}}',
  'finding.leanDegrees.for':
    '{direction, select, back {You have been leaning {amount} to your right, for {duration}.} other {You have been leaning {amount} to your left, for {duration}.}}',
  'finding.leanDegrees.past':
    '{direction, select, back {You had been leaning {amount} to your right, for {duration}.} other {You had been leaning {amount} to your left, for {duration}.}}',
  'finding.screenDistanceRatio':
    '{direction, select, back {Your eyes are {amount} nearer to the screen than at your calibration.} other {Your eyes are {amount} further from the screen than at your calibration.}}',
  'finding.screenDistanceRatio.for':
    '{direction, select, back {Your eyes have been {amount} nearer to the screen than at your calibration, for {duration}.} other {Your eyes have been {amount} further from the screen than at your calibration, for {duration}.}}',
  'finding.screenDistanceRatio.past':
    '{direction, select, back {Your eyes had been {amount} nearer to the screen than at your calibration, for {duration}.} other {Your eyes had been {amount} further from the screen than at your calibration, for {duration}.}}',
  'finding.headDownDegrees':
    '{direction, select, back {Your head is raised by {amount}.} other {Your head is bowed by {amount}.}}',
  'finding.headDownDegrees.for':
    '{direction, select, back {Your head has been raised by {amount}, for {duration}.} other {Your head has been bowed by {amount}, for {duration}.}}',
  'finding.headDownDegrees.past':
    '{direction, select, back {Your head had been raised by {amount}, for {duration}.} other {Your head had been bowed by {amount}, for {duration}.}}',
  'finding.neckRatio':
    '{direction, select, back {Your head stands {amount} lower over your shoulders than at your calibration.} other {Your head stands {amount} higher over your shoulders than at your calibration.}}',
  'finding.neckRatio.for':
    '{direction, select, back {Your head has stood {amount} lower over your shoulders than at your calibration, for {duration}.} other {Your head has stood {amount} higher over your shoulders than at your calibration, for {duration}.}}',
  'finding.neckRatio.past':
    '{direction, select, back {Your head had stood {amount} lower over your shoulders than at your calibration, for {duration}.} other {Your head had stood {amount} higher over your shoulders than at your calibration, for {duration}.}}',
  'sentences.two': '{first} {second}'
} as const;
