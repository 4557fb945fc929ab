import type { DetectorCommand } from '../ipc/contract.ts';
import { activeBaseline, expectedPlace, wantedRate } from '../posture/watch.ts';
import type { MonitorStep } from './monitorEvent.ts';
import type { MonitorState } from './monitorState.ts';

/**
 * Looks a second while somebody watches the live picture: at one a second the drawn landmarks trail a moving head
 * visibly; at four it is a quarter of a second, and one core's 12–20 % only as long as the window is watched.
 */
export const previewRatePerSecond = 4;

/** Tells the detector what changed for it: how often to look, whom to expect where, whether a window wants to see. */
export function tellDetector(state: MonitorState): MonitorStep {
  if (!state.camera.detectorReady) return { state, effects: [] };
  const { told } = state;
  const commands: DetectorCommand[] = [];
  const preview = state.preview.asked && state.preview.windowVisible && state.camera.rests.length === 0;
  const ratePerSecond = Math.max(wantedRate(state.watch), preview ? previewRatePerSecond : 0);
  if (ratePerSecond !== told.ratePerSecond) commands.push({ kind: 'rate', perSecond: ratePerSecond });

  const baseline = activeBaseline(state.watch);
  const expectedFrom = baseline === null ? null : `${baseline.id} of ${baseline.createdAt}`;
  if (expectedFrom !== told.expectedFrom)
    commands.push({ kind: 'expect', place: expectedPlace(state.watch) });

  if (preview !== told.preview) commands.push({ kind: 'preview', on: preview });

  if (commands.length === 0) return { state, effects: [] };
  return {
    state: { ...state, told: { ratePerSecond, expectedFrom, preview } },
    effects: commands.map((command) => ({ kind: 'detectorTold', command }))
  };
}
