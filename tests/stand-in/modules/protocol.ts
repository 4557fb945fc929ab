import type { SchemeHandler } from '../localServer.ts';
import { strictObject } from '../strict.ts';

type CustomScheme = { readonly scheme: string; readonly privileges?: object };

/** The `protocol` module. Privileges are those of http on a secure host, whatever was asked for. */
export function createProtocol(handlers: Map<string, SchemeHandler>, isReady: () => boolean): object {
  return strictObject('protocol', {
    registerSchemesAsPrivileged: (schemes: readonly CustomScheme[]): void => {
      if (isReady()) {
        throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      }
      for (const { scheme } of schemes) {
        if (!/^[a-z][a-z0-9+-]*$/.test(scheme)) throw new Error(`not emulated: scheme '${scheme}'`);
      }
    },
    handle: (scheme: string, handler: SchemeHandler): void => {
      if (!isReady()) throw new Error('Session can only be received when app is ready');
      if (handlers.has(scheme))
        throw new Error('Failed to register protocol: The scheme has been registered');
      handlers.set(scheme, handler);
    },
    unhandle: (scheme: string): void => {
      if (!handlers.delete(scheme)) throw new Error('Failed to unhandle protocol: the scheme is not handled');
    },
    isProtocolHandled: (scheme: string): boolean => handlers.has(scheme)
  });
}
