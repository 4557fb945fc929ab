import type { IpcRenderer } from 'electron';
import { channels } from '../core/ipc/contract.ts';
import type { Bridge, WindowRole } from '../core/ipc/contract.ts';

type IpcListener = Parameters<IpcRenderer['on']>[1];

/** The part of Electron's `ipcRenderer` that is used. What arrives comes from main, which is trusted. */
export type Ipc = {
  on(channel: string, listener: IpcListener): unknown;
  removeListener(channel: string, listener: IpcListener): unknown;
  send(channel: string, payload: unknown): void;
  invoke<Response>(channel: string, request: unknown): Promise<Response>;
};

/**
 * What a window of this role gets of main: the contract's channels and no other. Main checks everything again; the
 * lists here keep a page from even trying.
 */
export function createBridge<Role extends WindowRole>(role: Role, ipc: Ipc): Bridge<Role> {
  const { sends, invokes, events } = channels[role];
  return {
    role,
    send: (channel, payload) => {
      demand(sends, channel);
      ipc.send(channel, payload);
    },
    invoke: (channel, request) => {
      demand(invokes, channel);
      return ipc.invoke(channel, request);
    },
    on: (channel, listener) => {
      demand(events, channel);
      // The event object leads to `ipcRenderer` itself and stays here.
      const heard = (_event: unknown, payload: Parameters<typeof listener>[0]): void => listener(payload);
      ipc.on(channel, heard);
      return () => {
        ipc.removeListener(channel, heard);
      };
    }
  };
}

function demand(allowed: readonly string[], channel: string): void {
  if (!allowed.includes(channel)) throw new Error(`This window has no channel ${channel}.`);
}
