import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/core/monitor/moment.ts';
import { longestPauseMs, pauseFor, pauseIsOver, restoredPause } from '../../../src/core/monitor/pause.ts';

const start: Moment = { epochMs: 1_700_000_000_000, seconds: 100 };
const morning = start.epochMs + 9 * 3_600_000;
/** So much later on both clocks, with the wall clock set by the user meanwhile. */
const later = (seconds: number, wallShiftMs = 0): Moment => ({
  epochMs: start.epochMs + seconds * 1000 + wallShiftMs,
  seconds: start.seconds + seconds
});

describe('a pause', () => {
  it.each([
    ['30min', 30],
    ['1h', 60],
    ['2h', 120],
    ['untilTomorrow', 540]
  ] as const)('%s ends after %i minutes and not a second before', (choice, minutes) => {
    const pause = pauseFor(choice, start, morning);
    expect(pause.until).toBe(start.epochMs + minutes * 60_000);
    expect(pauseIsOver(pause, later(minutes * 60 - 1))).toBe(false);
    expect(pauseIsOver(pause, later(minutes * 60))).toBe(true);
  });

  it('until resumed never ends by itself', () => {
    expect(pauseIsOver(pauseFor('untilResumed', start, morning), later(10_000_000))).toBe(false);
  });

  it('ends on time when the wall clock was set back meanwhile', () => {
    const pause = pauseFor('30min', start, morning);
    expect(pauseIsOver(pause, later(1799, -86_400_000))).toBe(false);
    expect(pauseIsOver(pause, later(1800, -86_400_000))).toBe(true);
  });

  it('ends on time when the steady clock stood still while the machine slept', () => {
    const pause = pauseFor('30min', start, morning);
    expect(pauseIsOver(pause, { epochMs: start.epochMs + 1_800_000, seconds: start.seconds + 5 })).toBe(true);
  });

  it('goes on after a restart with what is left of it', () => {
    const restarted: Moment = { epochMs: start.epochMs + 600_000, seconds: 0 };
    const pause = restoredPause({ until: start.epochMs + 1_800_000 }, restarted);
    expect(pause).toEqual({ until: start.epochMs + 1_800_000, untilSeconds: 1200 });
  });

  it('is over after a restart beyond its end', () => {
    expect(restoredPause({ until: start.epochMs }, later(1))).toBeNull();
    expect(restoredPause(null, start)).toBeNull();
  });

  it('until resumed survives a restart', () => {
    expect(restoredPause({ until: null }, later(1))).toEqual({ until: null, untilSeconds: null });
  });

  it('is never longer than the longest that is offered, whatever was stored', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8.64e15, noNaN: true }), (until) => {
        const pause = restoredPause({ until }, start);
        const longest = later(longestPauseMs / 1000);
        expect(pause === null || pauseIsOver(pause, longest)).toBe(true);
      })
    );
  });
});
