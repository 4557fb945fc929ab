import { describe, expect, it } from 'vitest';
import type { BreakFact } from '../../src/core/breaks/breakEffects.ts';
import type { BreakMemory } from '../../src/core/breaks/breakMemory.ts';
import { faultsOf, faultsOfHistory, type Seen } from './clockWatch.ts';

const timer = { workedSeconds: 600, postponedSeconds: null, postponements: 0, dueRecorded: false };
const memory: BreakMemory = {
  version: 1,
  at: 1_800_000_000_000,
  timers: { micro: timer, movement: timer },
  sittingSeconds: 600,
  broughtForward: false,
  sinceTakenSeconds: null,
  nextId: 4,
  resting: null
};
const seen: Seen = {
  status: {
    version: '0.1.0',
    state: 'upright',
    paused: false,
    pausedUntil: null,
    watching: true,
    alert: false,
    sittingSeconds: 600,
    break: null,
    nextBreak: { kind: 'micro', inSeconds: 600 },
    breathing: false
  },
  memory,
  overlays: 0,
  cameraTracks: 1
};
const limits = { lengthSeconds: { micro: 20, movement: 180 }, postponeLimit: 2 };
const asleep: Seen = { ...seen, status: { ...seen.status, watching: false }, cameraTracks: 0 };
const withStatus = (status: Partial<Seen['status']>): Seen => ({
  ...seen,
  status: { ...seen.status, ...status }
});
const withMemory = (change: Partial<BreakMemory>): Seen => ({ ...seen, memory: { ...memory, ...change } });

describe('a look at the break clock from outside', () => {
  it('finds nothing at a desk where all is well, nor before anything was written down', () => {
    expect(faultsOf(seen, 'atWork', limits)).toEqual([]);
    expect(faultsOf({ ...seen, memory: null }, 'atWork', limits)).toEqual([]);
    expect(faultsOf(asleep, 'left', limits)).toEqual([]);
  });

  it.each<readonly [string, Seen]>([
    ['sitting that goes backwards', withStatus({ sittingSeconds: -1 })],
    ['sitting that is no number', withStatus({ sittingSeconds: Number.NaN })],
    ['a next break in the past', withStatus({ nextBreak: { kind: 'movement', inSeconds: -5 } })],
    ['a break that ran out and goes on', withStatus({ break: { kind: 'micro', secondsLeft: 0 } })],
    ['a break longer than it may be', withStatus({ break: { kind: 'micro', secondsLeft: 21 } })],
    [
      'two things over the screen',
      withStatus({ break: { kind: 'movement', secondsLeft: 9 }, breathing: true })
    ],
    ['a camera that watches in a pause', withStatus({ paused: true })],
    [
      'counters below nothing',
      withMemory({ timers: { micro: { ...timer, workedSeconds: -3 }, movement: timer } })
    ],
    [
      'a break put off once too often',
      withMemory({ timers: { micro: timer, movement: { ...timer, postponements: 3 } } })
    ],
    ['a break taken in the future', withMemory({ sinceTakenSeconds: -1 })]
  ])('finds %s', (_name, broken) => {
    expect(faultsOf(broken, 'atWork', limits)).toHaveLength(1);
  });

  it('finds a camera or an overlay that is left on where nobody is, and a pause that ended by itself', () => {
    expect(faultsOf({ ...asleep, cameraTracks: 1 }, 'left', limits)).toHaveLength(1);
    expect(faultsOf({ ...asleep, overlays: 2 }, 'left', limits)).toHaveLength(1);
    expect(faultsOf({ ...asleep, overlays: 2 }, 'atWork', limits)).toHaveLength(0);
    expect(faultsOf(asleep, 'paused', limits)).toEqual(['a pause is over that nobody ended']);
  });
});

describe('the history of breaks', () => {
  type Told = Pick<BreakFact, 'kind' | 'breakKind' | 'cause' | 'at'>;
  const told = (minute: number, kind: BreakFact['kind'], change: Partial<Told> = {}): Told => ({
    kind,
    breakKind: 'movement',
    cause: 'interval',
    at: minute * 60_000,
    ...change
  });

  it('of a sound day has no fault', () => {
    expect(
      faultsOfHistory([
        told(44, 'due'),
        told(45, 'shown'),
        told(48, 'taken'),
        told(50, 'shown', { cause: 'asked' }),
        told(51, 'postponed'),
        told(60, 'shown'),
        told(61, 'interrupted'),
        told(63, 'skipped')
      ])
    ).toEqual([]);
  });

  it.each([
    ['two breaks at once', [told(45, 'shown'), told(46, 'shown', { breakKind: 'micro' })], 46],
    ['the end of a break that does not run', [told(45, 'taken')], 45],
    [
      'a break too soon after one that was taken',
      [told(45, 'shown'), told(48, 'taken'), told(57, 'shown')],
      57
    ],
    [
      'a break too soon after an empty chair',
      [told(45, 'natural'), told(54, 'shown', { breakKind: 'micro' })],
      54
    ]
  ])('with %s says when', (_name, records, minute) => {
    expect(faultsOfHistory(records).map(({ atMs }) => atMs)).toEqual([minute * 60_000]);
  });
});
