import effect from './sensitivityEffect.json' with { type: 'json' };
import { stepRule, strengthRule } from './thresholds.ts';
import type { BadState, MeasureName } from './verdict.ts';
import type { Sensitivity, WatchSettings } from './watchSettings.ts';

/** What a sensitivity does, in plain numbers for the settings screen. */
export type Share = { readonly count: number; readonly of: number };

/** Counted on recordings with known truth, of people that nothing was fitted on (`npm run sensitivity`). */
export type MeasuredEffect = {
  readonly slouchFound: Share;
  readonly forwardHeadFound: Share;
  /** Fine postures, held, that were called slouch or head forward. */
  readonly fineCalledBad: Share;
};

/** The postures whose threshold is a chance that a fitted model gives: only counting can say what it means. */
export type CountedState = 'slouch' | 'forwardHead';
/** The postures whose threshold is one measure. */
export type MeasuredState = Exclude<BadState, CountedState>;

/** On how many people it was counted. */
export const countedPeople: number = effect.people;

/** The whole effect of a step, the same for slouch and forward head. */
export function effectOf(step: Sensitivity): MeasuredEffect {
  return effect.general[step];
}

/** The effect where one of the two has a step of its own and the other stays normal. */
export function fineEffectOf(state: CountedState, step: Sensitivity): MeasuredEffect {
  return effect.fine[state][step];
}

/** From where a posture counts: a measure against the calibrated position, in its own unit. */
export function thresholdOf(
  state: MeasuredState,
  step: Sensitivity
): { readonly measure: MeasureName; readonly amount: number } {
  const shift = stepRule.sensitivity[step];
  const { leanDegrees, screenDistanceRatio, headDownDegrees } = strengthRule;
  switch (state) {
    case 'lean':
      return { measure: 'leanDegrees', amount: leanDegrees.enter - shift * leanDegrees.step };
    case 'tooClose':
      return {
        measure: 'screenDistanceRatio',
        amount: screenDistanceRatio.enter + shift * screenDistanceRatio.step
      };
    case 'lookingDown':
      return { measure: 'headDownDegrees', amount: headDownDegrees.enter - shift * headDownDegrees.step };
    default:
      return state satisfies never;
  }
}

/** The step that a posture is judged with: its own, else the general one. */
export function stepOf(
  { sensitivity, fineSensitivity }: Pick<WatchSettings, 'sensitivity' | 'fineSensitivity'>,
  state: BadState
): Sensitivity {
  return fineSensitivity[state] ?? sensitivity;
}
