import {
  type AlertSituation,
  alertSituationOf,
  ordinarySituation,
  sameSituation
} from '../../core/alerts/alertSituation.ts';
import { type Desk, deskNow } from '../../core/history/observed.ts';
import type { WellbeingSnapshot } from '../../core/monitor/wellbeingSnapshot.ts';
import type { Verdict } from '../../core/posture/verdict.ts';
import { isCalm } from '../../core/wellbeing/calm.ts';
import { isRoutine } from '../../core/wellbeing/isRoutine.ts';
import { type Overlay, overlayOf } from '../../core/wellbeing/overlays.ts';
import { stepWellbeing } from '../../core/wellbeing/stepWellbeing.ts';
import type { WellbeingEvent } from '../../core/wellbeing/wellbeingEvent.ts';
import { wellbeingSnapshotOf } from '../../core/wellbeing/wellbeingSnapshotOf.ts';
import {
  startWellbeing,
  type WellbeingEffect,
  type WellbeingStart
} from '../../core/wellbeing/wellbeingState.ts';
import type { Disposer } from '../disposer.ts';
import { readingOf } from '../system/localTime.ts';
import type { Timers } from '../system/timers.ts';

/** Owns the state of breaks, breathing, check-in and pairing: the monitor's sister. */
export type WellbeingService = {
  readonly happened: (event: WellbeingEvent) => void;
  readonly snapshot: () => WellbeingSnapshot;
  /** Who is at the desk, for history. */
  readonly deskNow: () => Desk;
  /** Something that can wait may be told now. */
  readonly isCalm: () => boolean;
  /** Begins to tick and to show; disposing writes down what has to outlive the run. */
  readonly start: () => Disposer;
};

export type WellbeingServiceParts = {
  readonly begin: WellbeingStart;
  readonly timers: Pick<Timers, 'now' | 'every'>;
  /** What the monitor sees now. */
  readonly verdictNow: () => Verdict | null;
  readonly perform: (effect: WellbeingEffect) => void;
  /** What is to be on the screens: after each step, and at least once a second. */
  readonly show: (overlay: Overlay | null) => void;
  /** What alerts have to know: the first time, and whenever it is something else. */
  readonly situationChanged: (situation: AlertSituation) => void;
  /** Windows and tray have something new to tell beside the seconds that they count. */
  readonly changed: () => void;
};

export const wellbeingTickMs = 1000;

export function createWellbeingService(parts: WellbeingServiceParts): WellbeingService {
  const { timers, perform } = parts;
  const begun = startWellbeing(parts.begin, readingOf(timers.now()));
  let { state } = begun;
  let running = false;
  const waiting: WellbeingEvent[] = [];
  let handling = false;
  let toldSituation: AlertSituation | null = null;

  const tellSituation = (situation: AlertSituation): void => {
    if (toldSituation !== null && sameSituation(situation, toldSituation)) return;
    toldSituation = situation;
    parts.situationChanged(situation);
  };

  /** An effect may make something else happen; that waits its turn, so that every step sees a whole state. */
  const happened = (event: WellbeingEvent): void => {
    waiting.push(event);
    if (handling) return;
    handling = true;
    let told = false;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const step = stepWellbeing(state, next, readingOf(timers.now()));
        ({ state } = step);
        for (const effect of step.effects) perform(effect);
        told ||= !isRoutine(next, step.effects);
      }
    } finally {
      handling = false;
    }
    if (!running) return;
    parts.show(overlayOf(state));
    tellSituation(alertSituationOf(state));
    if (told) parts.changed();
  };

  const tick = (): void => {
    const verdict = parts.verdictNow();
    if (verdict !== null) happened({ kind: 'judged', verdict });
    happened({ kind: 'ticked' });
  };

  return {
    happened,
    snapshot: () => wellbeingSnapshotOf(state),
    deskNow: () => deskNow(state.clock),
    isCalm: () => isCalm(state),
    start: () => {
      running = true;
      for (const effect of begun.effects) perform(effect);
      const stopTicking = timers.every(wellbeingTickMs, tick);
      return () => {
        if (!running) return;
        running = false;
        stopTicking();
        happened({ kind: 'ended' });
        parts.show(null);
        tellSituation(ordinarySituation);
      };
    }
  };
}
