/** A function as it crosses: what it takes and gives is copied, other functions in it cross in turn. */
export type Crossing = (...given: unknown[]) => unknown;

/** One side of the bridge between a page's main world and the isolated world of its preload. */
export type WorldBridge = {
  /** Makes a function callable from the other side under a name. */
  offer(name: string, answer: Crossing): void;
  /** Calls what the other side offers. Throws what it throws. */
  call(name: string, given: readonly unknown[]): unknown;
  /** Puts a copy of `value` into the other side's `window`, frozen: `contextBridge.exposeInMainWorld`. */
  expose(key: string, value: unknown): void;
};

/**
 * What Electron's contextBridge does natively. The two worlds share nothing but the DOM, so they talk by synchronous
 * CustomEvents under a name that pages cannot guess; functions and promises cross as numbered references, everything
 * else as the structured clone that Chromium makes of an event's detail for another world. Runs by its source text in
 * both worlds.
 */
export function createWorldBridge(side: 'main' | 'isolated', secret: string): WorldBridge {
  type Message =
    | { readonly kind: 'call'; readonly name: string; readonly given: unknown }
    | { readonly kind: 'returned'; readonly value: unknown }
    | { readonly kind: 'threw'; readonly message: string }
    | { readonly kind: 'settled'; readonly id: string; readonly fulfilled: boolean; readonly value: unknown }
    | { readonly kind: 'expose'; readonly key: string; readonly value: unknown };
  type Settle = { readonly fulfil: (value: unknown) => void; readonly reject: (error: unknown) => void };

  const functionMark = `\u0000function ${secret}`;
  const promiseMark = `\u0000promise ${secret}`;
  const errorMark = `\u0000error ${secret}`;
  const sends = `${secret}:${side === 'main' ? 'isolated' : 'main'}`;
  const hears = `${secret}:${side}`;
  // Kept before any page script runs, so that a page cannot put its own in their place.
  const dispatch = EventTarget.prototype.dispatchEvent.bind(globalThis);
  const { CustomEvent: Carrier, Promise: PromiseHere } = globalThis;
  const offered = new Map<string, Crossing>();
  const names = new WeakMap<Crossing, string>();
  const settles = new Map<string, Settle>();
  let lastId = 0;
  let answer: Message | null = null;

  function isCallable(value: unknown): value is Crossing {
    return typeof value === 'function';
  }

  function isThenable(value: object): value is PromiseLike<unknown> {
    return 'then' in value && typeof value.then === 'function';
  }

  function isMessage(detail: unknown): detail is Message {
    return typeof detail === 'object' && detail !== null && 'kind' in detail;
  }

  function isPlain(value: object): boolean {
    const prototype: unknown = Object.getPrototypeOf(value);
    // The other world's Object.prototype is another object, so plainness is told by what stands above it.
    return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
  }

  function mapEntries(value: object, change: (item: unknown) => unknown): object {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]: [string, unknown]) => [key, change(item)])
    );
  }

  function nextId(): string {
    lastId += 1;
    return `${side} ${lastId}`;
  }

  function nameOf(callable: Crossing): string {
    const name = names.get(callable) ?? nextId();
    names.set(callable, name);
    offered.set(name, callable);
    return name;
  }

  function leave(value: unknown): unknown {
    if (isCallable(value)) return { [functionMark]: nameOf(value) };
    if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.');
    if (typeof value !== 'object' || value === null) return value;
    if (isThenable(value)) return { [promiseMark]: leavePromise(value) };
    if (value instanceof Error) return { [errorMark]: value.message };
    if (Array.isArray(value)) return value.map(leave);
    return isPlain(value) ? mapEntries(value, leave) : value;
  }

  function leavePromise(promise: PromiseLike<unknown>): string {
    const id = nextId();
    promise.then(
      (value) => post({ kind: 'settled', id, fulfilled: true, value: leave(value) }),
      (error: unknown) => post({ kind: 'settled', id, fulfilled: false, value: leave(error) })
    );
    return id;
  }

  function arrive(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const record: Record<string, unknown> = Object.fromEntries(Object.entries(value));
    const name = record[functionMark];
    if (typeof name === 'string') return (...given: unknown[]) => call(name, given);
    const id = record[promiseMark];
    if (typeof id === 'string') {
      return new PromiseHere((fulfil, reject) => {
        settles.set(id, { fulfil, reject });
      });
    }
    const message = record[errorMark];
    if (typeof message === 'string') return new Error(message);
    if (Array.isArray(value)) return value.map(arrive);
    return isPlain(value) ? mapEntries(value, arrive) : value;
  }

  function post(message: Message): void {
    dispatch(new Carrier(sends, { detail: message }));
  }

  function call(name: string, given: readonly unknown[]): unknown {
    answer = null;
    post({ kind: 'call', name, given: given.map(leave) });
    const got = takeAnswer();
    if (got?.kind === 'returned') return arrive(got.value);
    throw new Error(got?.kind === 'threw' ? got.message : 'The other side of the bridge did not answer.');
  }

  function takeAnswer(): Message | null {
    const taken = answer;
    answer = null;
    return taken;
  }

  function answerCall(name: string, given: unknown): Message {
    try {
      const callable = offered.get(name);
      if (!callable) throw new Error(`Nothing is offered as ${name}.`);
      const arrived = arrive(given);
      const received: readonly unknown[] = Array.isArray(arrived) ? arrived : [];
      return { kind: 'returned', value: leave(callable(...received)) };
    } catch (error) {
      return { kind: 'threw', message: error instanceof Error ? error.message : String(error) };
    }
  }

  function freeze(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || !(Array.isArray(value) || isPlain(value)))
      return value;
    for (const item of Object.values(value)) freeze(item);
    return Object.freeze(value);
  }

  globalThis.addEventListener(
    hears,
    (event) => {
      event.stopImmediatePropagation();
      if (!(event instanceof Carrier) || !isMessage(event.detail)) return;
      const message = event.detail;
      if (message.kind === 'call') post(answerCall(message.name, message.given));
      else if (message.kind === 'settled') {
        const settle = settles.get(message.id);
        settles.delete(message.id);
        if (message.fulfilled) settle?.fulfil(arrive(message.value));
        else settle?.reject(arrive(message.value));
      } else if (message.kind === 'expose') {
        const value = freeze(arrive(message.value));
        Object.defineProperty(globalThis, message.key, { value, enumerable: true });
      } else answer = message;
    },
    true
  );

  return {
    offer: (name, callable) => {
      offered.set(name, callable);
    },
    call,
    expose: (key, value) => post({ kind: 'expose', key, value: leave(value) })
  };
}
