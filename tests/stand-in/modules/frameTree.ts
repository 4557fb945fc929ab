import type { Addresses } from '../addresses.ts';
import type { CdpSession } from '../chromium/cdp.ts';
import { isRecord, textAt } from '../readUnknown.ts';
import { isolatedWorldName } from '../page/pageScripts.ts';
import { strictObject } from '../strict.ts';

/** What Electron calls a WebFrameMain. */
export type Frame = {
  readonly frameTreeNodeId: number;
  readonly routingId: number;
  readonly processId: number;
  readonly osProcessId: number;
  readonly name: string;
  readonly url: string;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  readonly parent: Frame | null;
  readonly top: Frame;
  readonly frames: readonly Frame[];
  readonly detached: boolean;
  isDestroyed(): boolean;
};

/** The frames of one page, and the JavaScript contexts in them. */
export type FrameTree = {
  readonly mainFrame: Frame;
  frameOf(frameId: string): Frame | null;
  /** The frame in whose isolated world a message came from. */
  frameOfContext(contextId: number): Frame | null;
  /** Where the preload of the main frame runs; null while no document is there. */
  preloadContext(): number | null;
  /** Tells the tree which CDP frame is the main one, and follows the page from then on. */
  follow(page: CdpSession, mainFrameId: string): void;
};

type Node = { url: string; name: string; parentId: string | null; isGone: boolean; readonly frame: Frame };

let lastTreeNodeId = 0;

export function createFrameTree(addresses: Addresses): FrameTree {
  const nodes = new Map<string, Node>();
  const contexts = new Map<number, string>();
  const main = createNode('', null);
  let mainId = '';
  let preloadContext: number | null = null;

  function createNode(id: string, parentId: string | null): Node {
    lastTreeNodeId += 1;
    const number = lastTreeNodeId;
    const node: Node = { url: '', name: '', parentId, isGone: false, frame: createFrame() };
    function createFrame(): Frame {
      return strictObject('WebFrameMain', {
        frameTreeNodeId: number,
        routingId: number,
        processId: number,
        osProcessId: 0,
        get name() {
          return node.name;
        },
        get url() {
          return node.url;
        },
        get origin() {
          return originOf(node.url);
        },
        get parent() {
          return parentId === null ? null : (nodes.get(parentId)?.frame ?? null);
        },
        get top() {
          return main.frame;
        },
        get frames() {
          const ownId = node === main ? mainId : id;
          return Array.from(nodes.values(), (other) => other).flatMap((other) =>
            other.parentId === ownId && !other.isGone ? [other.frame] : []
          );
        },
        get detached() {
          return node.isGone;
        },
        isDestroyed: () => node.isGone
      });
    }
    return node;
  }

  function remove(frameId: string): void {
    const node = nodes.get(frameId);
    if (!node || node === main) return;
    node.isGone = true;
    nodes.delete(frameId);
  }

  function forget(contextId: number): void {
    contexts.delete(contextId);
    if (preloadContext === contextId) preloadContext = null;
  }

  return {
    mainFrame: main.frame,
    frameOf: (frameId) => nodes.get(frameId)?.frame ?? null,
    frameOfContext: (contextId) => nodes.get(contexts.get(contextId) ?? '')?.frame ?? null,
    preloadContext: () => preloadContext,
    follow: (page, mainFrameId) => {
      nodes.delete(mainId);
      mainId = mainFrameId;
      nodes.set(mainFrameId, main);
      page.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
        nodes.set(frameId, createNode(frameId, parentFrameId));
      });
      page.on('Page.frameDetached', ({ frameId, reason }) => {
        // A swapped frame goes on in another process.
        if (reason !== 'swap') remove(frameId);
      });
      page.on('Page.frameNavigated', ({ frame }) => {
        const node = nodes.get(frame.id) ?? createNode(frame.id, frame.parentId ?? null);
        nodes.set(frame.id, node);
        node.url = shownUrl(addresses, `${frame.url}${frame.urlFragment ?? ''}`);
        node.name = frame.name ?? '';
      });
      page.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
        const node = nodes.get(frameId);
        if (node) node.url = shownUrl(addresses, url);
      });
      page.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.name !== isolatedWorldName) return;
        const frameId = textAt(isRecord(context.auxData) ? context.auxData : {}, 'frameId');
        contexts.set(context.id, frameId);
        if (frameId === mainId) preloadContext = context.id;
      });
      page.on('Runtime.executionContextDestroyed', ({ executionContextId }) => forget(executionContextId));
      page.on('Runtime.executionContextsCleared', () => {
        contexts.clear();
        preloadContext = null;
      });
    }
  };
}

/** A window that has loaded nothing has no address in Electron, whatever its page shows. */
function shownUrl(addresses: Addresses, url: string): string {
  return url.includes('/__stand-in-blank') ? '' : addresses.fromPage(url);
}

function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null';
}
