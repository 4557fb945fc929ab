import { describe, expect, it } from 'vitest';
import { createSharedBeats } from '../../../src/main/system/timers.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';

function beats() {
  const timers = fakeTimers();
  let wakes = 0;
  const every = createSharedBeats((milliseconds, call) =>
    timers.every(milliseconds, () => {
      wakes += 1;
      call();
    })
  );
  return { timers, every, wakes: () => wakes };
}

describe('timers of one period', () => {
  it('wake once for all that wish for it, and call them in the order of wishing', () => {
    const { timers, every, wakes } = beats();
    const called: string[] = [];
    every(1000, () => called.push('first'));
    timers.pass(400);
    every(1000, () => called.push('second'));
    every(60_000, () => called.push('other'));
    timers.pass(60_000);
    expect(wakes()).toBe(61);
    expect(called.filter((name) => name === 'other')).toHaveLength(1);
    expect(called.slice(0, 4)).toEqual(['first', 'second', 'first', 'second']);
  });

  it('end with the last that wishes for it, and begin anew after that', () => {
    const { timers, every, wakes } = beats();
    const stopFirst = every(1000, () => undefined);
    const stopSecond = every(1000, () => undefined);
    stopFirst();
    stopFirst();
    expect(timers.pending()).toBe(1);
    stopSecond();
    expect(timers.pending()).toBe(0);
    timers.pass(5000);
    expect(wakes()).toBe(0);
    every(1000, () => undefined);
    timers.pass(1000);
    expect(wakes()).toBe(1);
  });

  it('call nobody who was taken back in the same beat', () => {
    const { timers, every } = beats();
    const called: string[] = [];
    every(1000, () => stop());
    const stop = every(1000, () => called.push('gone'));
    timers.pass(3000);
    expect(called).toEqual([]);
  });

  it('call the others although one breaks, whose error is one of the process', async () => {
    const { timers, every } = beats();
    const called: string[] = [];
    every(1000, () => {
      throw new Error('nobody expected this');
    });
    every(1000, () => called.push('second'));
    const heard: unknown[] = [];
    const listeners = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.once('uncaughtException', (error) => heard.push(error));
    try {
      timers.pass(1000);
      await new Promise((done) => {
        setImmediate(done);
      });
    } finally {
      process.removeAllListeners('uncaughtException');
      for (const listener of listeners) process.on('uncaughtException', listener);
    }
    expect(called).toEqual(['second']);
    expect(heard).toMatchObject([{ message: 'nobody expected this' }]);
  });
});
