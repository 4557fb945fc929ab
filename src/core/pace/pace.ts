import { paceRules, type PaceMode } from './paceRules.ts';

/**
 * What the watch makes of the moment, as far as it matters to how often to look:
 * - `doubt`: something changes, builds up or is not clear yet.
 * - `alerting`: a bad posture was told and goes on.
 * - `steady`: sitting well.
 * - `untold`: no verdict is possible, and that has not just begun.
 */
export type Outlook = 'calibrating' | 'doubt' | 'alerting' | 'steady' | 'untold' | 'away';

export type PaceState = {
  readonly outlook: Outlook;
  /** Looks since the camera was opened. */
  readonly looks: number;
  /** Fast looks until then, seconds. */
  readonly fastUntil: number;
  /** The camera is let go of until then, seconds; null while it is wanted. */
  readonly releasedUntil: number | null;
  /** What the last check found is said on until then, seconds. */
  readonly standsUntil: number;
};

export type PaceEvent =
  /** The camera delivers pictures, for the first time or again. */
  | { readonly kind: 'opened'; readonly t: number }
  | { readonly kind: 'looked'; readonly t: number; readonly outlook: Outlook }
  /** The outlook changed without a look: a calibration began, a setting changed. */
  | { readonly kind: 'reconsidered'; readonly t: number; readonly outlook: Outlook };

/** What the detector is to do. */
export type Pace =
  | { readonly kind: 'looking'; readonly perSecond: number; readonly skipUnchanged: boolean }
  | { readonly kind: 'released' };

export const freshPace: PaceState = {
  outlook: 'untold',
  looks: 0,
  fastUntil: Number.NEGATIVE_INFINITY,
  releasedUntil: null,
  standsUntil: Number.NEGATIVE_INFINITY
};

/**
 * How often to look, as a reducer. The first look that shows a change makes the looks fast at once and for `fastSeconds`; steady
 * ones make them slow. In a mode that lets go of the camera a check ends when its looks agree that nothing is wrong.
 * @param event times in seconds on one clock that never goes back
 */
export function stepPace(state: PaceState, event: PaceEvent, mode: PaceMode): PaceState {
  switch (event.kind) {
    case 'opened':
      return { ...state, looks: 0, releasedUntil: null };
    case 'reconsidered':
      return withOutlook(state, event.outlook, event.t);
    case 'looked': {
      const looked = withOutlook({ ...state, looks: state.looks + 1 }, event.outlook, event.t);
      const { releaseSeconds } = paceRules.modes[mode];
      if (state.releasedUntil !== null && event.t < state.releasedUntil) {
        // A look that was under way when the camera was let go of: it puts nothing off, and what it doubts is looked into.
        return isCalm(event.outlook) ? looked : { ...looked, releasedUntil: null };
      }
      if (releaseSeconds === null || !checkIsOver(looked, event.t)) return looked;
      const releasedUntil = event.t + releaseSeconds;
      return { ...looked, releasedUntil, standsUntil: releasedUntil + paceRules.reopenSeconds };
    }
    default:
      return event satisfies never;
  }
}

/** The pace that holds at the moment `t`. */
export function paceAt(state: PaceState, mode: PaceMode, t: number): Pace {
  const rules = paceRules.modes[mode];
  if (state.outlook === 'calibrating') return looking(paceRules.calibratingPerSecond, false);
  if (state.releasedUntil !== null && t < state.releasedUntil && rules.releaseSeconds !== null) {
    return { kind: 'released' };
  }
  if (isFast(state, t)) return looking(rules.fastPerSecond, false);
  return state.outlook === 'alerting'
    ? looking(rules.alertingPerSecond, rules.skipsUnchanged)
    : looking(rules.steadyPerSecond, rules.skipsUnchanged);
}

function looking(perSecond: number, skipUnchanged: boolean): Pace {
  return { kind: 'looking', perSecond, skipUnchanged };
}

function withOutlook(state: PaceState, outlook: Outlook, t: number): PaceState {
  const isChange = outlook === 'doubt' || outlook !== state.outlook;
  return {
    ...state,
    outlook,
    fastUntil: isChange ? Math.max(state.fastUntil, t + paceRules.fastSeconds) : state.fastUntil
  };
}

function isFast(state: PaceState, t: number): boolean {
  return state.outlook === 'doubt' || t < state.fastUntil || state.looks < paceRules.looksOfCheck;
}

/** A bad posture is watched on: the alert needs seconds that were seen, and its end is to be noticed. */
function checkIsOver(state: PaceState, t: number): boolean {
  return isCalm(state.outlook) && !isFast(state, t);
}

function isCalm(outlook: Outlook): boolean {
  return outlook === 'steady' || outlook === 'untold' || outlook === 'away';
}
