import { deviationOf, directionOf, measureUnits } from '../../../core/posture/deviation.ts';
import type { Verdict } from '../../../core/posture/verdict.ts';
import type { Text } from '../../../text/createText.ts';
import { formatMeasure } from '../../../text/explain.ts';

/** The measures that a person can picture, in the order of the body. */
const shownMeasures = [
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

/** Where the scale of each unit ends; a clear slouch or forward head reaches about its middle. */
const scaleEnds = { centimetres: 12, degrees: 40, percent: 40 } as const;

/** The rows of a verdict; empty where nothing was measured. */
export function measureRows(text: Text, { measures, findings }: Verdict): readonly MeasureRow[] {
  return shownMeasures.flatMap((measure) => {
    const amount = measures[measure];
    if (amount === undefined || !Number.isFinite(amount)) return [];
    const direction = directionOf(measure, amount);
    const shareOfScale = deviationOf(measure, amount) / scaleEnds[measureUnits[measure]];
    return [
      {
        measure,
        label: text(`measure.${measure}`),
        value: text(`measure.${measure}.value`, { direction, amount: formatMeasure(text, measure, amount) }),
        offset: direction === 'level' ? 0 : Math.max(-1, Math.min(1, shareOfScale)),
        tells: findings.some((finding) => finding.measure === measure)
      }
    ];
  });
}
