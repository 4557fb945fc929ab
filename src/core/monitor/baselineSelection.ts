import type { Baseline } from '../posture/baseline.ts';
import { belongsTo } from '../posture/baselineChoice.ts';
import type { MonitorStep } from './monitorEvent.ts';
import type { MonitorState } from './monitorState.ts';

/** The baseline that the user chose by hand for this camera, or null. */
export function selectedFor(
  { baselines, selectedIds }: Pick<MonitorState, 'baselines' | 'selectedIds'>,
  cameraId: string
): Baseline | null {
  return baselines.find((each) => selectedIds.includes(each.id) && belongsTo(each, cameraId)) ?? null;
}

/** Keeps which baselines were chosen by hand. */
export function withSelection(state: MonitorState, selectedIds: readonly string[]): MonitorStep {
  const same =
    selectedIds.length === state.selectedIds.length &&
    selectedIds.every((id) => state.selectedIds.includes(id));
  return same
    ? { state, effects: [] }
    : { state: { ...state, selectedIds }, effects: [{ kind: 'selectionChanged', selectedIds }] };
}
