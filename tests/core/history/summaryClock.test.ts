import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../../src/core/breaks/localTime.ts';
import {
  noSummaries,
  stepSummaryClock,
  type SummaryEffect,
  type SummaryEvent,
  type SummaryMemory,
  summaryRules
} from '../../../src/core/history/summaryClock.ts';

const rules = { eveningSummary: true, eveningSummaryTime: 17 * 60 + 30, weeklyDigest: true };
const atFive = 17 * 60;

function minute(
  minuteOfDay: number,
  change: Partial<SummaryEvent> & { readonly date?: string; readonly weekday?: Weekday } = {}
): SummaryEvent {
  const { date = '2026-07-17', weekday = 'friday', ...rest } = change;
  return {
    kind: 'minutePassed',
    local: { date, weekday, minuteOfDay },
    calm: true,
    judgedToday: 4 * 3600,
    judgedLastWeek: 20 * 3600,
    ...rest
  };
}

function told(events: readonly SummaryEvent[], begun: SummaryMemory = noSummaries): readonly SummaryEffect[] {
  let memory = begun;
  return events.flatMap((event) => {
    const [next, effects] = stepSummaryClock(memory, event, rules);
    memory = next;
    return effects;
  });
}

const evening = (from: number, to: number, change: Partial<SummaryEvent> = {}): readonly SummaryEvent[] =>
  Array.from({ length: to - from }, (_, index) => minute(from + index, change));

describe('the evening summary', () => {
  it('comes once, at its time', () => {
    const effects = told(evening(atFive, 1440));
    expect(effects).toEqual([{ kind: 'eveningTold', date: '2026-07-17' }]);
    expect(told(evening(atFive, rules.eveningSummaryTime))).toEqual([]);
  });

  it('does not come again after a restart, and comes again the next day', () => {
    const [memory] = stepSummaryClock(noSummaries, minute(1100), rules);
    expect(told(evening(1100, 1440), memory)).toEqual([]);
    expect(told([minute(1100, { date: '2026-07-18', weekday: 'saturday' })], memory)).toHaveLength(1);
  });

  it('waits for the end of a call, but not into the night', () => {
    const call = evening(1050, 1130, { calm: false });
    expect(told([...call, minute(1130)])).toHaveLength(1);
    const long = evening(1050, 1050 + summaryRules.waitMinutes, { calm: false });
    expect(told([...long, ...evening(1050 + summaryRules.waitMinutes, 1440)])).toEqual([]);
  });

  it('stays away on days with too little to tell', () => {
    expect(told(evening(1050, 1440, { judgedToday: 1799 }))).toEqual([]);
    expect(told(evening(1050, 1440, { judgedToday: 1800 }))).toHaveLength(1);
  });
});

describe('the weekly digest', () => {
  it('comes on Monday morning, once, and on no other day', () => {
    const monday = evening(0, 1000, {}).map(({ local: { minuteOfDay } }) =>
      minute(minuteOfDay, { date: '2026-07-20', weekday: 'monday' })
    );
    expect(told(monday)).toEqual([{ kind: 'digestTold', date: '2026-07-20' }]);
    expect(told(monday.slice(0, summaryRules.digestFromMinute))).toEqual([]);
    expect(told(evening(0, 1000))).toEqual([]);
  });

  it('says nothing of a week in which nothing was seen', () => {
    expect(told([minute(600, { date: '2026-07-20', weekday: 'monday', judgedLastWeek: 0 })])).toEqual([]);
  });
});

it('whatever happens, nobody is told twice a day, and nobody who did not ask', () => {
  const event = fc
    .record({
      minuteOfDay: fc.integer({ min: 0, max: 1439 }),
      calm: fc.boolean(),
      judgedToday: fc.integer({ min: 0, max: 8000 }),
      weekday: fc.constantFrom<Weekday>('monday', 'friday'),
      date: fc.constantFrom('2026-07-17', '2026-07-20')
    })
    .map(({ minuteOfDay, ...change }) => minute(minuteOfDay, change));
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (unsorted) => {
      // The hours of a day may come in any order, as with a clock that is set; its days do not come back.
      const events = unsorted.toSorted((one, other) => (one.local.date < other.local.date ? -1 : 1));
      const effects = told(events);
      const each = effects.map(({ kind, date }) => `${kind} ${date}`);
      expect(new Set(each).size).toBe(each.length);
      const off = { ...rules, eveningSummary: false, weeklyDigest: false };
      for (const one of events) expect(stepSummaryClock(noSummaries, one, off)[1]).toEqual([]);
    })
  );
});
