import { parsed } from './appAddress.ts';

export type DevProtocolParts = {
  readonly devServer: URL;
  /** Answers what does not come from the dev server: the pose model. */
  readonly files: (request: Request) => Promise<Response>;
  readonly fetch: (address: URL) => Promise<Response>;
  readonly policy: string;
};

/**
 * While developing, `app://bundle/…` hands on to the dev server. So pages have the same address, the same checks and
 * nearly the same policy as in the product, with hot reload.
 */
export function createDevProtocol(parts: DevProtocolParts): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = parsed(request.url);
    if (url === null || url.pathname.startsWith('/model/')) return parts.files(request);
    // Not `new URL(path, server)`: a path that begins with two slashes would name a host.
    const target = new URL(parts.devServer);
    target.pathname = url.pathname;
    target.search = url.search;
    const answer = await parts.fetch(target);
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
        'content-security-policy': parts.policy,
        'cache-control': 'no-cache'
      }
    });
  };
}
