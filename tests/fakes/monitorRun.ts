import type { MonitorEffect, MonitorEvent } from '../../src/core/monitor/monitorEvent.ts';
import { type MonitorStart, type MonitorState, startMonitor } from '../../src/core/monitor/monitorState.ts';
import type { Moment } from '../../src/core/monitor/moment.ts';
import type { AppSnapshot } from '../../src/core/monitor/snapshot.ts';
import { snapshotOf } from '../../src/core/monitor/snapshotOf.ts';
import { stepMonitor } from '../../src/core/monitor/stepMonitor.ts';
import { noPolicy } from '../../src/core/policy/policy.ts';
import { sampleOf, type Sitter } from './sitters.ts';

/** A monitor with a clock of its own that is told what happens and remembers what it asked for. */
export type MonitorRun = {
  readonly at: () => Moment;
  readonly state: () => MonitorState;
  readonly snapshot: () => AppSnapshot;
  readonly happened: (event: MonitorEvent) => void;
  /** Lets time go by with a tick each second. */
  readonly wait: (seconds: number) => void;
  /** From now on the detector answers no command. */
  readonly hang: () => void;
  /** The process stands still: time goes by without a tick. */
  readonly standStill: (seconds: number) => void;
  /** Somebody sits before the camera: samples at a rate, and ticks. */
  readonly look: (sitter: Sitter | null, seconds: number, perSecond?: number) => void;
  /** Samples that were held up for `heldUpSeconds` arrive all at this moment. */
  readonly late: (sitter: Sitter | null, seconds: number, perSecond: number, heldUpSeconds: number) => void;
  /** The effects since the last call, oldest first. */
  readonly effects: () => readonly MonitorEffect[];
};

/** The wall clock at the start of a run: a Friday morning. */
export const runStartMs = Date.UTC(2026, 6, 17, 8);

/** Frame timestamps have a clock of their own; here it is ahead of the monitor's by so many seconds. */
const cameraClockAhead = 1234;

export function runMonitor(start: Partial<MonitorStart> = {}): MonitorRun {
  let seconds = 0;
  const at = (): Moment => ({ epochMs: runStartMs + seconds * 1000, seconds });
  let state = startMonitor(
    {
      choices: {},
      policy: noPolicy,
      pause: null,
      baselines: [],
      selectedIds: [],
      cameraNames: {},
      locked: false,
      introduced: true,
      screenReach: 'whole',
      demo: null,
      ...start
    },
    at()
  );
  let made: MonitorEffect[] = [];
  let hangs = false;

  const happened = (event: MonitorEvent): void => {
    const step = stepMonitor(state, event, at());
    ({ state } = step);
    made.push(...step.effects);
    // A detector that is alive always says when it has closed the camera.
    const closes = step.effects.some(
      (effect) =>
        effect.kind === 'detectorTold' &&
        (effect.command.kind === 'stop' || effect.command.kind === 'release')
    );
    if (closes && !hangs) happened({ kind: 'cameraReported', report: { kind: 'off' } });
  };
  const goTo = (target: number): void => {
    while (Math.floor(seconds) < Math.floor(target)) {
      seconds = Math.floor(seconds) + 1;
      happened({ kind: 'ticked' });
    }
    seconds = target;
  };

  return {
    at,
    state: () => state,
    snapshot: () =>
      snapshotOf(
        state,
        { trayAvailable: true, version: '0.0.0', locale: 'en', onboarding: { step: null } },
        at()
      ),
    happened,
    wait: (wanted) => goTo(seconds + wanted),
    hang: () => {
      hangs = true;
    },
    standStill: (wanted) => {
      seconds += wanted;
    },
    look: (sitter, wanted, perSecond = 2) => {
      const samples = Math.round(wanted * perSecond);
      const from = seconds;
      for (let index = 1; index <= samples; index += 1) {
        goTo(from + index / perSecond);
        happened({ kind: 'sampled', sample: sampleOf(sitter, seconds + cameraClockAhead) });
      }
    },
    late: (sitter, wanted, perSecond, heldUp) => {
      for (let index = 0; index < wanted * perSecond; index += 1) {
        const t = seconds - heldUp + index / perSecond + cameraClockAhead;
        happened({ kind: 'sampled', sample: sampleOf(sitter, t) });
      }
    },
    effects: () => {
      const taken = made;
      made = [];
      return taken;
    }
  };
}

export const cameraOn: MonitorEvent = {
  kind: 'cameraReported',
  report: { kind: 'on', deviceId: 'front', width: 640, height: 480 }
};

/** Detector loaded, camera open, user calibrated. */
export function watchingMonitor(sitter: Sitter, start: Partial<MonitorStart> = {}): MonitorRun {
  const run = runMonitor(start);
  run.happened({ kind: 'detectorReady' });
  run.happened(cameraOn);
  run.happened({ kind: 'calibrationStarted', name: 'Sitting', freshId: 'first' });
  run.look(sitter, 12, 5);
  run.effects();
  return run;
}
