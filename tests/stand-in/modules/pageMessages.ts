import { createEvent } from '../cancelableEvent.ts';
import type { Host } from '../host.ts';
import type { FromPage, ToPage } from '../page/hostMessages.ts';
import { messageOf } from '../readUnknown.ts';
import type { Frame } from './frameTree.ts';
import type { IpcMain } from './ipcMain.ts';
import { decidePermission } from './permissions.ts';
import type { Session } from './session.ts';

/** Who answers what a page says. */
export type PageMessageParts = {
  readonly host: Host;
  readonly session: Session;
  readonly ipcMain: IpcMain;
  readonly webContents: {
    emit(event: string, ...given: readonly unknown[]): unknown;
    send(channel: string, ...given: readonly unknown[]): void;
  };
  readonly answer: (contextId: number, message: ToPage) => void;
  readonly onDarkPage: (dark: boolean) => void;
  readonly onTitle: (title: string) => void;
  readonly onOpen: (pageUrl: string, frameName: string, features: string) => void;
};

/** Does what one message of a page asks for. */
export async function handlePageMessage(
  parts: PageMessageParts,
  message: FromPage,
  frame: Frame | null,
  contextId: number
): Promise<void> {
  const { host, session, ipcMain, webContents } = parts;

  /** @param channel of a question by the app's own code, whose failure is for the log too */
  async function answer(id: number, channel: string | null, work: () => unknown): Promise<void> {
    try {
      parts.answer(contextId, { kind: 'answer', id, value: await work() });
    } catch (thrown) {
      if (channel !== null) console.error(`Error occurred in handler for '${channel}':`, thrown);
      const error = thrown instanceof Error ? thrown : new Error(messageOf(thrown));
      parts.answer(contextId, { kind: 'failure', id, error });
    }
  }

  switch (message.kind) {
    case 'send':
      webContents.emit('ipc-message', ipcEvent(webContents, frame), message.channel, ...message.given);
      ipcMain.emit(message.channel, ipcEvent(webContents, frame), ...message.given);
      return;
    case 'invoke': {
      const { id, channel, given } = message;
      await answer(id, channel, () => ipcMain.answer(channel, ipcEvent(webContents, frame), given));
      return;
    }
    case 'permission': {
      const asker = { webContents, isMainFrame: frame?.parent === null };
      await answer(message.id, null, () => decidePermission(host, session, message.question, asker));
      return;
    }
    case 'camera':
      await answer(message.id, null, () => host.camera);
      return;
    case 'open':
      parts.onOpen(message.url, message.frameName, message.features);
      return;
    case 'title':
      parts.onTitle(message.title);
      return;
    case 'theme':
      parts.onDarkPage(message.dark);
      return;
    case 'cameraFailed':
      host.speaker.cameraFailed(message.errorName);
      return;
  }
}

function ipcEvent(sender: PageMessageParts['webContents'], frame: Frame | null): object {
  return createEvent({
    type: 'frame',
    sender,
    senderFrame: frame,
    frameId: frame?.routingId ?? 0,
    processId: frame?.processId ?? 0,
    frameTreeNodeId: frame?.frameTreeNodeId ?? 0,
    ports: [],
    returnValue: undefined,
    reply: (channel: string, ...given: readonly unknown[]) => sender.send(channel, ...given)
  });
}
