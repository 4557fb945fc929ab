import { describe, expect, it } from 'vitest';
import { barLine, faultLine, growthLine } from './formatSoak.ts';
import { soakBars, soakRule } from './soakBars.ts';
import type { Night, Sample } from './soakResult.ts';

const days = Array.from({ length: 10 }, (_nothing, index) => index + 1);
const sampled = (figuresOn: (day: number) => Readonly<Record<string, number>>): readonly Sample[] =>
  days.map((day) => ({ day, atMs: 0, figures: figuresOn(day) }));
const nights = (databaseBytesOn: (day: number) => number, logBytesOn = (day: number): number => 9000 * day) =>
  days.map((day): Night => ({
    day,
    databaseBytes: databaseBytesOn(day),
    minutes: 480 * day,
    events: 100 * day,
    logBytes: logBytesOn(day)
  }));
const linear = nights((day) => 50_000 + 56_000 * day);
const missed = (parts: Parameters<typeof soakBars>[0]): readonly string[] =>
  soakBars(parts).flatMap(({ name, passed }) => (passed ? [] : [name]));

describe('the bars of a soak', () => {
  it('are reached by figures that stay', () => {
    const samples = sampled((day) => ({
      'memory of all': 400 + 5 * (day % 2),
      'heap of main': 30,
      'timers of main': 9,
      tensors: 160
    }));
    expect(missed({ samples, nights: linear })).toEqual([]);
  });

  it.each([
    ['memory of main', 2],
    ['heap of main', 0.5],
    ['handles of main', 1],
    ['timers of main', 1],
    ['listeners of main', 0.5],
    ['tensors', 2],
    ['windows', 1]
  ])('are missed by the %s that grows by %d a day, and by nothing beside it', (name, leak) => {
    const samples = sampled((day) => ({ [name]: 50 + leak * day, 'memory of all': 400 }));
    expect(missed({ samples, nights: linear })).toEqual([name]);
  });

  it('are missed by two pages that stay behind on one day, and not by handles that come and go', () => {
    const samples = sampled((day) => ({
      pages: day < 5 ? 1 : 3,
      'handles of main': 41 + ((day * 5) % 7),
      'memory of all': day < 5 ? 400 : 401
    }));
    expect(missed({ samples, nights: linear })).toEqual(['pages']);
  });

  it('are missed by a history that is too large, or larger with every day', () => {
    const tooLarge = nights((day) => 2 * soakRule.databaseBytesPerDay * day);
    expect(missed({ samples: [], nights: tooLarge })).toEqual(['history on the disk']);
    const bent = nights((day) => 2500 * day ** 2);
    expect(missed({ samples: [], nights: bent })).toEqual(['history written in a day']);
  });

  it('are missed by a log that fills the disk', () => {
    const chatty = nights(
      (day) => 56_000 * day,
      (day) => 3 * soakRule.logBytesPerDay * day
    );
    expect(missed({ samples: [], nights: chatty })).toEqual(['log on the disk']);
  });

  it('say of a short run that it tells nothing', () => {
    const [bar] = soakBars({ samples: sampled((day) => ({ tensors: day })).slice(0, 3), nights: [] });
    expect(bar).toMatchObject({ name: 'tensors', growth: null, passed: true });
    expect(bar === undefined ? '' : barLine(bar)).toContain('too few days');
  });

  it('name what grew, by how much, and from when to when', () => {
    const samples = sampled((day) => ({ 'handles of main': 40 + day }));
    const [bar] = soakBars({ samples, nights: [] });
    expect(bar === undefined ? '' : growthLine(bar)).toBe(
      'handles of main grew by 1.000 ± 0.000 pieces a day where 0.100 are allowed: 43.00 on day 3, 50.00 on day 10'
    );
  });

  it('name what must not be by the moment of its day', () => {
    const atMs = new Date(2026, 10, 24, 14, 3, 7).getTime();
    expect(faultLine({ day: 2, atMs, what: 'two breaks at once', times: 3 })).toBe(
      'day 2, Tue Nov 24 2026 14:03:07: two breaks at once (3 times)'
    );
  });
});
