import { describe, expect, it } from 'vitest';
import { pollPort, shortestWaitMs, startPoll } from '../../../src/main/signals/signalPort.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { settled } from '../../fakes/settled.ts';
import { passSlowly } from './passing.ts';

function poll(read: () => Promise<string> | string, waitMs = 2000) {
  const timers = fakeTimers();
  const heard: string[] = [];
  const running = startPoll<string>(
    { timers, read, same: (one, other) => one === other, waitMs: () => waitMs, unknown: 'unknown' },
    (value) => void heard.push(value)
  );
  return { timers, heard, ...running };
}

describe('a poll', () => {
  it('tells the first value and then each change', async () => {
    const values = ['a', 'a', 'b', 'b', 'a'];
    const { timers, heard } = poll(() => values.shift() ?? 'a');
    await passSlowly(timers, 10_000);
    expect(heard).toEqual(['a', 'b', 'a']);
  });

  it('never looks twice at a time, however slow the answer', async () => {
    let open = 0;
    let most = 0;
    const timers = fakeTimers();
    pollPort<string>({
      timers,
      read: async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise<void>((resolve) => void timers.after(5000, resolve));
        open -= 1;
        return 'a';
      },
      same: () => true,
      waitMs: () => 1000,
      unknown: 'unknown'
    }).start(() => undefined);
    await passSlowly(timers, 30_000);
    expect(most).toBe(1);
  });

  it('never looks more often than a second allows, whatever it is told', async () => {
    let looks = 0;
    const { timers } = poll(() => {
      looks += 1;
      return 'a';
    }, 0);
    await passSlowly(timers, 7000);
    expect(looks).toBeLessThanOrEqual(1 + 7000 / shortestWaitMs);
  });

  it('takes a failure for unknown and goes on', async () => {
    const answers = [() => 'a', () => Promise.reject(new Error('broken')), () => 'b'];
    const { timers, heard } = poll(async () => (answers.shift() ?? (() => 'b'))());
    await passSlowly(timers, 6000);
    expect(heard).toEqual(['a', 'unknown', 'b']);
  });

  it('looks at once when asked to, and again after a look that was under way', async () => {
    let looks = 0;
    const { timers, lookNow } = poll(() => {
      looks += 1;
      return 'a';
    }, 60_000);
    lookNow();
    await passSlowly(timers, 1000);
    expect(looks).toBe(2);
    lookNow();
    await settled();
    expect(looks).toBe(3);
  });

  it('tells nothing after its end, not even what was being asked', async () => {
    const { timers, heard, dispose, lookNow } = poll(() => Promise.resolve('late'));
    dispose();
    lookNow();
    await passSlowly(timers, 10_000);
    expect(heard).toEqual([]);
    expect(timers.pending()).toBe(0);
  });
});
