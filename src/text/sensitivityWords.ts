import {
  effectOf,
  fineEffectOf,
  stepOf,
  thresholdOf,
  type CountedState,
  type MeasuredState,
  type Share
} from '../core/posture/sensitivityEffect.ts';
import type { BadState } from '../core/posture/verdict.ts';
import { watchSettingsFrom, type Sensitivity } from '../core/posture/watchSettings.ts';
import type { Settings } from '../core/settings/schema.ts';
import type { Text } from './createText.ts';
import { formatMeasure } from './explain.ts';

/** What the present step of one posture does, in a sentence with numbers. */
export function describeStep(text: Text, state: BadState, settings: Settings): string {
  const watchSettings = watchSettingsFrom(settings);
  const step = stepOf(watchSettings, state);
  if (state !== 'slouch' && state !== 'forwardHead') {
    return text(`sensitivity.effect.${state}`, { amount: describeThreshold(text, state, step) });
  }
  return describeCounts(text, state, step, watchSettings.fineSensitivity[state] !== undefined);
}

/** From where a posture counts at a step: `6°`, `21 %`. */
export function describeThreshold(text: Text, state: MeasuredState, step: Sensitivity): string {
  const { measure, amount } = thresholdOf(state, step);
  return formatMeasure(text, measure, amount);
}

/** `97 % of 187`. */
export function describeShare(text: Text, { count, of }: Share): string {
  const percent = text('amount.percent', { amount: of === 0 ? 0 : (100 * count) / of });
  return text('sensitivity.share', { percent, of });
}

function describeCounts(text: Text, state: CountedState, step: Sensitivity, own: boolean): string {
  const effect = own ? fineEffectOf(state, step) : effectOf(step);
  const { count: found, of: held } = state === 'slouch' ? effect.slouchFound : effect.forwardHeadFound;
  const { count: called, of: fine } = effect.fineCalledBad;
  return text(`sensitivity.effect.${state}`, { found, held, called, fine });
}
