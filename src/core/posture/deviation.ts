import type { MeasureName } from './verdict.ts';

/** The unit that each measure is told in; per cent are ratios, 1 as calibrated. */
export const measureUnits = {
  headForwardCm: 'centimetres',
  headDropCm: 'centimetres',
  shoulderForwardCm: 'centimetres',
  shoulderDropCm: 'centimetres',
  headForwardOfShouldersCm: 'centimetres',
  leanDegrees: 'degrees',
  screenDistanceRatio: 'percent',
  headDownDegrees: 'degrees',
  headYawDegrees: 'degrees',
  headRollDegrees: 'degrees',
  neckRatio: 'percent'
} as const satisfies Readonly<Record<MeasureName, 'centimetres' | 'degrees' | 'percent'>>;

/** Nearer than this a measure is as calibrated: noise of landmarks is about 1 cm and 2° after smoothing. */
const inLineWithin = { centimetres: 1, degrees: 3, percent: 3 } as const;

/** Signed distance from the calibrated position, in the unit that is told: cm, degrees or per cent. */
export function deviationOf(measure: MeasureName, amount: number): number {
  return measureUnits[measure] === 'percent' ? (amount - 1) * 100 : amount;
}

/** Which way a measure is from the calibrated position, or that it is in line with it. */
export function directionOf(measure: MeasureName, amount: number): 'level' | 'back' | 'towards' {
  const deviation = deviationOf(measure, amount);
  if (Math.abs(deviation) < inLineWithin[measureUnits[measure]]) return 'level';
  return deviation < 0 ? 'back' : 'towards';
}
