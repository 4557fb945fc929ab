import { describe, expect, it, onTestFinished } from 'vitest';
import { isWithin } from '../../../src/core/history/calendar.ts';
import { retentionRules } from '../../../src/core/history/retention.ts';
import type { DayRange } from '../../../src/core/ipc/reportContract.ts';
import type { NoticeContent } from '../../../src/core/monitor/snapshot.ts';
import { createDayDeletion } from '../../../src/main/history/dayDeletion.ts';
import { openHistoryStore } from '../../../src/main/history/historyStore.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { minutesOf } from '../../fakes/historyRows.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

const { settledMinutes } = retentionRules;

function deletion(historyDays = 400, startsOn = '2026-07-17') {
  const store = openHistoryStore({
    folder: temporaryFolder(),
    log: heardLog(),
    notice: () => undefined,
    now: () => 0
  });
  onTestFinished(store.close);
  const live = (...dates: readonly string[]): void => {
    for (const date of dates) store.write(minutesOf(date, 3));
  };
  live('2026-06-16', '2026-07-15', '2026-07-16', '2026-07-17');
  let today = startsOn;
  let days = historyDays;
  const notices: NoticeContent[] = [];
  const checkIns: (readonly [number, number])[] = [];
  let forgotten: DayRange | null = { from: '', to: '' };
  const made = createDayDeletion({
    store,
    localNow: () => ({ date: today, weekday: 'friday', minuteOfDay: 600 }),
    historyDays: () => days,
    keepsHistory: () => true,
    forgetSaidAndBreathed: (from, to) => checkIns.push([from, to]),
    forgetUnderWay: (range) => {
      forgotten = range;
    },
    changed: () => undefined,
    notice: (content) => notices.push(content)
  });
  return {
    ...made,
    store,
    live,
    notices,
    checkIns,
    isForgotten: (date: string) => isWithin(forgotten, date),
    set: (nextDay: string, nextDays: number) => {
      today = nextDay;
      days = nextDays;
    }
  };
}

/** A deletion whose history file another program holds. */
function unreadable() {
  const store = { asked: 0 };
  const checkIns: number[] = [];
  const made = createDayDeletion({
    store: {
      dates: () => {
        store.asked += 1;
        return null;
      },
      remove: () => false,
      removeBefore: () => {
        throw new Error('There is nothing to remove from.');
      }
    },
    localNow: () => ({ date: '2026-07-17', weekday: 'friday', minuteOfDay: 600 }),
    historyDays: () => 30,
    keepsHistory: () => true,
    forgetSaidAndBreathed: (from) => checkIns.push(from),
    forgetUnderWay: () => undefined,
    changed: () => undefined,
    notice: () => undefined
  });
  return { deletion: made, store, checkIns };
}

const localMidnight = (year: number, month: number, day: number): number =>
  new Date(year, month - 1, day).getTime();

describe('the deletion of days', () => {
  it('takes the check-ins of the same local days, and says how many days went', () => {
    const { deleteDays, store, notices, checkIns, isForgotten } = deletion();
    deleteDays({ from: '2026-07-01', to: '2026-07-16' });
    expect(store.dates()).toEqual(['2026-06-16', '2026-07-17']);
    expect(notices).toEqual([{ kind: 'historyDeleted', days: 2 }]);
    expect(checkIns).toEqual([[localMidnight(2026, 7, 1), localMidnight(2026, 7, 17)]]);
    expect(['2026-06-30', '2026-07-16', '2026-07-17'].map(isForgotten)).toEqual([false, true, false]);
  });

  it('of today, or of everything, takes what is under way along', () => {
    const { deleteDays, store, notices, checkIns, isForgotten } = deletion();
    deleteDays({ from: '2026-07-17', to: '2026-07-17' });
    expect(['2026-07-16', '2026-07-17'].map(isForgotten)).toEqual([false, true]);
    deleteDays(null);
    expect(['2026-07-16', '2026-07-17'].map(isForgotten)).toEqual([true, true]);
    expect(store.dates()).toEqual([]);
    expect(notices).toEqual([
      { kind: 'historyDeleted', days: 1 },
      { kind: 'historyDeleted', days: 3 }
    ]);
    expect(checkIns.at(-1)).toEqual([0, Number.MAX_SAFE_INTEGER]);
  });

  it('that is due by the setting comes once a day', () => {
    const { forgetOldDays, store, live, checkIns, set, notices } = deletion(30);
    forgetOldDays();
    forgetOldDays();
    expect(checkIns).toEqual([[0, localMidnight(2026, 6, 17)]]);
    expect(store.dates()).toEqual(['2026-07-15', '2026-07-16', '2026-07-17']);
    live('2026-08-14', '2026-08-15');
    set('2026-08-16', 30);
    for (let minute = 1; minute <= settledMinutes; minute += 1) forgetOldDays();
    expect(store.dates()).toEqual(['2026-07-17', '2026-08-14', '2026-08-15']);
    expect(notices).toEqual([]);
  });

  it('counts whole days, whatever number a file or a policy holds', () => {
    const { forgetOldDays, store, checkIns } = deletion(30.5);
    forgetOldDays();
    expect(checkIns).toEqual([[0, localMidnight(2026, 6, 17)]]);
    expect(store.dates()).toEqual(['2026-07-15', '2026-07-16', '2026-07-17']);
  });

  it('leaves everything where the clock is years ahead from the very start, for as long as that day', () => {
    const { forgetOldDays, store, live, checkIns } = deletion(400, '2036-07-17');
    for (let minute = 1; minute <= 10 * settledMinutes; minute += 1) {
      if (minute === 2) live('2036-07-17');
      forgetOldDays();
    }
    expect(store.dates()).toHaveLength(5);
    expect(checkIns.every(([, toEpochMs]) => toEpochMs < localMidnight(2025, 7, 1))).toBe(true);
  });

  it('waits for days that cannot be looked up', () => {
    const { deletion: made, store, checkIns } = unreadable();
    made.forgetOldDays();
    expect([checkIns, store.asked]).toEqual([[], 1]);
    made.forgetOldDays();
    expect(store.asked).toBe(2);
  });

  it('survives a clock that is years ahead for a while', () => {
    const { forgetOldDays, store, checkIns, set } = deletion();
    forgetOldDays();
    const before = checkIns.length;
    set('2036-07-17', 400);
    for (let minute = 1; minute < settledMinutes; minute += 1) forgetOldDays();
    set('2026-07-17', 400);
    for (let minute = 1; minute <= 2 * settledMinutes; minute += 1) forgetOldDays();
    expect(store.dates()).toHaveLength(4);
    expect(checkIns).toHaveLength(before);
  });

  it('waits for a changed setting to stand: on the way from 400 to 300 days there is 30', () => {
    const { forgetOldDays, store, set } = deletion();
    forgetOldDays();
    set('2026-07-17', 30);
    for (let minute = 1; minute < settledMinutes; minute += 1) forgetOldDays();
    set('2026-07-17', 300);
    for (let minute = 1; minute <= settledMinutes; minute += 1) forgetOldDays();
    expect(store.dates()).toHaveLength(4);
    set('2026-07-17', 30);
    for (let minute = 1; minute <= settledMinutes; minute += 1) forgetOldDays();
    expect(store.dates()).toEqual(['2026-07-15', '2026-07-16', '2026-07-17']);
  });
});
