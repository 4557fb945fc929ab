import { startWatch, stepWatch } from '../../core/posture/watch.ts';
import { defaultWatchSettings } from '../../core/posture/watchSettings.ts';
import type { Baseline } from '../../core/posture/baseline.ts';
import { lookAt } from '../../core/posture/look.ts';
import { measure, type Evidence } from '../../core/posture/measures.ts';
import { gateRule } from '../../core/posture/thresholds.ts';
import type { PoseRow, PoseSetup } from '../accuracy/poseSetups.ts';

/** One posture of one person as the model sees it, with its truth. */
export type Example = {
  readonly person: string;
  readonly setup: PoseSetup;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly ambiguous: boolean;
  readonly evidence: Evidence;
};

/** All judgeable postures of a setup against its own baseline; natural upright sitting included. */
export function examplesOf(setup: PoseSetup): readonly Example[] {
  const baseline = learnFrom(setup);
  if (baseline === null) return [];
  return [...setup.base, ...setup.poses].flatMap((row) => {
    const example = exampleOf(setup, row, baseline);
    return example === null ? [] : [example];
  });
}

/** The baseline that the watch itself learns from the upright looks of a setup, shown twice a second. */
export function learnFrom(setup: PoseSetup): Baseline | null {
  let [state] = stepWatch(startWatch({ settings: defaultWatchSettings, baselines: [], cameraId: '' }), {
    kind: 'calibrationStarted',
    t: 0,
    id: setup.id,
    name: setup.id,
    createdAt: 0
  });
  for (let index = 0; index < 2 * setup.base.length; index += 1) {
    const row = setup.base[index % setup.base.length];
    if (row === undefined) break;
    const { width, height } = setup;
    const sample = { t: index / 2, width, height, pose: row.pose, others: [], picture: null };
    const [next, effects] = stepWatch(state, { kind: 'sampled', sample });
    state = next;
    for (const effect of effects) if (effect.kind === 'baselineLearned') return effect.baseline;
  }
  const [, ends] = stepWatch(state, { kind: 'calibrationEnded', t: setup.base.length });
  for (const effect of ends) if (effect.kind === 'baselineLearned') return effect.baseline;
  return null;
}

function exampleOf(setup: PoseSetup, row: PoseRow, baseline: Baseline): Example | null {
  const look = lookAt(row.pose, setup.width, setup.height);
  if (row.truth.gone || look.kind !== 'seen') return null;
  const { measures, evidence } = measure(look.shape, baseline);
  if (evidence === null || Math.abs(measures.headYawDegrees ?? 0) > gateRule.headYawDegrees) return null;
  const { labels, ambiguous } = row.truth;
  return { person: setup.person, setup, kind: row.kind, labels, ambiguous, evidence };
}
