import type { Verdict } from '../../../core/posture/verdict.ts';
import type { Text } from '../../../text/createText.ts';
import { deviationOf, formatMeasure, measureUnits } from '../../../text/explain.ts';

/** The measures that a person can picture, in the order of the body. */
export const shownMeasures = [
  'headForwardCm',
  'headDropCm',
  'headDownDegrees',
  'shoulderForwardCm',
  'shoulderDropCm',
  'leanDegrees',
  'screenDistanceRatio'
] as const;

/** One measure against the calibrated position. */
export type MeasureRow = {
  readonly measure: (typeof shownMeasures)[number];
  readonly label: string;
  /** `4 cm forward`, `in line`. */
  readonly value: string;
  /** −1 to 1: where the mark stands beside the plumb line; the end of the scale is held. */
  readonly offset: number;
  /** One of the measures that carry the verdict. */
  readonly tells: boolean;
};

/**
 * `inLine`: below this a posture is as calibrated (landmark noise after smoothing is about 1 cm and 2°).
 * `scaleEnd`: where the scale ends; a clear slouch or forward head reaches about its middle.
 */
export const measureScale = {
  centimetres: { inLine: 1, scaleEnd: 12 },
  degrees: { inLine: 3, scaleEnd: 40 },
  percent: { inLine: 3, scaleEnd: 40 }
} as const;

/** The rows of a verdict; empty where nothing was measured. */
export function measureRows(text: Text, { measures, findings }: Verdict): readonly MeasureRow[] {
  return shownMeasures.flatMap((measure) => {
    const amount = measures[measure];
    if (amount === undefined || !Number.isFinite(amount)) return [];
    const deviation = deviationOf(measure, amount);
    const { inLine, scaleEnd } = measureScale[measureUnits[measure]];
    const direction = Math.abs(deviation) < inLine ? 'level' : deviation < 0 ? 'back' : 'towards';
    return [
      {
        measure,
        label: text(`measure.${measure}`),
        value: text(`measure.${measure}.value`, { direction, amount: formatMeasure(text, measure, amount) }),
        offset: direction === 'level' ? 0 : Math.max(-1, Math.min(1, deviation / scaleEnd)),
        tells: findings.some((finding) => finding.measure === measure)
      }
    ];
  });
}
