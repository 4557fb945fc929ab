import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeMinutes } from '../../../src/core/history/minuteMerge.ts';
import type { Observed } from '../../../src/core/history/observed.ts';
import { type MinuteRecord, unwatchedReasons } from '../../../src/core/history/records.ts';
import { cannotTellReasons, postureStates } from '../../../src/core/posture/verdict.ts';
import { presences } from '../../../src/core/presence/presence.ts';
import { zone } from '../breaks/desk.ts';
import { createMinuteBench, keptOf, type MinuteBench, seenUpright } from './minuteBench.ts';

const total = (counts: object): number =>
  Object.values(counts).reduce((sum: number, seconds: unknown) => sum + Number(seconds), 0);

/** What is true of every record, whatever happened. */
function expectSound(minute: MinuteRecord): void {
  const { runningSeconds, states, cannotTell, unwatched, presence, sittingSeconds } = minute;
  expect(Number.isInteger(runningSeconds)).toBe(true);
  expect(runningSeconds).toBeGreaterThan(0);
  expect(runningSeconds).toBeLessThanOrEqual(60);
  expect(total(states) + total(unwatched)).toBe(runningSeconds);
  expect(total(presence)).toBe(runningSeconds);
  expect(total(cannotTell)).toBe(states.cannotTell ?? 0);
  expect(sittingSeconds).toBeLessThanOrEqual(runningSeconds);
  for (const seconds of [states, cannotTell, unwatched, presence].flatMap((counts) =>
    Object.values(counts)
  )) {
    expect(Number.isInteger(seconds) && seconds > 0).toBe(true);
  }
}

describe('a minute of the wall clock', () => {
  test('is closed when the next one begins, with what held in each of its seconds', () => {
    const bench = createMinuteBench()
      .pass(20)
      .pass(25, { sight: { kind: 'judged', state: 'slouch' } })
      .pass(10, { sight: { kind: 'cannotTell', reason: 'turned' } })
      .pass(5, { sight: { kind: 'unwatched', reason: 'busy' } });
    expect(bench.closed).toEqual([
      {
        epochMinute: Date.parse('2026-03-02T09:00:00Z') / 60_000,
        date: '2026-03-02',
        minuteOfDay: 540,
        runningSeconds: 60,
        states: { upright: 20, slouch: 25, cannotTell: 10 },
        cannotTell: { turned: 10 },
        unwatched: { busy: 5 },
        presence: { present: 60 },
        sittingSeconds: 60,
        unbrokenSittingSeconds: 0,
        baselineId: 'desk',
        rulesVersion: 1
      }
    ]);
  });

  test('has only the seconds since the start when Plumbline began within it', () => {
    const [first] = createMinuteBench('2026-03-02T09:00:48Z').pass(30).closed;
    expect(first?.runningSeconds).toBe(12);
  });

  test('is closed as it is when Plumbline quits, and an empty one is not written', () => {
    const bench = createMinuteBench().pass(75).end();
    expect(bench.closed.map(({ runningSeconds }) => runningSeconds)).toEqual([60, 15]);
    expect(bench.end().closed).toHaveLength(2);
  });

  test('is all that is lost when the process is killed', () => {
    const bench = createMinuteBench().pass(150).kill(10).pass(20).end();
    // 09:00 and 09:01 whole, 30 s of 09:02 gone, 20 s of it counted by the new process.
    expect(bench.closed.map(({ minuteOfDay, runningSeconds }) => [minuteOfDay, runningSeconds])).toEqual([
      [540, 60],
      [541, 60],
      [542, 20]
    ]);
  });

  test('can be read while it runs', () => {
    const bench = createMinuteBench();
    expect(bench.underWay()).toBeNull();
    expect(bench.pass(17).underWay()?.states).toEqual({ upright: 17 });
  });

  test('gives each minute its part of a step over the border', () => {
    const bench = createMinuteBench('2026-03-02T09:00:55Z').standStill(12, 'runs').pass(3).end();
    expect(bench.closed.map(({ runningSeconds }) => runningSeconds)).toEqual([5, 10]);
  });

  test('remembers the baseline in use at its end', () => {
    const bench = createMinuteBench().pass(30).pass(30, { baselineId: 'standing' });
    expect(bench.closed[0]?.baselineId).toBe('standing');
  });

  test('keeps the longest unbroken sitting that the break clock counted in it', () => {
    const bench = createMinuteBench()
      .pass(30, { unbrokenSittingSeconds: 2700 })
      .pass(30, { unbrokenSittingSeconds: 12 });
    expect(bench.closed[0]?.unbrokenSittingSeconds).toBe(2700);
  });

  test('knows no sitting where none was counted', () => {
    const [minute] = createMinuteBench().pass(60, { sitting: false, unbrokenSittingSeconds: 900 }).closed;
    expect(minute).toMatchObject({ sittingSeconds: 0, unbrokenSittingSeconds: 0 });
  });

  test('counts a locked screen as an absence and not as a gap', () => {
    const [minute] = createMinuteBench().pass(60, {
      sight: { kind: 'unwatched', reason: 'locked' },
      presence: 'away',
      sitting: false
    }).closed;
    expect(minute).toMatchObject({ states: { away: 60 }, unwatched: {}, presence: { away: 60 } });
  });

  test('counts whom the camera sees as there, even before presence believes it', () => {
    const [minute] = createMinuteBench().pass(60, { presence: 'away' }).closed;
    expect(minute?.states).toEqual({ upright: 60 });
  });
});

describe('clocks that do not go as usual', () => {
  test('sleep counts for nothing where the steady clock stops', () => {
    const bench = createMinuteBench()
      .pass(30)
      .observe({ asleep: true })
      .standStill(3600)
      .observe({ asleep: false });
    bench.pass(30).end();
    expect(bench.kept().map(({ runningSeconds }) => runningSeconds)).toEqual([30, 30]);
  });

  test('sleep counts for nothing where the steady clock runs on', () => {
    const bench = createMinuteBench().pass(30).standStill(3600, 'runs').pass(30).end();
    expect(bench.kept().map(({ runningSeconds }) => runningSeconds)).toEqual([30, 30]);
  });

  test('a program that stood still for 40 seconds did not see them', () => {
    const bench = createMinuteBench().pass(10).standStill(40, 'runs').pass(10).end();
    expect(bench.kept().map(({ runningSeconds }) => runningSeconds)).toEqual([20]);
  });

  test('a steady clock that runs ahead of the wall clock makes no minute longer than a minute', () => {
    const bench = createMinuteBench().pass(59);
    bench.setClock(-3).pass(3);
    expect(bench.end().closed.map(({ runningSeconds }) => runningSeconds)).toEqual([60]);
  });

  test('a clock set forward leaves a hole and invents nothing', () => {
    const bench = createMinuteBench().pass(60).setClock(3600).pass(60).end();
    expect(bench.kept().map(({ minuteOfDay, runningSeconds }) => [minuteOfDay, runningSeconds])).toEqual([
      [540, 60],
      [601, 60]
    ]);
  });

  test('a clock set back brings minutes again, and none becomes longer than a minute', () => {
    const bench = createMinuteBench().pass(180).setClock(-120).pass(180).end();
    // 09:00 once, 09:01 and 09:02 twice, 09:03 once.
    expect(bench.kept().map(({ minuteOfDay, runningSeconds }) => [minuteOfDay, runningSeconds])).toEqual([
      [540, 60],
      [541, 60],
      [542, 60],
      [543, 60]
    ]);
  });

  test('the night without two to three o’clock has minutes of 23 hours, each once', () => {
    const bench = createMinuteBench('2026-03-29T00:58:00Z', zone('Europe/Berlin')).pass(240);
    expect(bench.closed.map(({ date, minuteOfDay }) => `${date} ${minuteOfDay}`)).toEqual([
      '2026-03-29 118',
      '2026-03-29 119',
      '2026-03-29 180',
      '2026-03-29 181'
    ]);
  });

  test('the night with two o’clock twice keeps both hours apart', () => {
    const bench = createMinuteBench('2026-10-25T00:59:00Z', zone('Europe/Berlin')).pass(120);
    expect(bench.kept().map(({ minuteOfDay }) => minuteOfDay)).toEqual([179, 120]);
  });

  test('a traveller’s minutes carry the local time of where they were lived', () => {
    const bench = createMinuteBench('2026-03-02T14:00:00Z', zone('Europe/London'))
      .pass(60)
      .travel(zone('Asia/Tokyo'))
      .pass(120);
    expect(bench.closed.map(({ date, minuteOfDay }) => `${date} ${minuteOfDay}`)).toEqual([
      '2026-03-02 840',
      // The minute had begun when the zone was noticed.
      '2026-03-02 841',
      '2026-03-02 1382'
    ]);
  });

  test('midnight belongs to the new day', () => {
    const bench = createMinuteBench('2026-03-02T23:59:00Z').pass(120);
    expect(bench.closed.map(({ date, minuteOfDay }) => [date, minuteOfDay])).toEqual([
      ['2026-03-02', 1439],
      ['2026-03-03', 0]
    ]);
  });
});

describe('minutes that were written twice', () => {
  const [first, second] = [
    createMinuteBench().pass(40).end().closed[0],
    createMinuteBench()
      .pass(40, { sight: { kind: 'judged', state: 'lean' } })
      .end().closed[0]
  ];

  test('are added, and what was counted first stays whole', () => {
    if (first === undefined || second === undefined) throw new Error('nothing was closed');
    const merged = mergeMinutes(first, second);
    expect(merged.states).toEqual({ upright: 40, lean: 20 });
    expectSound(merged);
  });

  test('are of the place that was in use last, if one was', () => {
    if (first === undefined || second === undefined) throw new Error('nothing was closed');
    const at = (baselineId: string | null): MinuteRecord => ({ ...second, baselineId });
    expect(mergeMinutes(first, at('standing')).baselineId).toBe('standing');
    expect(mergeMinutes(first, at(null)).baselineId).toBe(first.baselineId);
  });

  test('keep the proportions of what does not fit whole', () => {
    const mixed = createMinuteBench()
      .pass(30, { sight: { kind: 'judged', state: 'lean' } })
      .pass(10, { sight: { kind: 'cannotTell', reason: 'tooDark' } })
      .end().closed[0];
    if (first === undefined || mixed === undefined) throw new Error('nothing was closed');
    expect(mergeMinutes(first, mixed).states).toEqual({ upright: 40, lean: 15, cannotTell: 5 });
  });
});

const sights: fc.Arbitrary<Observed['sight']> = fc.oneof(
  fc
    .constantFrom(...postureStates)
    .map((state) =>
      state === 'cannotTell'
        ? { kind: 'cannotTell' as const, reason: 'tilted' as const }
        : { kind: 'judged' as const, state }
    ),
  fc.constantFrom(...cannotTellReasons).map((reason) => ({ kind: 'cannotTell' as const, reason })),
  fc.constantFrom(...unwatchedReasons).map((reason) => ({ kind: 'unwatched' as const, reason }))
);
const anyObserved: fc.Arbitrary<Observed> = fc.record({
  sight: sights,
  baselineId: fc.constantFrom(null, 'desk', 'standing'),
  presence: fc.constantFrom(...presences),
  asleep: fc.constant(false),
  sitting: fc.boolean(),
  unbrokenSittingSeconds: fc.nat(20_000)
});

type Happening = (bench: MinuteBench) => unknown;
const wholeSeconds: fc.Arbitrary<Happening> = fc.tuple(fc.integer({ min: 1, max: 90 }), anyObserved).map(
  ([seconds, observed]) =>
    (bench) =>
      bench.pass(seconds, observed)
);
const anything: fc.Arbitrary<Happening> = fc.oneof(
  { arbitrary: wholeSeconds, weight: 5 },
  {
    arbitrary: fc
      .double({ min: 0.01, max: 40, noNaN: true })
      .map((seconds) => (bench: MinuteBench) => bench.standStill(seconds, 'runs').observe({})),
    weight: 4
  },
  {
    arbitrary: fc
      .integer({ min: -4000, max: 4000 })
      .map((seconds) => (bench: MinuteBench) => bench.setClock(seconds).observe({})),
    weight: 1
  },
  {
    arbitrary: fc
      .integer({ min: 1, max: 9000 })
      .map(
        (seconds) => (bench: MinuteBench) =>
          bench.observe({ asleep: true }).standStill(seconds).observe({ asleep: false })
      ),
    weight: 1
  },
  { arbitrary: fc.constant((bench: MinuteBench) => bench.end()), weight: 1 },
  { arbitrary: fc.nat(200).map((seconds) => (bench: MinuteBench) => bench.kill(seconds)), weight: 1 }
);

describe('whatever happens', () => {
  test('seconds never exceed the clock, and parts add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 25 }), (happenings) => {
        const bench = createMinuteBench();
        for (const happen of happenings) happen(bench);
        bench.end();
        for (const minute of bench.closed) expectSound(minute);
        for (const minute of bench.kept()) expectSound(minute);
      }),
      { numRuns: 300 }
    );
  });

  test('a wall clock that only goes forward brings no minute twice', () => {
    fc.assert(
      fc.property(fc.array(wholeSeconds, { maxLength: 20 }), (happenings) => {
        const bench = createMinuteBench();
        for (const happen of happenings) happen(bench);
        bench.end();
        expect(new Set(bench.closed.map(({ epochMinute }) => epochMinute)).size).toBe(bench.closed.length);
      })
    );
  });

  test('a stream that is cut anywhere and put together again counts the same', () => {
    fc.assert(
      fc.property(fc.array(wholeSeconds, { minLength: 2, maxLength: 15 }), fc.nat(), (happenings, cut) => {
        const whole = createMinuteBench();
        const halves = createMinuteBench();
        for (const [index, happen] of happenings.entries()) {
          if (index === cut % happenings.length) halves.end();
          happen(whole);
          happen(halves);
        }
        const counted = (minutes: readonly MinuteRecord[]): unknown =>
          // The baseline is the one at the end of each part.
          minutes.map((minute) => ({ ...minute, baselineId: null, unbrokenSittingSeconds: 0 }));
        expect(counted(keptOf(halves.end().closed))).toEqual(counted(whole.end().closed));
      })
    );
  });

  test('every lived second is counted once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 10 }), (lengths) => {
        const bench = createMinuteBench();
        for (const length of lengths) bench.pass(length, seenUpright);
        bench.end();
        const counted = bench.closed.reduce((sum, { runningSeconds }) => sum + runningSeconds, 0);
        expect(counted).toBe(lengths.reduce((sum, length) => sum + length, 0));
      })
    );
  });
});
