import { strictEmitter } from '../strict.ts';

export type InvokeHandler = (event: unknown, ...given: readonly unknown[]) => unknown;

/** `ipcMain`: events through the emitter, questions through one handler a channel. */
export class IpcMain extends strictEmitter('ipcMain') {
  readonly #handlers = new Map<string, InvokeHandler>();

  handle(channel: string, handler: InvokeHandler): void {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: InvokeHandler): void {
    this.handle(channel, (event, ...given) => {
      this.removeHandler(channel);
      return handler(event, ...given);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** For the stand-in: answers a page's `invoke`. */
  async answer(channel: string, event: unknown, given: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...given);
  }
}
