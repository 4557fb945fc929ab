import type { AlertOnScreen } from '../../core/alerts/alertOnScreen.ts';
import type { MonitorEffect, MonitorEvent } from '../../core/monitor/monitorEvent.ts';
import { cameraAllowed, cameraHeld } from '../../core/camera/cameraAnswers.ts';
import { canWait } from '../../core/monitor/canWait.ts';
import { type MonitorStart, startMonitor } from '../../core/monitor/monitorState.ts';
import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import { shownAlert } from '../../core/monitor/shownAlert.ts';
import { snapshotOf, type Surroundings } from '../../core/monitor/snapshotOf.ts';
import { stepMonitor } from '../../core/monitor/stepMonitor.ts';
import type { Settings } from '../../core/settings/schema.ts';
import type { Managed, SettingChoices } from '../../core/settings/managed.ts';
import type { Verdict } from '../../core/posture/verdict.ts';
import { watchedNow, type Watched } from '../../core/history/observed.ts';
import { factsOfStep, verdictNow } from '../../core/wellbeing/factsOfStep.ts';
import type { WellbeingEvent } from '../../core/wellbeing/wellbeingEvent.ts';
import { disposeAll, type Disposer } from '../disposer.ts';
import type { Timers } from '../system/timers.ts';

/** Owns the present state: takes in what happens, has the effects carried out, and publishes snapshots. */
export type MonitorService = {
  readonly happened: (event: MonitorEvent) => void;
  readonly snapshot: () => AppSnapshot;
  /** What a policy decides at the moment. */
  readonly managed: () => Managed;
  /** What holds at the moment. */
  readonly settings: () => Settings;
  /** What the user set, and nothing that a policy says. */
  readonly choices: () => SettingChoices;
  readonly cameraAllowed: () => boolean;
  /** The camera is open or being opened. */
  readonly cameraOpen: () => boolean;
  /** Nobody is at the machine: the screen is locked, or it sleeps. */
  readonly deserted: () => boolean;
  /** The verdict that holds now, or null when nobody has looked lately. */
  readonly verdictNow: () => Verdict | null;
  /** The same for history, with why nobody looks. */
  readonly watchedNow: () => Watched;
  /** Something in the surroundings changed: a snapshot is due. */
  readonly refresh: () => void;
  /** Begins to tick and publish. */
  readonly start: () => Disposer;
};

export type MonitorServiceParts = {
  readonly begin: MonitorStart;
  readonly timers: Timers;
  /** Asked anew for each snapshot; some of it depends on the settings. */
  readonly surroundings: (settings: Settings) => Surroundings;
  readonly perform: (effect: MonitorEffect) => void;
  /** What breaks, breathing and pairing have to hear. */
  readonly tell: (fact: WellbeingEvent) => void;
  /** What history has to hear of each step. */
  readonly stepped: (event: MonitorEvent, effects: readonly MonitorEffect[]) => void;
  readonly publish: (snapshot: AppSnapshot) => void;
  /** What alerts have on the screen: after each step, and so at least once a second. */
  readonly showAlert: (alert: AlertOnScreen | null) => void;
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

  const snapshot = (): AppSnapshot => snapshotOf(state, parts.surroundings(state.settings), timers.now());

  /** An effect may make something else happen; that waits its turn, so that every step sees a whole state. */
  const happened = (event: MonitorEvent): void => {
    waiting.push(event);
    if (handling) return;
    handling = true;
    let due = false;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const before = state;
        const step = stepMonitor(before, next, timers.now());
        ({ state } = step);
        for (const effect of step.effects) parts.perform(effect);
        for (const fact of factsOfStep(before, next, step)) parts.tell(fact);
        parts.stepped(next, step.effects);
        due ||= !canWait(next, step);
      }
    } finally {
      handling = false;
    }
    if (!running) return;
    parts.showAlert(shownAlert(state, timers.now()));
    if (due) publishSoon();
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
    managed: () => state.managed,
    settings: () => state.settings,
    choices: () => state.choices,
    cameraAllowed: () => cameraAllowed(state.camera),
    cameraOpen: () => cameraHeld(state.camera, timers.now().seconds),
    deserted: () => state.locked || state.asleep,
    verdictNow: () => verdictNow(state, timers.now()),
    watchedNow: () => watchedNow(state, timers.now()),
    refresh: publishSoon,
    start: () => {
      running = true;
      publish();
      return disposeAll([
        () => {
          running = false;
          parts.showAlert(null);
          cancelPublish?.();
          cancelPublish = null;
          happened({ kind: 'ended' });
        },
        timers.every(monitorServiceRules.tickMs, () => happened({ kind: 'ticked' }))
      ]);
    }
  };
}
