import type { Codec } from './codec.ts';
import type { FromPage, PageSurroundings, PermissionQuestion, ToPage } from './hostMessages.ts';
import type { WorldBridge } from './worldBridge.ts';

/** What a sandboxed preload finds: a `require` for a handful of modules, and a small `process`. */
export type PreloadScope = {
  readonly require: (name: string) => unknown;
  readonly process: unknown;
  /** Takes a packed message from the process. */
  readonly receive: (packed: string) => unknown;
};

/**
 * The world in which a preload runs: `ipcRenderer` over a CDP binding, `contextBridge` over the bridge between the
 * worlds, and the main world's questions passed on. Runs by its source text in every frame.
 */
export function createIsolatedWorld(
  bridge: WorldBridge,
  codec: Codec,
  tellHost: (packed: string) => void,
  surroundings: PageSurroundings
): PreloadScope {
  type Listener = (...given: unknown[]) => unknown;
  type Entry = { readonly listener: Listener; readonly once: boolean };
  type Waiting = { readonly fulfil: (value: unknown) => void; readonly reject: (error: unknown) => void };

  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  function notEmulated(member: string): never {
    throw new Error(`not emulated: ${member}`);
  }

  /** Members that nobody wrote throw; the trap sits above the object, which itself stays a plain one. */
  function strict<Members extends object>(name: string, members: Members): Members {
    const natural: unknown = Object.getPrototypeOf(members);
    const base = typeof natural === 'object' && natural !== null ? natural : Object.prototype;
    const above: object = new Proxy(base, {
      get(target, key, receiver) {
        if (typeof key === 'string' && !(key in target) && key !== 'then' && key !== 'toJSON') {
          notEmulated(`${name}.${key}`);
        }
        const value: unknown = Reflect.get(target, key, receiver);
        return value;
      }
    });
    Object.setPrototypeOf(members, above);
    return members;
  }

  class Emitter {
    readonly #entries = new Map<string, Entry[]>();

    on(channel: string, listener: Listener): this {
      return this.#add(channel, { listener, once: false });
    }

    addListener(channel: string, listener: Listener): this {
      return this.on(channel, listener);
    }

    once(channel: string, listener: Listener): this {
      return this.#add(channel, { listener, once: true });
    }

    off(channel: string, listener: Listener): this {
      const entries = this.#entries.get(channel) ?? [];
      const at = entries.findIndex((entry) => entry.listener === listener);
      if (at >= 0) entries.splice(at, 1);
      return this;
    }

    removeListener(channel: string, listener: Listener): this {
      return this.off(channel, listener);
    }

    removeAllListeners(channel?: string): this {
      if (channel === undefined) this.#entries.clear();
      else this.#entries.delete(channel);
      return this;
    }

    listenerCount(channel: string): number {
      return this.#entries.get(channel)?.length ?? 0;
    }

    emit(channel: string, ...given: unknown[]): boolean {
      const entries = Array.from(this.#entries.get(channel) ?? []);
      for (const { listener, once } of entries) {
        if (once) this.off(channel, listener);
        listener(...given);
      }
      return entries.length > 0;
    }

    #add(channel: string, entry: Entry): this {
      this.#entries.set(channel, [...(this.#entries.get(channel) ?? []), entry]);
      return this;
    }
  }

  function tell(message: FromPage): void {
    tellHost(codec.pack(message));
  }

  function ask(message: (id: number) => FromPage): Promise<unknown> {
    lastId += 1;
    const id = lastId;
    return new Promise((fulfil, reject) => {
      waiting.set(id, { fulfil, reject });
      tell(message(id));
    });
  }

  function invokeError(channel: string, error: unknown): Error {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new Error(`Error invoking remote method '${channel}': ${said}`);
  }

  const emitter = new Emitter();
  const ipcRenderer = strict(
    'ipcRenderer',
    Object.assign(emitter, {
      send: (channel: string, ...given: unknown[]) => tell({ kind: 'send', channel, given }),
      invoke: async (channel: string, ...given: unknown[]) => {
        try {
          return await ask((id) => ({ kind: 'invoke', id, channel, given }));
        } catch (error) {
          throw invokeError(channel, error);
        }
      }
    })
  );

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (key: string, value: unknown) => {
      if (key in globalThis && bridge.call('has', [key]) === true) {
        throw new Error(`Cannot bind an API on top of an existing property on the window object`);
      }
      bridge.expose(key, value);
    }
  });

  const modules: Readonly<Record<string, unknown>> = {
    electron: strict('electron', { contextBridge, ipcRenderer }),
    events: Object.assign(Emitter, { EventEmitter: Emitter }),
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams }
  };

  function requireModule(name: string): unknown {
    const plain = name.replace(/^node:/, '').replace(/^electron\/(?:renderer|common)$/, 'electron');
    const found = modules[plain];
    if (found === undefined) throw new Error(`module not found: ${name}`);
    return found;
  }

  function isToPage(value: unknown): value is ToPage {
    return typeof value === 'object' && value !== null && 'kind' in value;
  }

  function settle(id: number, settleWith: (waiter: Waiting) => void): void {
    const waiter = waiting.get(id);
    waiting.delete(id);
    if (waiter) settleWith(waiter);
  }

  function receive(packed: string): unknown {
    const message = codec.unpack(packed);
    if (!isToPage(message)) return null;
    if (message.kind === 'command') return bridge.call(message.name, message.given);
    if (message.kind === 'send')
      emitter.emit(message.channel, { sender: ipcRenderer, ports: [] }, ...message.given);
    else if (message.kind === 'answer') settle(message.id, (waiter) => waiter.fulfil(message.value));
    else settle(message.id, (waiter) => waiter.reject(message.error));
    return null;
  }

  function isQuestion(value: unknown): value is PermissionQuestion {
    return typeof value === 'object' && value !== null && 'permission' in value;
  }

  bridge.offer('host:permission', (question) =>
    isQuestion(question) ? ask((id) => ({ kind: 'permission', id, question })) : false
  );
  bridge.offer('host:camera', () => ask((id) => ({ kind: 'camera', id })));
  bridge.offer('host:open', (url, frameName, features) =>
    tell({ kind: 'open', url: String(url), frameName: String(frameName), features: String(features) })
  );
  bridge.offer('host:title', (title) => tell({ kind: 'title', title: String(title) }));
  bridge.offer('host:theme', (dark) => tell({ kind: 'theme', dark: dark === true }));
  bridge.offer('host:cameraFailed', (errorName) =>
    tell({ kind: 'cameraFailed', errorName: String(errorName) })
  );

  const { platform, arch, versions, resourcesPath, argv, environment } = surroundings;
  const members = { platform, arch, versions, resourcesPath, argv, env: environment };
  const process = strict('process', {
    ...members,
    type: 'renderer',
    contextIsolated: true,
    sandboxed: true,
    isMainFrame: window === window.top
  });
  return { require: requireModule, process, receive };
}
