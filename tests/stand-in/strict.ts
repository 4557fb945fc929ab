import { EventEmitter } from 'node:events';

/** Names that engines, test tools and `await` probe on any object: their absence is an answer, not a gap. */
const probed: ReadonlySet<string> = new Set([
  'then',
  'catch',
  'toJSON',
  'default',
  '__esModule',
  'inspect',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '$$typeof'
]);

/** Ends a call to a part of Electron that nobody wrote here, so that no test can pass over it unnoticed. */
export function notEmulated(member: string): never {
  throw new Error(`not emulated: ${member}`);
}

/**
 * An EventEmitter class whose instances throw `not emulated: <name>.<member>` when a member is read that neither the
 * subclass nor EventEmitter has. The trap sits at the end of the prototype chain, so `this` stays the plain object
 * and `'member' in object` still answers truthfully.
 */
export function strictEmitter(name: string): new () => EventEmitter {
  class StrictEmitter extends EventEmitter {}
  Object.setPrototypeOf(StrictEmitter.prototype, strictPrototype(name, EventEmitter.prototype));
  // Electron's objects carry any number of listeners without a warning on standard error.
  Object.defineProperty(StrictEmitter.prototype, '_maxListeners', { value: 0, writable: true });
  return StrictEmitter;
}

/** The same for one object, such as `shell` or a class with static members. Returns the object itself. */
export function strictObject<Members extends object>(name: string, members: Members): Members {
  const above: unknown = Object.getPrototypeOf(members);
  if (typeof above === 'object' || typeof above === 'function') {
    Object.setPrototypeOf(members, strictPrototype(name, above ?? Object.prototype));
  }
  return members;
}

/** A module of which nothing is written: it can be imported, and throws at the first use. */
export function emptyModule(name: string): object {
  return new Proxy(function unwritten() {}, {
    get: (_target, key) =>
      typeof key === 'symbol' || probed.has(key) ? undefined : notEmulated(`${name}.${key}`),
    apply: () => notEmulated(`${name}()`),
    construct: () => notEmulated(`new ${name}()`)
  });
}

function strictPrototype(name: string, base: object): object {
  return new Proxy(base, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !probed.has(key)) notEmulated(`${name}.${key}`);
      const value: unknown = Reflect.get(target, key, receiver);
      return value;
    }
  });
}
