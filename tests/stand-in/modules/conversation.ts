import { randomUUID } from 'node:crypto';
import type { CdpSession } from '../chromium/cdp.ts';
import { createCodec } from '../page/codec.ts';
import type { FromPage, PageSurroundings, ToPage } from '../page/hostMessages.ts';
import {
  bindingName,
  isolatedWorldName,
  isolatedWorldScript,
  mainWorldScript,
  receiverName
} from '../page/pageScripts.ts';
import { isRecord } from '../readUnknown.ts';
import type { Frame, FrameTree } from './frameTree.ts';

/** Talk between the process and the isolated worlds of one page. */
export type Conversation = {
  /** Reaches the preload of the main frame; dropped while no document is there, as in Electron. */
  tell(message: ToPage): Promise<unknown>;
  answer(contextId: number, message: ToPage): void;
};

const codec = createCodec();

/** Puts the page scripts into every document to come, and hands over what the page says. */
export async function startConversation(options: {
  readonly page: CdpSession;
  readonly frames: FrameTree;
  readonly surroundings: PageSurroundings;
  readonly preload: { readonly name: string; readonly source: string } | null;
  readonly onMessage: (message: FromPage, frame: Frame | null, contextId: number) => void;
}): Promise<Conversation> {
  const { page, frames, surroundings, preload, onMessage } = options;
  const secret = randomUUID();

  async function tellContext(contextId: number, message: ToPage): Promise<unknown> {
    const expression = `${receiverName}(${JSON.stringify(codec.pack(message))})`;
    const { result } = await page.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: message.kind === 'command'
    });
    const value: unknown = result.value;
    return value;
  }

  page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== bindingName) return;
    const message = codec.unpack(payload);
    if (isFromPage(message))
      onMessage(message, frames.frameOfContext(executionContextId), executionContextId);
  });
  await Promise.all([
    page.send('Page.enable'),
    page.send('Runtime.enable'),
    page.send('Runtime.addBinding', { name: bindingName, executionContextName: isolatedWorldName }),
    page.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript(secret) }),
    page.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: isolatedWorldName,
      source: isolatedWorldScript(secret, surroundings, preload)
    })
  ]);

  /**
   * Speaks to the document that is there, not to the one that this process last heard of: when the browser has answered
   * anything at all, all that happened in it before is known. A context may still go at any moment; what was said to it is
   * then said to nobody.
   */
  async function tell(message: ToPage): Promise<unknown> {
    const known = frames.preloadContext();
    const told = await (
      known === null
        ? page.send('Runtime.evaluate', { expression: '0' }).then(() => null)
        : tellContext(known, message).then((value) => ({ value }))
    ).catch(() => null);
    if (told !== null) return told.value;
    const present = frames.preloadContext();
    if (present === null || present === known) return undefined;
    return tellContext(present, message).catch(() => undefined);
  }

  return {
    tell,
    answer: (contextId, message) => {
      tellContext(contextId, message).catch(() => {});
    }
  };
}

function isFromPage(value: unknown): value is FromPage {
  return isRecord(value) && typeof value['kind'] === 'string';
}
