import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { hearWindowCalls } from '../../../src/main/system/windowCalls.ts';

function calls() {
  const app = new EventEmitter();
  const answerWith = hearWindowCalls(app);
  let opened = 0;
  return {
    startAgain: (...given: string[]) => app.emit('second-instance', {}, ['plumbline', ...given]),
    clickIcon: () => app.emit('activate'),
    ready: () =>
      answerWith(() => {
        opened += 1;
      }),
    opened: () => opened
  };
}

describe('who wants to see the window', () => {
  it('sees it at every further start and click', () => {
    const { ready, startAgain, clickIcon, opened } = calls();
    ready();
    expect(opened()).toBe(0);
    startAgain();
    clickIcon();
    expect(opened()).toBe(2);
  });

  it('sees it as soon as there is one, once, however often they clicked while Plumbline was still starting', () => {
    const { ready, startAgain, opened } = calls();
    startAgain();
    startAgain();
    expect(opened()).toBe(0);
    ready();
    expect(opened()).toBe(1);
    startAgain();
    expect(opened()).toBe(2);
  });

  it('is not macOS, which tells of the start as if the icon had been clicked', () => {
    const { ready, clickIcon, opened } = calls();
    clickIcon();
    ready();
    expect(opened()).toBe(0);
  });

  it('is not a second start at login', () => {
    const { ready, startAgain, opened } = calls();
    startAgain('--hidden');
    ready();
    startAgain('--hidden');
    expect(opened()).toBe(0);
  });
});
