import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createLastResort } from '../../../src/main/system/lastResort.ts';
import { heardLog } from '../../fakes/heardLog.ts';

function lastResort(tell: () => void = () => undefined) {
  const source = new EventEmitter();
  const log = heardLog();
  const done: unknown[] = [];
  const giveUp = createLastResort({
    source,
    log,
    tell: () => {
      done.push('told');
      tell();
    },
    exit: (code) => void done.push(code)
  });
  return { source, log, done, giveUp };
}

describe('an error that nobody expected', () => {
  it('is written down, said once, and ends the program', () => {
    const { source, log, done } = lastResort();
    source.emit('uncaughtException', new Error('boom'));
    expect(done).toEqual(['told', 1]);
    expect(log.lines.join()).toContain('boom');
  });

  it('that comes while the first is being said opens no second box', () => {
    const { source, done } = lastResort(() => source.emit('uncaughtException', new Error('again')));
    source.emit('uncaughtException', new Error('boom'));
    expect(done).toEqual(['told', 1]);
  });

  it('ends the program even where it cannot be said', () => {
    const { source, done } = lastResort(() => {
      throw new Error('no display');
    });
    expect(() => source.emit('uncaughtException', new Error('boom'))).toThrow('no display');
    expect(done).toEqual(['told', 1]);
  });

  it('in a promise is written down, and life goes on', () => {
    const { source, log, done } = lastResort();
    source.emit('unhandledRejection', new Error('no bus'));
    expect(done).toEqual([]);
    expect(log.lines.join()).toContain('no bus');
  });

  it('during the start ends the program, which would have no window to say it in', () => {
    const { giveUp, done } = lastResort();
    giveUp(new Error('no tray'));
    expect(done).toEqual(['told', 1]);
  });
});
