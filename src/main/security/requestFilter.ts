import { isAppAddress, parsed } from './appAddress.ts';

/** What Electron tells of a request that is about to leave. */
export type OutgoingRequest = { readonly url: string; readonly resourceType?: string };

/** The part of `Electron.Session` that is filtered. */
export type FilteredSession = {
  readonly webRequest: {
    onBeforeRequest(
      filter: { urls: string[] },
      listener: (request: OutgoingRequest, callback: (answer: { cancel: boolean }) => void) => void
    ): void;
  };
};

export type RequestRules = {
  /** The dev server, only while developing. */
  readonly devServer: URL | null;
};

/**
 * Refuses every request of a session that is not the app's own. There is nothing to reach and no list of
 * exceptions: Plumbline does not use the network.
 * @param onRefused told the scheme and host of what was refused, never the whole address
 */
export function filterRequests(
  session: FilteredSession,
  rules: RequestRules,
  onRefused: (where: string) => void
): void {
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (request, callback) => {
    const allowed = requestAllowed(request, rules);
    if (!allowed) onRefused(whereTo(request.url));
    callback({ cancel: !allowed });
  });
}

/** Whether a request may go: our own files, what a page made in its own memory, and the dev server if there is one. */
export function requestAllowed(request: OutgoingRequest, rules: RequestRules): boolean {
  const { url, resourceType } = request;
  if (isAppAddress(url)) return true;
  const target = parsed(url);
  if (target === null) return false;
  const isDocument = resourceType === 'mainFrame' || resourceType === 'subFrame';
  // Pictures that a page made itself; never a page, which would have no policy of its own.
  if (target.protocol === 'data:') return !isDocument;
  if (target.protocol === 'blob:') return !isDocument && isAppAddress(url.slice('blob:'.length));
  const { devServer } = rules;
  if (devServer === null) return false;
  if (target.protocol === 'devtools:') return true;
  return target.host === devServer.host && (target.protocol === 'http:' || target.protocol === 'ws:');
}

function whereTo(address: string): string {
  const url = parsed(address);
  return url === null ? 'no address' : `${url.protocol}//${url.host}`;
}
