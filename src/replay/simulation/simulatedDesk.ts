import { type AlertsEvent, type AlertsState, noAlerts, stepAlerts } from '../../core/alerts/alerts.ts';
import { alertSituationOf, sameSituation } from '../../core/alerts/alertSituation.ts';
import type { LocalTime, Reading } from '../../core/breaks/localTime.ts';
import type { CameraRest } from '../../core/camera/cameraStatus.ts';
import { noOpenAlert, type OpenAlert, stepAlertHistory } from '../../core/history/alertHistory.ts';
import {
  type MinuteRecorderState,
  startMinuteRecorder,
  stepMinuteRecorder
} from '../../core/history/minuteRecorder.ts';
import { deskNow, type Observed, type Watched } from '../../core/history/observed.ts';
import type { HistoryEvent, MinuteRecord } from '../../core/history/records.ts';
import type { MonitorEvent } from '../../core/monitor/monitorEvent.ts';
import { watchSettingsFrom } from '../../core/posture/watchSettings.ts';
import type { IdleReading } from '../../core/presence/presence.ts';
import type { Settings } from '../../core/settings/schema.ts';
import { startYielding, stepYielding } from '../../core/signals/yielding.ts';
import type { YieldingEvent } from '../../core/signals/yieldingState.ts';
import { stepWellbeing } from '../../core/wellbeing/stepWellbeing.ts';
import type { WellbeingEvent } from '../../core/wellbeing/wellbeingEvent.ts';
import {
  startWellbeing,
  type WellbeingEffect,
  type WellbeingStart,
  type WellbeingState
} from '../../core/wellbeing/wellbeingState.ts';
import { createLooking, type Seen } from './simulatedVerdict.ts';

/** The longest step for which the break clock is made. */
export const stepSeconds = 5;

/** One moment at the desk, as the machine finds it. */
export type Scene = {
  /** What a look shows, or why no camera looks. */
  readonly camera: Seen | { readonly rest: CameraRest };
  readonly strength: number;
  readonly idleSeconds: number;
};

export type DeskStart = Omit<WellbeingStart, 'settings' | 'pause' | 'memory'> & {
  readonly settings: Settings;
  readonly epochMs: number;
  readonly localTimeAt: (epochMs: number) => LocalTime;
  readonly baselineId: string;
};

/** One run of Plumbline on a clock of its own, from start to quitting, through the real reducers. */
export type SimulatedDesk = {
  readonly wellbeing: () => WellbeingState;
  readonly alerts: () => AlertsState;
  readonly reading: () => Reading;
  readonly minutes: readonly MinuteRecord[];
  readonly events: readonly HistoryEvent[];
  readonly send: (event: WellbeingEvent) => void;
  readonly answerAlert: (how: 'dismissed' | 'wrong') => void;
  readonly call: (call: 'on' | 'off') => void;
  readonly pass: (scene: Scene) => void;
  /** The lid is closed: nothing runs. */
  readonly sleep: (seconds: number) => void;
  readonly quit: () => void;
};

export function createSimulatedDesk(start: DeskStart): SimulatedDesk {
  const { settings, localTimeAt, baselineId } = start;
  const minutes: MinuteRecord[] = [];
  const events: HistoryEvent[] = [];
  let { epochMs } = start;
  let seconds = 0;
  const reading = (): Reading => ({ epochMs, seconds, local: localTimeAt(epochMs) });

  const { guide, sessions, entries } = start;
  const begun = startWellbeing({ settings, guide, sessions, entries, pause: null, memory: null }, reading());
  let wellbeing = begun.state;
  let alerts = noAlerts;
  let openAlert: OpenAlert = noOpenAlert;
  let yielding = startYielding(settings.watchInCalls, false);
  const looking = createLooking(watchSettingsFrom(settings));
  let sight: Watched['sight'] = { kind: 'unwatched', reason: 'starting' };
  const observed = (): Observed => ({ sight, baselineId, ...deskNow(wellbeing.clock) });
  let recorder: MinuteRecorderState = startMinuteRecorder(observed(), reading());

  const keep = (effect: WellbeingEffect): void => {
    const { date, minuteOfDay } = localTimeAt(epochMs);
    if (effect.kind === 'answersChanged') {
      const entry = effect.entries.at(-1);
      if (entry !== undefined) events.push({ kind: 'checkIn', record: { ...entry, date, minuteOfDay } });
    }
    if (effect.kind !== 'recorded') return;
    const { fact } = effect;
    if (fact.kind === 'break') events.push({ kind: 'break', record: { ...fact.fact, date, minuteOfDay } });
    if (fact.kind === 'breathing') {
      const begin = localTimeAt(fact.record.startedAtEpochMs);
      events.push({
        kind: 'breathing',
        record: { ...fact.record, date: begin.date, minuteOfDay: begin.minuteOfDay }
      });
    }
    if (fact.kind === 'pairing') {
      const { ruleId, at } = fact;
      events.push({ kind: 'pairing', record: { ruleId, at, date: fact.date } });
    }
  };
  const send = (event: WellbeingEvent): void => {
    const step = stepWellbeing(wellbeing, event, reading());
    wellbeing = step.state;
    for (const effect of step.effects) keep(effect);
  };
  const feedAlerts = (event: AlertsEvent, cause: MonitorEvent): void => {
    const at = reading();
    const [next, effects] = stepAlerts(alerts, event, settings, 'whole', at);
    alerts = next;
    const told = effects.flatMap((effect) =>
      effect.kind === 'alertShown' || effect.kind === 'alertWithdrawn' ? [effect] : []
    );
    const [open, record] = stepAlertHistory(openAlert, cause, told, at);
    openAlert = open;
    if (record !== null) events.push({ kind: 'alert', record });
    if (told.some(({ kind }) => kind === 'alertShown')) send({ kind: 'alertShown' });
  };
  const feedYielding = (event: YieldingEvent): void => {
    const [next, effects] = stepYielding(yielding, event, reading());
    yielding = next;
    for (const effect of effects) {
      if (effect.kind === 'gapRecorded') {
        const { date, minuteOfDay } = localTimeAt(effect.gap.fromMs);
        events.push({ kind: 'cameraGap', record: { ...effect.gap, date, minuteOfDay } });
      }
      if (effect.kind === 'cameraRetaken') feedYielding({ kind: 'cameraOpened' });
    }
  };
  const record = (event: 'observed' | 'ended'): void => {
    const [next, effects] = stepMinuteRecorder(
      recorder,
      event === 'ended' ? { kind: 'ended' } : { kind: 'observed', observed: observed() },
      reading()
    );
    recorder = next;
    for (const { minute } of effects) minutes.push(minute);
  };
  const look = ({ camera, strength }: Scene): void => {
    if ('rest' in camera) {
      sight = { kind: 'unwatched', reason: camera.rest };
      looking.interrupt();
      feedAlerts({ kind: 'interrupted' }, { kind: 'ticked' });
      send({ kind: 'sightLost' });
      return;
    }
    const verdict = looking.look(camera, stepSeconds, seconds, strength);
    sight =
      camera.state === 'cannotTell'
        ? { kind: 'cannotTell', reason: camera.reason }
        : { kind: 'judged', state: camera.state };
    feedAlerts({ kind: 'judged', verdict }, { kind: 'ticked' });
    send({ kind: 'judged', verdict });
  };

  return {
    wellbeing: () => wellbeing,
    alerts: () => alerts,
    reading,
    minutes,
    events,
    send,
    answerAlert: (how) => {
      const id = alerts.active?.id;
      if (id === undefined) return;
      if (how === 'wrong') feedAlerts({ kind: 'calledWrong', id }, { kind: 'alertCalledWrong', id });
      else feedAlerts({ kind: 'dismissed', id }, { kind: 'alertDismissed', id });
    },
    call: (call) => {
      feedYielding({ kind: 'callChanged', call });
      send({ kind: 'callChanged', call });
    },
    pass: (scene) => {
      look(scene);
      // What is seen now held for the step that ends now, too: five seconds are one look.
      recorder = { ...recorder, held: observed() };
      epochMs += stepSeconds * 1000;
      seconds += stepSeconds;
      feedYielding({ kind: 'ticked' });
      const idle: IdleReading = { kind: 'known', seconds: scene.idleSeconds, source: 'trusted' };
      send({ kind: 'idleRead', idle });
      send({ kind: 'ticked' });
      const situation = alertSituationOf(wellbeing);
      if (!sameSituation(situation, alerts.situation)) {
        feedAlerts({ kind: 'situationChanged', situation }, { kind: 'ticked' });
      }
      record('observed');
    },
    sleep: (length) => {
      send({ kind: 'fellAsleep' });
      record('observed');
      epochMs += length * 1000;
      send({ kind: 'woke' });
      record('observed');
    },
    quit: () => {
      feedAlerts({ kind: 'interrupted' }, { kind: 'ended' });
      feedYielding({ kind: 'ended' });
      send({ kind: 'ended' });
      record('ended');
    }
  };
}
