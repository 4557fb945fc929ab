import type { MonitorEffect, MonitorEvent } from '../../core/monitor/monitorEvent.ts';
import { cameraAllowed } from '../../core/camera/cameraMachine.ts';
import { type MonitorStart, startMonitor } from '../../core/monitor/monitorState.ts';
import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import { snapshotOf, type Surroundings } from '../../core/monitor/snapshotOf.ts';
import { stepMonitor } from '../../core/monitor/stepMonitor.ts';
import { disposeAll, type Disposer } from '../disposer.ts';
import type { Timers } from '../system/timers.ts';

/** Owns the present state: takes in what happens, has the effects carried out, and publishes snapshots. */
export type MonitorService = {
  readonly happened: (event: MonitorEvent) => void;
  readonly snapshot: () => AppSnapshot;
  readonly cameraAllowed: () => boolean;
  /** Begins to tick and publish. */
  readonly start: () => Disposer;
};

export type MonitorServiceParts = {
  readonly begin: MonitorStart;
  readonly timers: Timers;
  readonly surroundings: () => Surroundings;
  readonly perform: (effect: MonitorEffect) => void;
  readonly publish: (snapshot: AppSnapshot) => void;
};

export const monitorServiceRules = {
  tickMs: 1000,
  /** Snapshots follow each other no faster than this; people do not read faster, and calibration brings five a second. */
  publishMs: 150
} as const;

export function createMonitorService(parts: MonitorServiceParts): MonitorService {
  const { timers } = parts;
  let state = startMonitor(parts.begin, timers.now());
  let running = false;
  const waiting: MonitorEvent[] = [];
  let handling = false;
  let cancelPublish: Disposer | null = null;
  let publishedAtSeconds = Number.NEGATIVE_INFINITY;

  const snapshot = (): AppSnapshot => snapshotOf(state, parts.surroundings(), timers.now());

  /** An effect may make something else happen; that waits its turn, so that every step sees a whole state. */
  const happened = (event: MonitorEvent): void => {
    waiting.push(event);
    if (handling) return;
    handling = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const step = stepMonitor(state, next, timers.now());
        ({ state } = step);
        for (const effect of step.effects) parts.perform(effect);
      }
    } finally {
      handling = false;
    }
    publishSoon();
  };

  const publish = (): void => {
    cancelPublish = null;
    publishedAtSeconds = timers.now().seconds;
    parts.publish(snapshot());
  };

  /** At once after a quiet spell, else when the shortest interval is over, with what holds then. */
  const publishSoon = (): void => {
    if (!running || cancelPublish !== null) return;
    const elapsedMs = (timers.now().seconds - publishedAtSeconds) * 1000;
    const waitMs = monitorServiceRules.publishMs - elapsedMs;
    if (waitMs <= 0) publish();
    else cancelPublish = timers.after(waitMs, publish);
  };

  return {
    happened,
    snapshot,
    cameraAllowed: () => cameraAllowed(state.camera),
    start: () => {
      running = true;
      publish();
      return disposeAll([
        () => {
          running = false;
          cancelPublish?.();
          cancelPublish = null;
        },
        timers.every(monitorServiceRules.tickMs, () => happened({ kind: 'ticked' }))
      ]);
    }
  };
}
