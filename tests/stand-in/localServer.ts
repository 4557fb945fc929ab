import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Addresses } from './addresses.ts';
import { messageOf } from './readUnknown.ts';

/** `protocol.handle`'s function. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>;

/** The server behind `app://`, which is also the proxy of everything else. */
export type LocalServer = { readonly port: number; close(): void };

/**
 * Serves the app's own schemes to pages that know the token, and is Chromium's proxy for all other hosts: what
 * arrives there is recorded and refused, so nothing leaves this machine from the stand-in, whatever the app allows.
 */
export async function startLocalServer(options: {
  /** Asked anew for each request, since its port is known only after the start. */
  readonly addresses: () => Addresses;
  readonly handlerOf: (scheme: string) => SchemeHandler | undefined;
  /** An attempt to reach another host, as the proxy sees it. */
  readonly onOutside: (url: string, method: string) => void;
  readonly blankPath: string;
}): Promise<LocalServer> {
  const { addresses, handlerOf, onOutside, blankPath } = options;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    if (!path.startsWith('/')) {
      onOutside(path, request.method ?? 'GET');
      response.writeHead(403).end();
      return;
    }
    const served = addresses().servedHost(request.headers.host ?? '');
    if (path.split('?')[0] === blankPath) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title> </title>');
      return;
    }
    const handler = served && handlerOf(served.scheme);
    if (!handler) {
      response.writeHead(404).end();
      return;
    }
    await send(await handler(toRequest(request, addresses())), response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // Electron fails the request; a closed connection is what a page sees likewise.
      console.error(`The handler of ${request.url ?? ''} failed: ${messageOf(error)}`);
      response.destroy();
    });
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    onOutside(`https://${request.url ?? ''}`, 'CONNECT');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local server has no port.');
  return {
    port: address.port,
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}

function toRequest(request: IncomingMessage, addresses: Addresses): Request {
  const url = addresses.fromPage(`http://${request.headers.host ?? ''}${request.url ?? '/'}`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name === 'host' || name === 'connection') continue;
    headers.set(name, addresses.fromPage(Array.isArray(value) ? value.join(', ') : value));
  }
  const method = request.method ?? 'GET';
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  // Fetch asks for `duplex` with a streamed body; the DOM's types do not know it.
  const init = { method, headers, body: bodyOf(request), duplex: 'half' };
  return new Request(url, init);
}

function bodyOf(request: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      request.on('data', (chunk: Buffer) => controller.enqueue(new Uint8Array(chunk)));
      request.on('end', () => controller.close());
      request.on('error', (error) => controller.error(error));
    }
  });
}

async function send(answered: Response, response: ServerResponse): Promise<void> {
  if (answered.type === 'error') {
    response.destroy();
    return;
  }
  response.writeHead(answered.status, Object.fromEntries(answered.headers.entries()));
  const reader = answered.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (!response.write(part.value)) await writable(response);
    if (response.destroyed) {
      await reader?.cancel();
      return;
    }
  }
  response.end();
}

/** Resolves when more can be written, or never will be. */
function writable(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      response.off('drain', end).off('close', end);
      resolve();
    };
    response.on('drain', end).on('close', end);
  });
}
