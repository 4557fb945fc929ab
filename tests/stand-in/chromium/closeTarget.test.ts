import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isRecord } from '../readUnknown.ts';
import { createCdp } from './cdp.ts';
import { closeTarget } from './closeTarget.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

/** A browser that says yes to every close, and does it the given time that it is told to; 0: it knows no such page. */
function fakeBrowser(obeysAtTime: number) {
  const toBrowser = new PassThrough();
  const fromBrowser = new PassThrough();
  const post = (message: unknown): void => void fromBrowser.write(`${JSON.stringify(message)}\0`);
  let told = 0;
  toBrowser.on('data', (chunk: Buffer) => {
    for (const text of chunk.toString().split('\0').filter(Boolean)) {
      const command: unknown = JSON.parse(text);
      if (!isRecord(command)) continue;
      told += 1;
      if (obeysAtTime === 0) {
        post({ id: command['id'], error: { message: 'No target with given id found' } });
        continue;
      }
      post({ id: command['id'], result: { success: true } });
      post({ method: 'Target.targetDestroyed', params: { targetId: 'another' } });
      if (told === obeysAtTime) post({ method: 'Target.targetDestroyed', params: { targetId: 'page' } });
    }
  });
  const cdp = createCdp(toBrowser, fromBrowser);
  return { cdp, told: () => told };
}

it('closes a page that Chromium forgets to close, by telling it again', async () => {
  const { cdp, told } = fakeBrowser(3);
  const closed = closeTarget(cdp, 'page');
  const ended = vi.fn();
  void closed.then(ended);
  await vi.waitFor(() => expect(told()).toBe(1));
  expect(ended).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  await vi.waitFor(() => expect(told()).toBe(2));
  expect(ended).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  await closed;
  vi.advanceTimersByTime(10_000);
  expect(told()).toBe(3);
});

it('is done where there is no such page any more', async () => {
  const { cdp } = fakeBrowser(0);
  await closeTarget(cdp, 'page');
  expect(vi.getTimerCount()).toBe(0);
});

it('is done where there is no browser any more', async () => {
  const { cdp } = fakeBrowser(5);
  cdp.close('Chromium has ended');
  await closeTarget(cdp, 'page');
  expect(vi.getTimerCount()).toBe(0);
});
