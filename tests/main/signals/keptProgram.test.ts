import { describe, expect, it } from 'vitest';
import { keepProgram, keptProgramRules } from '../../../src/main/signals/keptProgram.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { fakePrograms } from './fakePrograms.ts';

function keep() {
  const timers = fakeTimers();
  const programs = fakePrograms();
  const lines: string[] = [];
  let began = 0;
  let ended = 0;
  const dispose = keepProgram({
    programs,
    timers,
    name: 'pactl',
    args: ['subscribe'],
    line: (line) => void lines.push(line),
    began: () => (began += 1),
    ended: () => (ended += 1)
  });
  return { timers, programs, lines, dispose, began: () => began, ended: () => ended };
}

describe('a program that is kept running', () => {
  it('is read, and started again when it ends', () => {
    const { timers, programs, lines, began, ended } = keep();
    programs.say('pactl', 'one');
    programs.end('pactl', 'code 1');
    expect([began(), ended()]).toEqual([1, 1]);
    timers.pass(keptProgramRules.firstWaitMs);
    programs.say('pactl', 'two');
    expect(began()).toBe(2);
    expect(lines).toEqual(['one', 'two']);
  });

  it('that ends at once is started ever more rarely', () => {
    const { timers, programs, began } = keep();
    for (let second = 0; second < 3600; second += 1) {
      programs.end('pactl', 'code 1');
      timers.pass(1000);
    }
    expect(began()).toBeLessThan(16);
  });

  it('that ran well is started again soon', () => {
    const { timers, programs, began } = keep();
    for (let hour = 0; hour < 5; hour += 1) {
      timers.pass(3_600_000);
      programs.end('pactl', 'code 0');
      timers.pass(keptProgramRules.firstWaitMs);
    }
    expect(began()).toBe(6);
  });

  it('is ended with its keeper, and not started again', () => {
    const { timers, programs, dispose, began } = keep();
    dispose();
    expect(programs.followed()).toEqual([]);
    timers.pass(3_600_000);
    expect(began()).toBe(1);
    const other = keep();
    other.programs.end('pactl', 'code 1');
    other.dispose();
    other.timers.pass(3_600_000);
    expect(other.began()).toBe(1);
  });
});
