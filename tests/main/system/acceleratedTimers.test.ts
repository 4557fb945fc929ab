import { describe, expect, it } from 'vitest';
import { acceleratedTimers } from '../../../src/main/system/acceleratedTimers.ts';
import { fakeStartMs, fakeTimers } from '../../fakes/fakeTimers.ts';

describe('the accelerated clock', () => {
  it('lives a minute in a second, on both clocks', () => {
    const real = fakeTimers();
    const fast = acceleratedTimers(real, 60);
    real.pass(1000);
    expect(fast.now()).toEqual({ epochMs: fakeStartMs + 60_000, seconds: 60 });
  });

  it('lets whoever ticks once a second see each second, however late it is called', () => {
    const real = fakeTimers();
    const fast = acceleratedTimers(real, 60);
    const seen: number[] = [];
    fast.every(1000, () => seen.push(fast.now().seconds));
    real.pass(500);
    expect(seen).toEqual(Array.from({ length: 30 }, (_nothing, index) => index + 1));
  });

  it('calls once after a wait, in the order in which things fall due, and not what was taken back', () => {
    const real = fakeTimers();
    const fast = acceleratedTimers(real, 10);
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

  it('stands still when it is disposed of', () => {
    const real = fakeTimers();
    const fast = acceleratedTimers(real, 10);
    fast.dispose();
    expect(real.pending()).toBe(0);
  });
});
