import { array, assert, constantFrom, double, integer, oneof, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultBreathingWish, planBreathing } from '../../../src/core/breathing/breathingPlan.ts';
import {
  breathingRules,
  noBreathing,
  stepBreathing,
  type BreathingEffect,
  type BreathingEvent,
  type BreathingState
} from '../../../src/core/breathing/breathingSession.ts';

const started: BreathingEvent = { kind: 'started', wish: defaultBreathingWish };
const tick: BreathingEvent = { kind: 'ticked' };
type Timed = readonly [seconds: number, event: BreathingEvent];

/** Ticks once a second, from and to included. */
const ticks = (from: number, to: number): readonly Timed[] =>
  Array.from({ length: to - from + 1 }, (_, index) => [from + index, tick] as const);

function play(events: readonly Timed[]): {
  readonly state: BreathingState;
  readonly effects: readonly BreathingEffect[];
} {
  let state = noBreathing;
  const effects: BreathingEffect[] = [];
  for (const [seconds, event] of events) {
    const [next, further] = stepBreathing(state, event, {
      seconds,
      epochMs: 1_700_000_000_000 + seconds * 1000
    });
    state = next;
    effects.push(...further);
  }
  return { state, effects };
}

const recordsOf = (events: readonly Timed[]) =>
  play(events).effects.flatMap((effect) => (effect.kind === 'sessionEnded' ? [effect.record] : []));
const elapsedOf = (state: BreathingState): number =>
  state.kind === 'running' || state.kind === 'paused' ? state.elapsedSeconds : 0;

describe('a session that is breathed through', () => {
  test('ends after its two and a half minutes, is recorded as done, and leaves its words for a while', () => {
    expect(recordsOf([[100, started], ...ticks(101, 249)])).toEqual([]);

    const { state, effects } = play([[100, started], ...ticks(101, 250)]);
    expect(state.kind).toBe('ended');
    expect(effects).toEqual([
      { kind: 'sessionStarted', plan: planBreathing(defaultBreathingWish) },
      {
        kind: 'sessionEnded',
        record: {
          startedAtEpochMs: 1_700_000_100_000,
          plannedSeconds: 150,
          breathedSeconds: 150,
          done: true,
          how: 'finished'
        }
      }
    ]);
  });

  test('closes by itself, or at once when dismissed', () => {
    const end = [[0, started], ...ticks(1, 150)] as const;

    expect(play([...end, ...ticks(151, 150 + breathingRules.closingSeconds - 1)]).state.kind).toBe('ended');
    expect(play([...end, ...ticks(151, 150 + breathingRules.closingSeconds)]).state).toEqual(noBreathing);
    expect(play([...end, [151, { kind: 'dismissed' }]]).state).toEqual(noBreathing);
  });

  test('can be followed by another at once', () => {
    const { state, effects } = play([[0, started], ...ticks(1, 150), [151, started]]);

    expect(state.kind).toBe('running');
    expect(effects.map((effect) => effect.kind)).toEqual([
      'sessionStarted',
      'sessionEnded',
      'sessionStarted'
    ]);
  });
});

describe('a session that is stopped early', () => {
  test.each([
    [74, false],
    [75, true],
    [149, true]
  ])('after %s s counts as done: %s', (seconds, done) => {
    expect(recordsOf([[0, started], ...ticks(1, seconds), [seconds, { kind: 'stopped' }]])).toMatchObject([
      { done, how: 'stopped', breathedSeconds: seconds }
    ]);
  });

  test('at its very start leaves a record of nothing', () => {
    expect(
      recordsOf([
        [5, started],
        [5, { kind: 'stopped' }]
      ])
    ).toMatchObject([{ done: false, breathedSeconds: 0 }]);
  });
});

describe('a pause', () => {
  test('does not count, and the session goes on where it was', () => {
    const { state } = play([
      [0, started],
      ...ticks(1, 20),
      [20.5, { kind: 'paused' }],
      ...ticks(21, 100),
      [100.25, { kind: 'resumed' }],
      ...ticks(101, 105)
    ]);

    expect(state).toMatchObject({ kind: 'running' });
    expect(elapsedOf(state)).toBeCloseTo(25.25, 9);
  });

  test('that nobody ends is the end of the session, done or not by what was breathed', () => {
    const left = (breathed: number) =>
      recordsOf([
        [0, started],
        ...ticks(1, breathed),
        [breathed, { kind: 'paused' }],
        ...ticks(breathed + 1, breathed + breathingRules.abandonedSeconds)
      ]);

    expect(left(30)).toMatchObject([{ how: 'abandoned', done: false, breathedSeconds: 30 }]);
    expect(left(100)).toMatchObject([{ how: 'abandoned', done: true, breathedSeconds: 100 }]);
  });

  test('ends, too, when breathing is asked for again', () => {
    const { state, effects } = play([
      [0, started],
      [1, tick],
      [2, { kind: 'paused' }],
      [9, started],
      [10, tick]
    ]);

    expect(elapsedOf(state)).toBe(3);
    expect(effects).toHaveLength(1);
  });
});

describe('sleep', () => {
  test('of a minute lets the session wait: nobody breathed along', () => {
    const { state } = play([[0, started], ...ticks(1, 20), [80, tick]]);

    expect(state).toMatchObject({ kind: 'paused', why: 'interrupted', elapsedSeconds: 20 });
  });

  test('through the night ends it with what was breathed', () => {
    expect(recordsOf([[0, started], ...ticks(1, 20), [30_000, tick]])).toMatchObject([
      { how: 'abandoned', breathedSeconds: 20, done: false }
    ]);
  });

  test('and lock that are announced let it wait at once', () => {
    const { state } = play([[0, started], ...ticks(1, 20), [21, { kind: 'interrupted' }]]);

    expect(state).toMatchObject({ kind: 'paused', why: 'interrupted', elapsedSeconds: 21 });
  });

  test('is not read into a machine that is merely slow', () => {
    const slow = Array.from({ length: 30 }, (_, index) => [(index + 1) * 5, tick] as const);

    expect(recordsOf([[0, started], ...slow])).toMatchObject([{ how: 'finished', breathedSeconds: 150 }]);
  });
});

describe('properties', () => {
  const kinds = constantFrom<BreathingEvent['kind']>(
    'ticked',
    'ticked',
    'ticked',
    'ticked',
    'started',
    'paused',
    'interrupted',
    'resumed',
    'stopped',
    'dismissed'
  );
  const events = kinds.chain((kind) =>
    kind === 'started'
      ? record({
          sessionSeconds: integer({ min: 100, max: 200 }),
          inSeconds: integer({ min: 1, max: 10 }),
          widenSeconds: integer({ min: 0, max: 4 }),
          outSeconds: integer({ min: 1, max: 12 })
        }).map((wish): BreathingEvent => ({ kind, wish }))
      : constantFrom<BreathingEvent>({ kind })
  );
  /** Mostly seconds, sometimes sleep, sometimes a clock that stands still or goes back. */
  const steps = oneof(
    { weight: 20, arbitrary: double({ min: 0, max: 4, noNaN: true }) },
    { weight: 1, arbitrary: double({ min: 5, max: 5000, noNaN: true }) },
    { weight: 1, arbitrary: double({ min: -3, max: 0, noNaN: true }) }
  );

  test('in any order of events: time breathed never exceeds the clock, never shrinks, and every session ends once', () => {
    assert(
      property(array(tuple(steps, events), { maxLength: 300 }), (happenings) => {
        let state = noBreathing;
        let seconds = 0;
        let latest = 0;
        let startedAt = 0;
        let open = 0;
        let elapsed = 0;
        for (const [step, event] of happenings) {
          seconds += step;
          const [next, effects] = stepBreathing(state, event, { seconds, epochMs: seconds * 1000 });
          latest = Math.max(latest, seconds);
          for (const effect of effects) {
            open += effect.kind === 'sessionStarted' ? 1 : -1;
            if (effect.kind === 'sessionStarted') {
              startedAt = seconds;
              elapsed = 0;
            } else {
              const { record: ended } = effect;
              expect(ended.breathedSeconds).toBeGreaterThanOrEqual(elapsed);
              expect(ended.done).toBe(ended.breathedSeconds * 2 >= ended.plannedSeconds);
            }
          }
          expect(open).toBe(next.kind === 'running' || next.kind === 'paused' ? 1 : 0);
          if (open === 1) {
            expect(elapsedOf(next)).toBeGreaterThanOrEqual(elapsed);
            expect(elapsedOf(next)).toBeLessThanOrEqual(latest - startedAt + 1e-9);
            elapsed = elapsedOf(next);
          }
          state = next;
        }
      }),
      { numRuns: 500 }
    );
  });

  test('whatever happened, time alone brings everything to rest', () => {
    assert(
      property(
        array(tuple(double({ min: 0, max: 4, noNaN: true }), events), { maxLength: 60 }),
        (happenings) => {
          let at = 0;
          const played: Timed[] = happenings.map(([step, event]) => {
            at += step;
            return [at, event];
          });
          const rest = Math.ceil(at) + 1;

          expect(play([...played, ...ticks(rest, rest + 600)]).state).toEqual(noBreathing);
        }
      )
    );
  });
});
