import type { BaselineSummary } from '../monitor/snapshot.ts';
import type { Baseline } from '../posture/baseline.ts';
import { belongsTo } from '../posture/baselineChoice.ts';
import { stepRule } from '../posture/thresholds.ts';
import { badStates } from '../posture/verdict.ts';

/** What is known of the cameras: the one in use (empty: unknown) and what each was called when last seen. */
export type KnownCameras = {
  readonly presentId: string;
  readonly names: Readonly<Record<string, string>>;
};

/** What lists show of the baselines: those of the camera in use first, each in the order they were made. */
export function listBaselines(
  baselines: readonly Baseline[],
  cameras: KnownCameras
): readonly BaselineSummary[] {
  const summaries = baselines
    .toSorted((one, other) => one.createdAt - other.createdAt)
    .map((baseline) => summarise(baseline, cameras));
  return [...summaries.filter(({ here }) => here), ...summaries.filter(({ here }) => !here)];
}

function summarise(baseline: Baseline, { presentId, names }: KnownCameras): BaselineSummary {
  const { id, name, createdAt, cameraId, quality } = baseline;
  return {
    id,
    name,
    createdAt,
    cameraId,
    cameraName: Object.hasOwn(names, cameraId) ? (names[cameraId] ?? '') : '',
    here: belongsTo(baseline, presentId),
    quality,
    loosened: badStates.flatMap((state) => {
      const times = timesLoosened(baseline.loosened[state] ?? 0);
      return times === 0 ? [] : [{ state, times, mostTimes: timesLoosened(stepRule.loosenAtMost) }];
    })
  };
}

/** How often "that was wrong" was said so that it counted. */
function timesLoosened(steps: number): number {
  return Math.ceil(Math.min(stepRule.loosenAtMost, Math.max(0, steps)) / stepRule.loosenOnce - 1e-9);
}
