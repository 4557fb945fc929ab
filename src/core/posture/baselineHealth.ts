import type { BaselineShape } from './baseline.ts';
import { placeOffset } from './place.ts';
import type { Shape } from './shape.ts';
import type { Measures } from './verdict.ts';

/** Noticing that a baseline no longer fits: ask, instead of judging. Seconds are seen seconds. */
export const healthRule = {
  /** "Sits well but elsewhere" and "another person" have to last. */
  seconds: 120,
  /** Upright-looking: neck within, head within, head and shoulders the same size against the baseline. */
  neckRatio: 0.1,
  /** Eyes against ears, in ear spans, as seen: turning the camera does not change it, bowing by 6° does. */
  eyesBelowEars: 0.06,
  sizeDifference: 0.08,
  /** Off the place, in shoulder widths. Sliding down in the chair stays below (0.05–0.28), a moved camera seldom does. */
  offPlace: 0.35,
  /** Shoulder to ear width against the baseline, log: people differ by this much, postures by less. */
  bodyDifference: 0.18,
  /** Turned heads and bowed heads change widths. */
  facingDegrees: 12
} as const;

export type RecalibrationReason = 'moved' | 'otherPerson' | 'pictureChanged';

export type Health = {
  readonly elsewhereSeconds: number;
  readonly otherPersonSeconds: number;
  /** Upright was seen since watching began again: the place is right. */
  readonly confirmed: boolean;
  /** Asked once; asked again only after the baseline or the situation changed. */
  readonly asked: RecalibrationReason | null;
};

/** At the start, after a gap, after a change of camera: nothing confirmed yet. */
export const unknownHealth: Health = {
  elsewhereSeconds: 0,
  otherPersonSeconds: 0,
  confirmed: false,
  asked: null
};

/** Whether somebody sits as calibrated but in another place: rather a moved camera than a posture. */
export function uprightElsewhere(shape: Shape, baseline: BaselineShape, measures: Measures): boolean {
  if (shape.shoulders === null) return false;
  const { aside, down } = placeOffset(shape, baseline);
  return Math.hypot(aside, down) > healthRule.offPlace && uprightLooking(shape, baseline, measures);
}

/** Whether the widths are those of another body. */
export function otherBody(shape: Shape, baseline: BaselineShape, measures: Measures): boolean {
  if (shape.shoulders === null) return false;
  const facing =
    Math.abs(measures.headYawDegrees ?? 0) < healthRule.facingDegrees &&
    Math.abs(measures.headDownDegrees ?? 0) < healthRule.facingDegrees;
  const now = shape.shoulders.shoulderSpan / shape.head.earSpan;
  const then = baseline.shoulders.shoulderSpan / baseline.head.earSpan;
  return facing && Math.abs(Math.log(now / then)) > healthRule.bodyDifference;
}

/** One more look; `ask` is set once, when something has lasted. */
export function stepHealth(
  health: Health,
  signs: { readonly elsewhere: boolean; readonly otherBody: boolean; readonly upright: boolean },
  seconds: number
): { readonly health: Health; readonly ask: RecalibrationReason | null } {
  const elsewhereSeconds = signs.elsewhere ? health.elsewhereSeconds + seconds : 0;
  const otherPersonSeconds = signs.otherBody
    ? health.otherPersonSeconds + seconds
    : Math.max(0, health.otherPersonSeconds - seconds * 2);
  const due =
    elsewhereSeconds >= healthRule.seconds
      ? 'moved'
      : otherPersonSeconds >= healthRule.seconds
        ? 'otherPerson'
        : null;
  const ask = due === health.asked ? null : due;
  return {
    health: {
      elsewhereSeconds,
      otherPersonSeconds,
      confirmed: health.confirmed || signs.upright,
      asked: due ?? health.asked
    },
    ask
  };
}

function uprightLooking(shape: Shape, baseline: BaselineShape, measures: Measures): boolean {
  if (shape.shoulders === null) return false;
  const headSize = Math.log(shape.head.earSpan / baseline.head.earSpan);
  const shoulderSize = Math.log(shape.shoulders.shoulderSpan / baseline.shoulders.shoulderSpan);
  return (
    Math.abs((measures.neckRatio ?? 1) - 1) < healthRule.neckRatio &&
    Math.abs(shape.head.eyesBelowEars - baseline.head.eyesBelowEars) < healthRule.eyesBelowEars &&
    Math.abs(headSize - shoulderSize) < healthRule.sizeDifference
  );
}
