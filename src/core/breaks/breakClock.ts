import { pauseIsOver, restoredPause } from '../monitor/pause.ts';
import type { Pause } from '../monitor/snapshot.ts';
import { advancePairing, withAlert, withOffered, withoutSight, withVerdict } from '../pairing/pairing.ts';
import { freshPairing } from '../pairing/pairingState.ts';
import { unknownPresence } from '../presence/presence.ts';
import { advancePresence, type PresenceEvent, stepPresence } from '../presence/stepPresence.ts';
import { sightOf } from '../presence/sight.ts';
import type { BreakClockEvent, BreakClockState, BreakClockStep } from './breakClockState.ts';
import { breakConditions, handsMayRest } from './breakConditions.ts';
import type { BreakCycle } from './breakCycle.ts';
import { freshCycle } from './breakCycle.ts';
import type { BreakMemory } from './breakMemory.ts';
import { cycleFromMemory } from './breakMemory.ts';
import type { BreakSettings } from './breakSettings.ts';
import { advanceCycle, interruptedCycle } from './cycle.ts';
import type { Reading } from './localTime.ts';
import type { TimePassed } from './timePassed.ts';
import { noTimePassed, timePassed } from './timePassed.ts';
import { actOnCycle } from './userActs.ts';

/**
 * The clock at the start of the app.
 * @param memory what the last run wrote down, or null; a break that ran when it ended is closed in the effects
 * @param pause the stored pause of the app, or null
 */
export function startBreakClock(
  start: {
    readonly settings: BreakSettings;
    readonly memory: BreakMemory | null;
    readonly pause: Pause | null;
  },
  at: Reading
): BreakClockStep {
  const { settings, memory } = start;
  const state: BreakClockState = {
    last: at,
    settings,
    call: 'unknown',
    fullScreen: 'unknown',
    doNotDisturb: 'unknown',
    occupation: null,
    pause: restoredPause(start.pause, at),
    presence: unknownPresence,
    cycle: freshCycle,
    pairing: freshPairing
  };
  if (memory === null) return [state, []];
  const [cycle, effects] = cycleFromMemory(memory, breakConditions(state));
  return [{ ...state, cycle }, effects];
}

/** The one reducer of breaks, presence and pairing. Time passes first, then the event happens. */
export function stepBreakClock(state: BreakClockState, event: BreakClockEvent, at: Reading): BreakClockStep {
  const passed = timePassed(state.last, at, state.presence.asleep);
  const [moved, effects] = afterTime({ ...state, last: at }, passed);
  if (event.kind === 'ticked') return [moved, effects];
  const [changed, more] = afterEvent(moved, event);
  const [settled, rest] = afterTime(changed, noTimePassed);
  return [settled, [...effects, ...more, ...rest]];
}

function afterTime(before: BreakClockState, passed: TimePassed): BreakClockStep {
  const state = withPresence(before, advancePresence(before.presence, passed, handsMayRest(before)));
  const conditions = breakConditions(state);
  const [cycle, cycleEffects] = advanceCycle(state.cycle, passed, conditions);
  const quiet = conditions.frozen !== null || conditions.hold !== null || cycle.phase.kind !== 'working';
  const { settings } = state;
  const { sittingSeconds } = cycle;
  const [pairing, pairingEffects] = advancePairing(state.pairing, passed, {
    settings,
    sittingSeconds,
    quiet
  });
  const brought = pairingEffects.some(({ kind }) => kind === 'movementBroughtForward');
  const next: BreakClockState = {
    ...state,
    cycle: brought ? { ...cycle, broughtForward: true } : cycle,
    pairing
  };
  const effects = pairingEffects.length === 0 ? cycleEffects : [...cycleEffects, ...pairingEffects];
  if (next.pause === null || !pauseIsOver(next.pause, next.last)) return [next, effects];
  return [{ ...next, pause: null }, [...effects, { kind: 'pauseRanOut' }]];
}

/**
 * Takes over a new answer to who is there. An absence that idle time tells of began earlier: what was counted as
 * sitting since then was none.
 */
function withPresence(state: BreakClockState, presence: BreakClockState['presence']): BreakClockState {
  const { absence } = presence;
  const known = state.presence.absence !== null || absence?.cause !== 'idle';
  if (known || breakConditions(state).frozen !== null) return { ...state, presence };
  return { ...state, presence, cycle: withoutSitting(state.cycle, absence.seconds) };
}

function withoutSitting(cycle: BreakCycle, seconds: number): BreakCycle {
  const { micro, movement } = cycle.timers;
  const earlier = (timer: typeof micro): typeof micro => ({
    ...timer,
    workedSeconds: Math.max(0, timer.workedSeconds - seconds)
  });
  return {
    ...cycle,
    timers: { micro: earlier(micro), movement: earlier(movement) },
    sittingSeconds: Math.max(0, cycle.sittingSeconds - seconds)
  };
}

function afterEvent(
  state: BreakClockState,
  event: Exclude<BreakClockEvent, { kind: 'ticked' }>
): BreakClockStep {
  switch (event.kind) {
    case 'judged':
      // A verdict that was under way when the camera was switched off is not used.
      if (!isWatchable(state)) return [state, []];
      return [
        {
          ...witnessed(state, { kind: 'seen', sight: sightOf(event.verdict) }),
          pairing: withVerdict(state.pairing, event.verdict)
        },
        []
      ];
    case 'sightLost':
      return [blinded(state), []];
    case 'alertShown':
      return [{ ...state, pairing: withAlert(state.pairing) }, []];
    case 'idleRead':
    case 'unlocked':
    case 'woke':
      return [witnessed(state, event), []];
    case 'locked':
    case 'fellAsleep':
      return [witnessed(blinded(state), event), []];
    case 'callChanged': {
      const next: BreakClockState = { ...state, call: event.call };
      const begins = event.call === 'on' && state.call !== 'on' && state.settings.holdInCalls;
      return begins ? interrupted(next) : [next, []];
    }
    case 'fullScreenChanged':
      return [{ ...state, fullScreen: event.fullScreen }, []];
    case 'doNotDisturbChanged':
      return [{ ...state, doNotDisturb: event.doNotDisturb }, []];
    case 'occupationChanged': {
      const { occupation } = event;
      const pairing = occupation === 'breathing' ? withOffered(state.pairing, 'breathing') : state.pairing;
      return [{ ...state, occupation, pairing }, []];
    }
    case 'pauseStarted':
      return interrupted({ ...blinded(state), pause: event.pause });
    case 'pauseEnded':
      return [{ ...state, pause: null }, []];
    case 'settingsChanged':
      return [{ ...state, settings: event.settings }, []];
    case 'breakAsked':
    case 'breakPostponed':
    case 'breakSkipped':
    case 'cameBack':
    case 'emergencyExitUsed':
    case 'overlayLost': {
      const [cycle, effects] = actOnCycle(state.cycle, event, breakConditions(state));
      return [{ ...state, cycle }, effects];
    }
    default:
      return event satisfies never;
  }
}

function isWatchable({ pause, presence }: BreakClockState): boolean {
  return pause === null && !presence.locked && !presence.asleep;
}

function witnessed(state: BreakClockState, event: PresenceEvent): BreakClockState {
  return withPresence(state, stepPresence(state.presence, event, handsMayRest(state)));
}

function blinded(state: BreakClockState): BreakClockState {
  const blind = witnessed(state, { kind: 'seen', sight: 'unknown' });
  return { ...blind, pairing: withoutSight(state.pairing) };
}

function interrupted(state: BreakClockState): BreakClockStep {
  const [cycle, effects] = interruptedCycle(state.cycle, breakConditions(state));
  return [{ ...state, cycle }, effects];
}
