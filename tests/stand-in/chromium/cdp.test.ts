import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createCdp } from './cdp.ts';

/** A conversation whose other end is the test. */
function conversation() {
  const toBrowser = new PassThrough();
  const fromBrowser = new PassThrough();
  const say = (message: object): void => void fromBrowser.write(`${JSON.stringify(message)}\0`);
  return { cdp: createCdp(toBrowser, fromBrowser), say };
}
const gone = (sessionId: string): object => ({
  method: 'Target.detachedFromTarget',
  params: { sessionId, targetId: 'a page' }
});
const titled = (title: string, sessionId: string): object => ({
  method: 'Page.frameNavigated',
  params: { frame: { name: title } },
  sessionId
});

describe('a page that goes while something is asked of it', () => {
  it('keeps nobody waiting, and no other page from answering', async () => {
    const { cdp, say } = conversation();
    const asked = cdp.session('first').send('Runtime.enable');
    const other = cdp.session('second').send('Runtime.enable');
    say(gone('first'));
    await expect(asked).rejects.toThrow('Runtime.enable: the page is gone');
    say({ id: 2, result: {} });
    expect(await other).toEqual({});
  });

  it('is heard of no more, while others are', async () => {
    const { cdp, say } = conversation();
    const heard: string[] = [];
    for (const session of ['first', 'second']) {
      cdp
        .session(session)
        .on('Page.frameNavigated', ({ frame }) => heard.push(`${session} ${frame.name ?? ''}`));
    }
    say(titled('one', 'first'));
    say(gone('first'));
    say(titled('two', 'first'));
    say(titled('three', 'second'));
    await new Promise(setImmediate);
    expect(heard).toEqual(['first one', 'second three']);
  });

  it('is told of to those who follow pages', async () => {
    const { cdp, say } = conversation();
    const ended: string[] = [];
    cdp.on('Target.detachedFromTarget', ({ sessionId }) => ended.push(sessionId));
    say(gone('first'));
    await new Promise(setImmediate);
    expect(ended).toEqual(['first']);
  });
});
