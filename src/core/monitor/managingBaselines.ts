import { adoptBaselines } from '../baselines/adoptBaselines.ts';
import { keptBaselineName, nameIsTaken } from '../baselines/baselineNames.ts';
import { placesFileLimits, type PlacesReading } from '../baselines/placesFile.ts';
import type { Baseline } from '../posture/baseline.ts';
import { belongsTo } from '../posture/baselineChoice.ts';
import type { BadState } from '../posture/verdict.ts';
import { activeBaseline } from '../posture/watch.ts';
import { isModuleOff } from '../settings/managed.ts';
import { withSelection } from './baselineSelection.ts';
import type { BaselineEvent, MonitorStep } from './monitorEvent.ts';
import type { MonitorState } from './monitorState.ts';
import type { Moment } from './moment.ts';
import { withNotice } from './notices.ts';
import type { NoticeContent } from './snapshot.ts';
import { andThen, feedAlerts, feedWatch } from './watching.ts';

/** Carries out what the user wants of the calibrated places. What cannot be (an id that has gone) changes nothing. */
export function manageBaselines(state: MonitorState, event: BaselineEvent, at: Moment): MonitorStep {
  switch (event.kind) {
    case 'baselineRenamed':
      return rename(state, event.id, event.name, at);
    case 'baselineDeleted':
      return remove(state, event.id, at);
    case 'baselineSelected':
      return select(state, event.id, at);
    case 'baselineTightened':
      return change(state, event.id, (baseline) => tightened(baseline, event.state), at);
    case 'baselineAssigned':
      return assign(state, event.id, at);
    case 'exportAsked':
      return exported(state, event.id);
    case 'baselinesRead':
      return adopt(state, event.file, event.reading, at);
    default:
      return event satisfies never;
  }
}

function rename(state: MonitorState, id: string, name: string, at: Moment): MonitorStep {
  const one = state.baselines.find((each) => each.id === id);
  const kept = keptBaselineName(name);
  if (one === undefined || kept === null || nameIsTaken(state.baselines, one, kept)) return only(state);
  return change(state, id, (baseline) => ({ ...baseline, name: kept }), at);
}

/** Without the baseline in use, what was judged against it no longer holds. */
function remove(state: MonitorState, id: string, at: Moment): MonitorStep {
  const rest = state.baselines.filter((each) => each.id !== id);
  if (rest.length === state.baselines.length) return only(state);
  const wasActive = activeBaseline(state.watch)?.id === id;
  const removed = withBaselines(state, rest, at);
  const chosen = andThen(removed, (next) =>
    withSelection(
      next,
      next.selectedIds.filter((each) => each !== id)
    )
  );
  if (!wasActive) return chosen;
  return andThen(chosen, (next) =>
    feedAlerts({ ...next, verdict: null, recalibration: null }, { kind: 'interrupted' }, at)
  );
}

/** The doubt, if there was one, was about the baseline from before. */
function select(state: MonitorState, id: string | null, at: Moment): MonitorStep {
  const { cameraId } = state.watch;
  const one = id === null ? null : state.baselines.find((each) => each.id === id);
  if (one === undefined || (one !== null && !belongsTo(one, cameraId))) return only(state);
  const elsewhere = state.selectedIds.filter((selectedId) =>
    state.baselines.some((each) => each.id === selectedId && !belongsTo(each, cameraId))
  );
  const chosen = withSelection(state, one === null ? elsewhere : [...elsewhere, one.id]);
  return andThen(chosen, (next) =>
    feedWatch({ ...next, recalibration: null }, { kind: 'baselineSelected', t: at.seconds, id }, at)
  );
}

/** Two places of one name at one camera would replace each other: the one that moves gets a number. */
function assign(state: MonitorState, id: string, at: Moment): MonitorStep {
  const { phase } = state.camera;
  const one = state.baselines.find((each) => each.id === id);
  if (phase.kind !== 'on' || one === undefined || belongsTo(one, phase.deviceId)) return only(state);
  const others = state.baselines.filter((each) => each.id !== id);
  const { added } = adoptBaselines(others, [{ ...one, cameraId: phase.deviceId }]);
  const unselected = withSelection(
    state,
    state.selectedIds.filter((each) => each !== id)
  );
  return andThen(unselected, (next) => withBaselines(next, [...others, ...added], at));
}

function adopt(state: MonitorState, file: string, reading: PlacesReading, at: Moment): MonitorStep {
  const told = (content: NoticeContent): MonitorStep => only(withNotice(state, content));
  if (reading.kind === 'refused') return told({ kind: 'placesNotImported', file, fault: reading.fault });
  const { baselines, added, renamed, alreadyHere } = adoptBaselines(state.baselines, reading.baselines);
  const most = placesFileLimits.places;
  if (baselines.length > most) {
    return told({ kind: 'placesNotImported', file, fault: { kind: 'tooMany', most } });
  }
  const noticed = told({ kind: 'placesImported', file, added: added.length, alreadyHere, renamed });
  return added.length === 0 ? noticed : andThen(noticed, (next) => withBaselines(next, baselines, at));
}

function exported(state: MonitorState, id: string | null): MonitorStep {
  if (isModuleOff(state.managed, 'export')) return only(withNotice(state, { kind: 'exportForbidden' }));
  const baselines = id === null ? state.baselines : state.baselines.filter((each) => each.id === id);
  return { state, effects: baselines.length === 0 ? [] : [{ kind: 'baselinesExported', baselines }] };
}

function tightened(baseline: Baseline, state: BadState): Baseline {
  const kept = Object.entries(baseline.loosened).filter(([name]) => name !== state);
  return { ...baseline, loosened: Object.fromEntries(kept) };
}

function change(
  state: MonitorState,
  id: string,
  changed: (baseline: Baseline) => Baseline,
  at: Moment
): MonitorStep {
  if (!state.baselines.some((each) => each.id === id)) return only(state);
  const baselines = state.baselines.map((each) => (each.id === id ? changed(each) : each));
  return withBaselines(state, baselines, at);
}

function withBaselines(state: MonitorState, baselines: readonly Baseline[], at: Moment): MonitorStep {
  const kept: MonitorStep = {
    state: { ...state, baselines },
    effects: [{ kind: 'baselinesChanged', baselines }]
  };
  return andThen(kept, (next) => feedWatch(next, { kind: 'baselinesChanged', t: at.seconds, baselines }, at));
}

function only(state: MonitorState): MonitorStep {
  return { state, effects: [] };
}
