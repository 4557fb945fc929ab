import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tipIds } from '../../../src/core/guide/tips.ts';
import type { MinuteRecord } from '../../../src/core/history/records.ts';
import { openHistoryStore } from '../../../src/main/history/historyStore.ts';
import { createReportBook } from '../../../src/main/history/reportBook.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { minuteRow, minutesOf } from '../../fakes/historyRows.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

const today = '2026-07-17';

function book(folder = temporaryFolder()) {
  const store = openHistoryStore({
    folder,
    log: heardLog(),
    notice: () => undefined,
    now: () => Date.UTC(2026, 6, 17, 18)
  });
  onTestFinished(store.close);
  let underWay: MinuteRecord | null = null;
  let keeps = true;
  const made = createReportBook({
    store,
    minuteUnderWay: () => underWay,
    checkIns: () => [],
    keepsHistory: () => keeps,
    localNow: () => ({ date: today, weekday: 'friday', minuteOfDay: 1080 })
  });
  return {
    ...made,
    store,
    write: (minutes: readonly MinuteRecord[]) => {
      store.write(minutes);
      made.changed(minutes.map(({ date }) => date));
    },
    during: (minute: MinuteRecord | null) => {
      underWay = minute;
    },
    keep: (next: boolean) => {
      keeps = next;
    }
  };
}

/** Judged seconds of a day's report; null where there is none. */
function judgedOf({ answer }: Pick<ReturnType<typeof book>, 'answer'>, date: string): number | null {
  const answered = answer({ kind: 'day', date });
  return answered.kind === 'day' ? answered.report.totals.coverage.judgedSeconds : null;
}

describe('reports out of the history file', () => {
  it('are live: the minute under way counts, and each one that is written', () => {
    const made = book();
    made.write(minutesOf(today, 10));
    made.during(
      minuteRow(today, 550, { runningSeconds: 20, states: { upright: 20 }, presence: { present: 20 } })
    );
    expect(judgedOf(made, today)).toBe(620);
    made.during(null);
    made.write([minuteRow(today, 550)]);
    expect(judgedOf(made, today)).toBe(660);
  });

  it('count a minute once that is written in part and under way in part', () => {
    const made = book();
    const half = {
      runningSeconds: 30,
      states: { upright: 30 },
      presence: { present: 30 },
      sittingSeconds: 30
    };
    made.write([minuteRow(today, 540, half)]);
    made.during(minuteRow(today, 540, half));
    expect(judgedOf(made, today)).toBe(60);
    const answered = made.answer({ kind: 'day', date: today });
    expect(answered.kind === 'day' && answered.report.ribbon[0]).toMatchObject({
      fromMinute: 540,
      toMinute: 541,
      kind: 'upright'
    });
  });

  it('of a week: days, what is missing, and the day that is not over', () => {
    const made = book();
    made.write(minutesOf('2026-07-14', 60));
    made.during(minuteRow(today, 600));
    const answered = made.answer({ kind: 'week', date: '2026-07-15' });
    if (answered.kind !== 'range') throw new Error(`expected a range, not ${answered.kind}`);
    const { report } = answered;
    expect(report).toMatchObject({ from: '2026-07-13', to: '2026-07-19' });
    expect(report.days.filter(({ totals }) => totals !== null).map(({ date }) => date)).toEqual([
      '2026-07-14',
      today
    ]);
    expect(report.totals.coverage.judgedSeconds).toBe(3660);
    made.during(minuteRow(today, 600, { runningSeconds: 20, states: { upright: 20 } }));
    const later = made.answer({ kind: 'week', date: '2026-07-15' });
    expect(later.kind === 'range' && later.report.totals.coverage.judgedSeconds).toBe(3620);
  });

  it('do not stay as they were remembered when days are written or deleted', () => {
    const made = book();
    made.write(minutesOf('2026-07-14', 60));
    const judged = (): number | null => {
      const answered = made.answer({ kind: 'week', date: today });
      return answered.kind === 'range' ? answered.report.totals.coverage.judgedSeconds : null;
    };
    expect(judged()).toBe(3600);
    made.write(minutesOf('2026-07-14', 10, 900));
    expect(judged()).toBe(4200);
    made.store.remove({ from: '2026-07-14', to: '2026-07-14' });
    made.changed(null);
    expect(judged()).toBeNull();
  });

  it('say where the nearest days are that have something', () => {
    const made = book();
    made.write([...minutesOf('2026-07-10', 5), ...minutesOf('2026-07-16', 5)]);
    expect(made.answer({ kind: 'day', date: '2026-07-13' })).toEqual({
      kind: 'empty',
      before: '2026-07-10',
      after: '2026-07-16'
    });
    expect(made.answer({ kind: 'month', date: '2026-06-13' })).toEqual({
      kind: 'empty',
      before: null,
      after: '2026-07-10'
    });
  });

  it('say that no history is kept, and still show the days from before', () => {
    const made = book();
    made.write(minutesOf('2026-07-16', 60));
    made.keep(false);
    expect(made.answer({ kind: 'day', date: today })).toEqual({ kind: 'unavailable', why: 'historyOff' });
    expect(judgedOf(made, '2026-07-16')).toBe(3600);
  });

  it('say that the file cannot be read', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'history.sqlite'));
    const made = book(folder);
    for (const kind of ['day', 'week', 'month'] as const) {
      expect(made.answer({ kind, date: today })).toEqual({ kind: 'unavailable', why: 'fileBroken' });
    }
  });

  it('remember the tips that they showed, each once a day', () => {
    const made = book();
    const slouched = { states: { slouch: 60 } };
    made.write(minutesOf('2026-07-16', 60, 540, slouched));
    const answered = made.answer({ kind: 'day', date: '2026-07-16' });
    made.answer({ kind: 'day', date: '2026-07-16' });
    const tips = answered.kind === 'day' ? answered.report.tips : [];
    expect(tips.length).toBeGreaterThan(0);
    expect(made.store.tipsShown()).toEqual(tips.map((tipId) => ({ tipId, date: '2026-07-16' })));
    made.write(minutesOf(today, 60, 540, slouched));
    const next = made.answer({ kind: 'day', date: today });
    expect(next.kind === 'day' ? next.report.tips[0] : null).not.toBe(tips[0]);
  });

  it('remember a tip again when its turn comes again', () => {
    const made = book();
    for (const tipId of tipIds)
      made.store.record({ kind: 'tipShown', record: { tipId, date: '2026-05-01' } });
    made.write(minutesOf('2026-07-16', 60, 540, { states: { slouch: 60 } }));
    const answered = made.answer({ kind: 'day', date: '2026-07-16' });
    const tips = answered.kind === 'day' ? answered.report.tips : [];
    expect(tips.length).toBeGreaterThan(0);
    expect(made.store.tipsShown().filter(({ date }) => date === '2026-07-16')).toEqual(
      tips.map((tipId) => ({ tipId, date: '2026-07-16' }))
    );
  });
});
