import { describe, expect, it } from 'vitest';
import { acceleratedStepMs, acceleratedTimers } from '../../../src/main/system/acceleratedTimers.ts';
import { type FakeTimers, fakeStartMs, fakeTimers } from '../../fakes/fakeTimers.ts';

const evenly = (real: FakeTimers, rate: number) =>
  acceleratedTimers(real, { quiet: rate, onScreen: rate }, () => false);

describe('the accelerated clock', () => {
  it('lives a minute in a second, on both clocks', () => {
    const real = fakeTimers();
    const fast = evenly(real, 60);
    real.pass(1000);
    expect(fast.now()).toEqual({ epochMs: fakeStartMs + 60_000, seconds: 60 });
  });

  it('lets whoever ticks once a second see each second, however late it is called', () => {
    const real = fakeTimers();
    const fast = evenly(real, 60);
    const seen: number[] = [];
    fast.every(1000, () => seen.push(fast.now().seconds));
    real.pass(500);
    expect(seen).toEqual(Array.from({ length: 30 }, (_nothing, index) => index + 1));
  });

  it('calls once after a wait, in the order in which things fall due, and not what was taken back', () => {
    const real = fakeTimers();
    const fast = evenly(real, 10);
    const called: string[] = [];
    fast.after(3000, () => {
      called.push('late');
      fast.after(500, () => called.push('later'));
    });
    fast.after(1000, () => called.push('soon'));
    const takeBack = fast.after(2000, () => called.push('never'));
    takeBack();
    real.pass(1000);
    expect(called).toEqual(['soon', 'late', 'later']);
  });

  it('slows down for what comes on the screen, from its very moment, and is fast again when that is gone', () => {
    const real = fakeTimers();
    let isOnScreen = false;
    const fast = acceleratedTimers(real, { quiet: 1200, onScreen: 60 }, () => isOnScreen);
    const shownAt: number[] = [];
    fast.after(10_000, () => {
      isOnScreen = true;
      shownAt.push(fast.now().seconds);
    });
    const goneAt: number[] = [];
    fast.after(30_000, () => {
      isOnScreen = false;
      goneAt.push(fast.now().seconds);
    });
    // Ten seconds of the day are over within one step, of which there are 24 in a quiet one.
    real.pass(acceleratedStepMs);
    expect(shownAt).toEqual([10]);
    expect(fast.now().seconds).toBeCloseTo(10 + 60 * (0.02 - 10 / 1200), 6);
    // The twenty seconds on the screen take a third of one.
    real.pass(300);
    expect(goneAt).toEqual([]);
    real.pass(40);
    expect(goneAt).toEqual([30]);
    real.pass(1000);
    expect(fast.now().seconds).toBeGreaterThan(1200);
  });

  it('leaps with the wall clock of the machine, while the steady one goes on as before', () => {
    const real = fakeTimers();
    let leaptMs = 0;
    const leaping = { ...real, now: () => ({ ...real.now(), epochMs: real.now().epochMs + leaptMs }) };
    const fast = acceleratedTimers(leaping, { quiet: 60, onScreen: 60 }, () => false);
    real.pass(1000);
    const nightMs = 15 * 3_600_000;
    leaptMs = nightMs;
    real.pass(1000);
    expect(fast.now()).toEqual({ epochMs: fakeStartMs + 120_000 + nightMs, seconds: 120 });
    leaptMs = 0;
    real.pass(1000);
    expect(fast.now()).toEqual({ epochMs: fakeStartMs + 180_000, seconds: 180 });
  });

  it('stands still when it is disposed of', () => {
    const real = fakeTimers();
    const fast = evenly(real, 10);
    fast.dispose();
    expect(real.pending()).toBe(0);
  });
});
