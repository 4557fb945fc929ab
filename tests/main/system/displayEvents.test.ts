import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { watchDisplays } from '../../../src/main/system/displayEvents.ts';

it('hears of displays that come and go until it is told to stop, and of nothing else', () => {
  const screen = new EventEmitter();
  let heard = 0;
  const stop = watchDisplays(screen, () => {
    heard += 1;
  });
  for (const event of ['display-added', 'display-removed', 'display-metrics-changed']) screen.emit(event);
  stop();
  screen.emit('display-added');
  expect(heard).toBe(2);
  expect(screen.eventNames()).toEqual([]);
});
