import { describe, expect, it } from 'vitest';
import { disposeAll } from '../../src/main/disposer.ts';

describe('ending several things', () => {
  it('ends the last started first, and all of them only once', () => {
    const ended: string[] = [];
    const dispose = disposeAll([() => void ended.push('first'), () => void ended.push('last')]);
    dispose();
    dispose();
    expect(ended).toEqual(['last', 'first']);
  });

  it('ends the others too where one cannot be ended, and says so afterwards', () => {
    const ended: string[] = [];
    const dispose = disposeAll([
      () => void ended.push('the history file'),
      () => {
        throw new Error('the tray is gone already');
      },
      () => void ended.push('the timers')
    ]);
    expect(dispose).toThrow('the tray is gone already');
    expect(ended).toEqual(['the timers', 'the history file']);
    expect(dispose).not.toThrow();
  });
});
