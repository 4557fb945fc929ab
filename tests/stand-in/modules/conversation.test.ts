import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '../addresses.ts';
import { createCdp } from '../chromium/cdp.ts';
import { isolatedWorldName } from '../page/pageScripts.ts';
import { isRecord } from '../readUnknown.ts';
import { startConversation } from './conversation.ts';
import { createFrameTree } from './frameTree.ts';

type HeardNow = 'nothing' | 'that the old one has gone';

/** A browser with one page, whose events are heard no sooner than the answer to the next command. */
function fakeBrowser() {
  const toBrowser = new PassThrough();
  const fromBrowser = new PassThrough();
  const heard: (readonly [number, string])[] = [];
  let alive: number | null = null;
  let events: readonly unknown[] = [];
  const post = (message: unknown): void => void fromBrowser.write(`${JSON.stringify(message)}\0`);

  toBrowser.on('data', (chunk: Buffer) => {
    for (const text of chunk.toString().split('\0').filter(Boolean)) {
      const command: unknown = JSON.parse(text);
      if (!isRecord(command)) continue;
      for (const event of events) post(event);
      events = [];
      const { expression, contextId } = isRecord(command['params']) ? command['params'] : {};
      if (typeof contextId === 'number' && contextId !== alive) {
        post({ id: command['id'], error: { message: 'Cannot find context with specified id' } });
        continue;
      }
      if (typeof contextId === 'number') heard.push([contextId, String(expression)]);
      post({ id: command['id'], result: { result: {} } });
    }
  });

  const gone = { method: 'Runtime.executionContextsCleared', params: {} };
  const made = (id: number) => ({
    method: 'Runtime.executionContextCreated',
    params: { context: { id, name: isolatedWorldName, auxData: { frameId: 'main' } } }
  });
  const cdp = createCdp(toBrowser, fromBrowser);
  return {
    cdp,
    heard: () => heard.map(([contextId]) => contextId),
    /** Another document is there, of which the process has heard nothing by now, or only that the old one has gone. */
    load: async (contextId: number, heardNow: HeardNow) => {
      alive = contextId;
      events = [gone];
      if (heardNow === 'nothing') events = [gone, made(contextId)];
      else {
        await cdp.send('Page.enable');
        events = [made(contextId)];
      }
    },
    unload: () => {
      alive = null;
      events = [gone];
    }
  };
}

async function talking(browser: ReturnType<typeof fakeBrowser>) {
  const frames = createFrameTree(createAddresses({ token: 'token', port: () => 1, isServed: () => true }));
  frames.follow(browser.cdp, 'main');
  return startConversation({
    page: browser.cdp,
    frames,
    surroundings: { platform: '', arch: '', versions: {}, resourcesPath: '', argv: [], environment: {} },
    preload: null,
    onMessage: () => undefined
  });
}

const word = { kind: 'send', channel: 'word', given: [] } as const;

describe('what is said to a page', () => {
  it.each<HeardNow>(['nothing', 'that the old one has gone'])(
    'reaches the document that is there, where the process has heard %s of a reload',
    async (heardNow) => {
      const browser = fakeBrowser();
      await browser.load(1, 'nothing');
      const conversation = await talking(browser);
      await conversation.tell(word);
      await browser.load(2, heardNow);
      await conversation.tell(word);
      expect(browser.heard()).toEqual([1, 2]);
    }
  );

  it('is said to nobody where no document is', async () => {
    const browser = fakeBrowser();
    const conversation = await talking(browser);
    await conversation.tell(word);
    await browser.load(1, 'nothing');
    await conversation.tell(word);
    browser.unload();
    await conversation.tell(word);
    expect(browser.heard()).toEqual([1]);
  });
});
