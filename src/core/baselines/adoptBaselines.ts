import type { Baseline } from '../posture/baseline.ts';
import { freeName } from './baselineNames.ts';
import { sameData } from './sameData.ts';

/** What an import makes of the baselines that were there. */
export type Adoption = {
  /** All of them, the ones from before untouched and first. */
  readonly baselines: readonly Baseline[];
  readonly added: readonly Baseline[];
  /** Added under another name, as their own was taken at that camera. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Not added: the very same is here. */
  readonly alreadyHere: number;
};

/**
 * Takes in baselines from a file. Nothing that is here is changed or replaced: one with an id in use that differs gets
 * an id of its own, and one with a name in use at the same camera gets a number behind it.
 */
export function adoptBaselines(existing: readonly Baseline[], imported: readonly Baseline[]): Adoption {
  let adoption: Adoption = { baselines: existing, added: [], renamed: [], alreadyHere: 0 };
  for (const baseline of imported) adoption = adopt(adoption, baseline);
  return adoption;
}

function adopt(adoption: Adoption, baseline: Baseline): Adoption {
  const { baselines, added, renamed, alreadyHere } = adoption;
  if (baselines.some((other) => sameData(other, baseline))) {
    return { ...adoption, alreadyHere: alreadyHere + 1 };
  }
  const ids = new Set(baselines.map(({ id }) => id));
  const names = new Set(
    baselines.filter(({ cameraId }) => cameraId === baseline.cameraId).map(({ name }) => name)
  );
  const kept: Baseline = { ...baseline, id: freeId(baseline.id, ids), name: freeName(baseline.name, names) };
  return {
    baselines: [...baselines, kept],
    added: [...added, kept],
    renamed: kept.name === baseline.name ? renamed : [...renamed, { from: baseline.name, to: kept.name }],
    alreadyHere
  };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const candidate = `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
