import { createHash } from 'node:crypto';
import model from '../../core/posture/postureModel.json' with { type: 'json' };
import type { CountedState, MeasuredEffect } from '../../core/posture/sensitivityEffect.ts';
import { stepRule, strengthRule } from '../../core/posture/thresholds.ts';
import { sensitivities, type Sensitivity, type WatchSettings } from '../../core/posture/watchSettings.ts';
import { runWatch, scoringSettings } from './runWatch.ts';
import { scoresOf } from './scores.ts';
import { addTallies, tallyOf } from './tally.ts';
import type { Recording } from './truth.ts';

/** The content of `sensitivityEffect.json`. */
export type CountedSensitivity = {
  readonly source: string;
  /** Which thresholds and weights it was counted with; see `rulesFingerprint`. */
  readonly rules: string;
  readonly people: number;
  readonly general: Readonly<Record<Sensitivity, MeasuredEffect>>;
  readonly fine: Readonly<Record<CountedState, Readonly<Record<Sensitivity, MeasuredEffect>>>>;
};

/** Scores every step of sensitivity, for both counted postures together and for each alone. */
export function countSensitivity(recordings: readonly Recording[], step: () => void): CountedSensitivity {
  const counted = (change: Partial<WatchSettings>): MeasuredEffect => {
    const settings = { ...scoringSettings, ...change };
    const tallies = recordings.map((recording) => tallyOf(runWatch(recording, settings)));
    step();
    const { recall, fineHoldsCalledBad } = scoresOf(addTallies(tallies));
    return {
      slouchFound: recall.slouch,
      forwardHeadFound: recall.forwardHead,
      fineCalledBad: fineHoldsCalledBad
    };
  };
  const fine = (state: CountedState): Readonly<Record<Sensitivity, MeasuredEffect>> =>
    everyStep((sensitivity) => counted({ fineSensitivity: { [state]: sensitivity } }));
  return {
    source: 'npm run sensitivity',
    rules: rulesFingerprint(),
    people: new Set(recordings.map(({ person }) => person)).size,
    general: everyStep((sensitivity) => counted({ sensitivity })),
    fine: { slouch: fine('slouch'), forwardHead: fine('forwardHead') }
  };
}

/** How often `step` is called. */
export const sensitivityRuns = sensitivities.length * 3;

/** Changes with every threshold and weight that the counts depend on, so that a test finds counts that are out of date. */
export function rulesFingerprint(): string {
  const rules = JSON.stringify([strengthRule, stepRule, model.weights]);
  return createHash('sha256').update(rules).digest('hex').slice(0, 16);
}

function everyStep(of: (step: Sensitivity) => MeasuredEffect): Readonly<Record<Sensitivity, MeasuredEffect>> {
  return { relaxed: of('relaxed'), normal: of('normal'), strict: of('strict') };
}
