import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addDays } from '../../../src/core/history/calendar.ts';
import type { Desk, Watched } from '../../../src/core/history/observed.ts';
import type { MonitorEffect, MonitorEvent } from '../../../src/core/monitor/monitorEvent.ts';
import { createHistoryRecorder } from '../../../src/main/history/historyRecorder.ts';
import { openHistoryStore } from '../../../src/main/history/historyStore.ts';
import { localTimeAt } from '../../../src/main/system/localTime.ts';
import { fakeStartMs, fakeTimers } from '../../fakes/fakeTimers.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';
import { badVerdict } from '../../fakes/verdicts.ts';

const everything = { from: '0000-01-01', to: '9999-12-31' };
const atDesk: Desk = { presence: 'present', asleep: false, sitting: true, unbrokenSittingSeconds: 0 };

function desk() {
  const folder = temporaryFolder();
  const timers = fakeTimers();
  let sight: Watched['sight'] = { kind: 'judged', state: 'upright' };
  let keeps = true;
  let minutesPassed = 0;
  const written: string[] = [];
  const store = openHistoryStore({
    folder,
    log: heardLog(),
    notice: () => undefined,
    now: () => timers.now().epochMs
  });
  onTestFinished(store.close);
  const recorder = createHistoryRecorder({
    timers,
    watched: () => ({ sight, baselineId: 'desk' }),
    desk: () => atDesk,
    store,
    keepsHistory: () => keeps,
    minutePassed: () => {
      minutesPassed += 1;
    },
    wrote: (date) => written.push(date)
  });
  return {
    folder,
    timers,
    store,
    recorder,
    written,
    see: (next: Watched['sight']) => {
      sight = next;
    },
    keep: (next: boolean) => {
      keeps = next;
    },
    minutesPassed: () => minutesPassed,
    kept: () => store.read(everything) ?? { minutes: [], events: [] }
  };
}

const today = localTimeAt(fakeStartMs).date;

describe('the recorder of the day', () => {
  it('writes each minute when it is over, with the seconds of each state', () => {
    const { recorder, timers, see, kept, written, minutesPassed } = desk();
    recorder.start();
    timers.pass(40_000);
    see({ kind: 'cannotTell', reason: 'turned' });
    timers.pass(20_000);
    see({ kind: 'unwatched', reason: 'inCall' });
    timers.pass(60_000);
    const { minutes } = kept();
    expect(minutes).toHaveLength(2);
    expect(minutes[0]).toMatchObject({
      date: today,
      runningSeconds: 60,
      baselineId: 'desk',
      sittingSeconds: 60
    });
    // What is seen holds until the next look, a second later at most.
    expect(minutes[0]?.states.upright).toBe(41);
    expect(minutes[0]?.cannotTell).toEqual({ turned: 19 });
    expect(minutes[1]?.unwatched.inCall).toBe(59);
    expect(written).toEqual([today, today]);
    expect(minutesPassed()).toBe(2);
  });

  it('shows the minute under way, and writes it down when Plumbline quits', () => {
    const { recorder, timers, kept, minutesPassed } = desk();
    const dispose = recorder.start();
    timers.pass(25_000);
    expect(recorder.minuteUnderWay()).toMatchObject({ runningSeconds: 25, states: { upright: 25 } });
    expect(kept().minutes).toEqual([]);
    dispose();
    expect(kept().minutes).toMatchObject([{ runningSeconds: 25, states: { upright: 25 } }]);
    expect(minutesPassed()).toBe(0);
    timers.pass(120_000);
    expect(kept().minutes).toHaveLength(1);
  });

  it('gives facts the local day and minute of their moment', () => {
    const { recorder, kept } = desk();
    const lateEvening = new Date(2026, 6, 16, 23, 59, 30).getTime();
    recorder.record({
      kind: 'breathing',
      record: {
        startedAtEpochMs: lateEvening,
        plannedSeconds: 120,
        breathedSeconds: 120,
        done: true,
        how: 'finished'
      }
    });
    recorder.record({
      kind: 'cameraGap',
      gap: { reason: 'call', fromMs: lateEvening, toMs: lateEvening + 60_000, seconds: 60 }
    });
    recorder.record({
      kind: 'break',
      fact: {
        kind: 'natural',
        breakKind: 'movement',
        cause: 'interval',
        at: lateEvening,
        date: '2026-07-16',
        seconds: 300,
        emergency: false
      }
    });
    recorder.record({ kind: 'pairing', ruleId: 'alertsOfferBreathing', at: lateEvening, date: '2026-07-16' });
    const { events } = kept();
    expect(events.map(({ kind }) => kind).toSorted()).toEqual(['break', 'breathing', 'cameraGap', 'pairing']);
    for (const { record } of events) expect(record.date).toBe('2026-07-16');
    expect(
      events.filter(({ record }) => 'minuteOfDay' in record && record.minuteOfDay === 1439)
    ).toHaveLength(3);
  });

  it('keeps an alert with how it ended, also when Plumbline quits under it', () => {
    const { recorder, timers, kept } = desk();
    const verdict = badVerdict('slouch', 100, { alerting: true });
    const shown = (id: number): MonitorEffect => ({
      kind: 'alertShown',
      alert: { id, verdict, raisedAt: timers.now().epochMs },
      notify: true,
      volume: null
    });
    const step = (event: MonitorEvent, effect: MonitorEffect | null): void =>
      recorder.monitorStepped(event, effect === null ? [] : [effect]);
    step({ kind: 'ticked' }, shown(1));
    timers.pass(30_000);
    step({ kind: 'ticked' }, { kind: 'alertWithdrawn', id: 1, recovered: true });
    step({ kind: 'ticked' }, shown(2));
    step({ kind: 'alertCalledWrong', id: 2 }, { kind: 'alertWithdrawn', id: 2, recovered: false });
    step({ kind: 'ticked' }, shown(3));
    step({ kind: 'ended' }, null);
    expect(kept().events.map(({ record }) => ('outcome' in record ? record.outcome : null))).toEqual([
      'recovered',
      'wrong',
      'interrupted'
    ]);
    expect(kept().events[0]?.record).toMatchObject({ endedAt: fakeStartMs + 30_000, heldSeconds: 20 });
  });

  it('writes nothing at all while no history is to be kept, not even a file', () => {
    const { recorder, timers, keep, folder, kept } = desk();
    keep(false);
    const dispose = recorder.start();
    recorder.record({ kind: 'pairing', ruleId: 'alertsOfferBreathing', at: fakeStartMs, date: today });
    timers.pass(180_000);
    expect(recorder.minuteUnderWay()).toBeNull();
    dispose();
    expect(existsSync(join(folder, 'history.sqlite'))).toBe(false);
    expect(kept()).toEqual({ minutes: [], events: [] });
  });

  it('begins the minute under way anew where its day was deleted', () => {
    const { recorder, timers } = desk();
    recorder.start();
    timers.pass(25_000);
    recorder.forget({ from: '0000-01-01', to: addDays(today, -1) });
    expect(recorder.minuteUnderWay()?.runningSeconds).toBe(25);
    recorder.forget({ from: today, to: today });
    timers.pass(5000);
    expect(recorder.minuteUnderWay()?.runningSeconds).toBe(5);
  });

  it('brings nothing of a deleted day back that began before it was deleted', () => {
    const { recorder, timers, kept } = desk();
    const gap = (fromMs: number): void =>
      recorder.record({
        kind: 'cameraGap',
        gap: { reason: 'call', fromMs, toMs: fromMs + 1000, seconds: 1 }
      });
    recorder.monitorStepped({ kind: 'ticked' }, [alertShown(1, timers.now().epochMs)]);
    timers.pass(10_000);
    recorder.forget({ from: today, to: today });
    recorder.monitorStepped({ kind: 'ticked' }, [{ kind: 'alertWithdrawn', id: 1, recovered: true }]);
    gap(fakeStartMs);
    expect(kept().events).toEqual([]);
    // What begins afterwards, and what began on a day that stays, is written down.
    const dayBefore = fakeStartMs - 86_400_000;
    gap(dayBefore);
    gap(timers.now().epochMs);
    expect(kept().events.map(({ record }) => record.date)).toEqual([localTimeAt(dayBefore).date, today]);
  });

  it('writes nothing down of the time before history was switched on, nor what began in it', () => {
    const { recorder, timers, keep, kept } = desk();
    keep(false);
    recorder.start();
    timers.pass(30_000);
    recorder.monitorStepped({ kind: 'ticked' }, [alertShown(1, timers.now().epochMs)]);
    timers.pass(20_000);
    const onMs = timers.now().epochMs;
    keep(true);
    timers.pass(5000);
    recorder.monitorStepped({ kind: 'ticked' }, [{ kind: 'alertWithdrawn', id: 1, recovered: true }]);
    recorder.record({
      kind: 'cameraGap',
      gap: { reason: 'call', fromMs: fakeStartMs, toMs: onMs, seconds: 50 }
    });
    timers.pass(10_000);
    // The switch is noticed within a second.
    expect(kept().minutes[0]?.runningSeconds).toBeLessThanOrEqual(10);
    expect(kept().events).toEqual([]);
  });

  it('counts no second in which history was off between two in which it was on', () => {
    const { recorder, timers, keep, kept } = desk();
    recorder.start();
    timers.pass(10_000);
    keep(false);
    timers.pass(40_000);
    keep(true);
    timers.pass(10_000);
    const seconds = kept().minutes.reduce((sum, { runningSeconds }) => sum + runningSeconds, 0);
    expect(seconds).toBeGreaterThanOrEqual(9);
    expect(seconds).toBeLessThanOrEqual(20);
  });
});

function alertShown(id: number, raisedAt: number): MonitorEffect {
  const verdict = badVerdict('slouch', 100, { alerting: true });
  return { kind: 'alertShown', alert: { id, verdict, raisedAt }, notify: true, volume: null };
}
