import type { MonitorEvent, MonitorStep } from '../monitor/monitorEvent.ts';
import { monitorRules } from '../monitor/stepMonitor.ts';
import type { MonitorState } from '../monitor/monitorState.ts';
import type { Moment } from '../monitor/moment.ts';
import type { Verdict } from '../posture/verdict.ts';
import type { WellbeingEvent } from './wellbeingEvent.ts';

/**
 * What breaks, breathing and pairing have to hear of a step of the monitor, in the order in which it happened: camera
 * facts and verdicts, alerts, the pause, lock and sleep, calibration, settings.
 */
export function factsOfStep(
  before: MonitorState,
  event: MonitorEvent,
  step: MonitorStep
): readonly WellbeingEvent[] {
  const { state, effects } = step;
  const facts: WellbeingEvent[] = [];
  const system = event.kind === 'callChanged' ? event : systemFacts.get(event.kind);
  if (system !== undefined) facts.push(system);
  if (state.verdict !== before.verdict) {
    facts.push(state.verdict === null ? { kind: 'sightLost' } : { kind: 'judged', verdict: state.verdict });
  }
  const calibrating = state.calibration?.kind === 'running';
  if (calibrating !== (before.calibration?.kind === 'running')) {
    facts.push({ kind: 'calibrationChanged', running: calibrating });
  }
  for (const effect of effects) {
    if (effect.kind === 'alertShown') facts.push({ kind: 'alertShown' });
    if (effect.kind === 'settingsChanged') facts.push({ kind: 'settingsChanged', settings: effect.settings });
    if (effect.kind === 'pauseChanged') {
      facts.push(
        state.pause === null ? { kind: 'pauseEnded' } : { kind: 'pauseStarted', pause: state.pause }
      );
    }
  }
  return facts;
}

/**
 * The verdict that holds now, or null when nobody has looked lately. The break clock hears it with each of its ticks,
 * so that what it counts does not depend on how often the detector looks.
 */
export function verdictNow(state: MonitorState, at: Moment): Verdict | null {
  const silent = at.seconds - state.sampleClock.lastSeconds;
  // Between two checks of the saver nobody looks on purpose: what the last one found stands until the next.
  const stands = at.seconds < state.pace.standsUntil;
  return stands || silent < monitorRules.verdictKeptSeconds ? state.verdict : null;
}

const systemFacts: ReadonlyMap<MonitorEvent['kind'], WellbeingEvent> = new Map([
  ['systemSlept', { kind: 'fellAsleep' }],
  ['systemWoke', { kind: 'woke' }],
  ['screenLocked', { kind: 'locked' }],
  ['screenUnlocked', { kind: 'unlocked' }]
]);
