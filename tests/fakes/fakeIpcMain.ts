import { EventEmitter } from 'node:events';
import type { Sender } from '../../src/main/ipc/senderRefusal.ts';

type Listener = (event: Sender, ...sent: readonly unknown[]) => unknown;

/** Electron's `ipcMain` with a way to send to it as a window would. */
export class FakeIpcMain {
  readonly #events = new EventEmitter();
  readonly #handlers = new Map<string, Listener>();

  on(channel: string, listener: Listener): this {
    this.#events.on(channel, listener);
    return this;
  }

  removeListener(channel: string, listener: Listener): this {
    this.#events.removeListener(channel, listener);
    return this;
  }

  removeAllListeners(channel?: string): this {
    this.#events.removeAllListeners(channel);
    return this;
  }

  handle(channel: string, listener: Listener): void {
    this.#handlers.set(channel, listener);
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Whether anybody listened. */
  send(event: Sender, channel: string, ...sent: readonly unknown[]): boolean {
    return this.#events.emit(channel, event, ...sent);
  }

  /** What a window's `invoke` resolves to. */
  async invoke(event: Sender, channel: string, ...sent: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) throw new Error(`no handler for ${channel}`);
    return handler(event, ...sent);
  }

  channels(): readonly string[] {
    return [...this.#events.eventNames().map(String), ...this.#handlers.keys()];
  }
}
