import type { Baseline } from '../posture/baseline.ts';

/** Names are shown in lists and menus; longer ones would not fit. */
export const longestBaselineName = 40;

type Named = Pick<Baseline, 'id' | 'name' | 'cameraId'>;

/** A name as it is kept: without spaces around it and within the longest; null where nothing is left. */
export function keptBaselineName(name: string): string | null {
  const kept = beginOf(name.trim(), longestBaselineName).trim();
  return kept === '' ? null : kept;
}

/** Whether another baseline of the same camera has the name: calibrating under it would replace that one. */
export function nameIsTaken(baselines: readonly Named[], one: Named, name: string): boolean {
  return baselines.some(
    (other) => other.id !== one.id && other.cameraId === one.cameraId && other.name === name
  );
}

/** `Sitting`, or `Sitting 2` and so on where that is taken; never longer than the longest. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`;
    const begin = beginOf(name, longestBaselineName - ending.length);
    const candidate = `${begin.trimEnd()}${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** So many characters from the start; none is cut in two. */
function beginOf(name: string, length: number): string {
  return new RegExp(`^.{0,${length}}`, 'su').exec(name)?.[0] ?? '';
}
