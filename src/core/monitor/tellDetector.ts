import type { DetectorCommand } from '../ipc/contract.ts';
import { activeBaseline, expectedPlace } from '../posture/watch.ts';
import { paceNow, previewWanted } from './keepingPace.ts';
import type { Moment } from './moment.ts';
import type { MonitorStep } from './monitorEvent.ts';
import type { MonitorState } from './monitorState.ts';

/**
 * Looks a second while somebody watches the live picture: at one a second the drawn landmarks trail a moving head
 * visibly; at four it is a quarter of a second, and one core's 12–20 % only as long as the window is watched.
 */
export const previewRatePerSecond = 4;

/** Tells the detector what changed for it: how often to look, whom to expect where, whether a window wants to see. */
export function tellDetector(state: MonitorState, at: Moment): MonitorStep {
  if (!state.camera.detectorReady) return { state, effects: [] };
  const { told } = state;
  const commands: DetectorCommand[] = [];
  const preview = previewWanted(state);
  const pace = paceNow(state, at);
  const { kind: phase } = state.camera.phase;
  // Nobody looks through a camera that is closed: the next pace is told when it opens.
  const looks = phase === 'on' || told.ratePerSecond === null;
  const isNew = looks && pace.kind === 'looking';
  const ratePerSecond = isNew
    ? Math.max(pace.perSecond, preview ? previewRatePerSecond : 0)
    : told.ratePerSecond;
  const skipUnchanged = isNew ? pace.skipUnchanged && !preview : told.skipUnchanged;
  const isOther = ratePerSecond !== told.ratePerSecond || skipUnchanged !== told.skipUnchanged;
  if (ratePerSecond !== null && isOther)
    commands.push({ kind: 'rate', perSecond: ratePerSecond, skipUnchanged });

  const baseline = activeBaseline(state.watch);
  const expectedFrom = baseline === null ? null : `${baseline.id} of ${baseline.createdAt}`;
  if (expectedFrom !== told.expectedFrom)
    commands.push({ kind: 'expect', place: expectedPlace(state.watch) });

  if (preview !== told.preview) commands.push({ kind: 'preview', on: preview });

  if (commands.length === 0) return { state, effects: [] };
  return {
    state: { ...state, told: { ratePerSecond, skipUnchanged, expectedFrom, preview } },
    effects: commands.map((command) => ({ kind: 'detectorTold', command }))
  };
}
