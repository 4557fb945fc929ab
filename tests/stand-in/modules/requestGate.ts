import type { CdpSession } from '../chromium/cdp.ts';
import type { Payload } from '../chromium/protocol.ts';
import type { Host } from '../host.ts';
import type { FrameTree } from './frameTree.ts';
import type { Session } from './session.ts';

/** Chromium's resource types in Electron's words. */
const resourceTypes: Readonly<Record<string, string>> = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  Media: 'media',
  CSPViolationReport: 'cspReport',
  WebSocket: 'webSocket'
};

/** What the gate asks of the page it guards. */
export type GatedPage = {
  readonly webContents: { readonly id: number };
  readonly frames: FrameTree;
  /** Whether the app lets the page go there; asked for navigations that the app did not start. */
  allowsNavigation(url: string, frameId: string): boolean;
};

let lastRequestId = 0;

/** Holds every request of a page, its frames and its workers until the app's filter has spoken, and records it. */
export async function guardRequests(
  host: Host,
  session: Session,
  page: CdpSession,
  gated: GatedPage
): Promise<void> {
  const { webContents, frames } = gated;

  function record(url: string, method: string, kind: string, cancelled: boolean): void {
    host.journal.requests.push({ url, method, kind, webContentsId: webContents.id, cancelled });
  }

  async function askFilter(
    url: string,
    method: string,
    resourceType: string,
    frameId: string,
    referrer: string
  ) {
    lastRequestId += 1;
    return session.askRequestFilter({
      id: lastRequestId,
      url,
      method,
      webContentsId: webContents.id,
      webContents,
      frame: frames.frameOf(frameId),
      resourceType,
      referrer,
      timestamp: Date.now()
    });
  }

  async function decide({
    requestId,
    request,
    resourceType,
    frameId
  }: Payload<'Fetch.requestPaused'>): Promise<void> {
    const url = host.addresses.fromPage(`${request.url}${request.urlFragment ?? ''}`);
    if (isBrowsersOwn(request.url, url)) {
      await page.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
      return;
    }
    const isDocument = resourceType === 'Document';
    const isMainFrame = frames.frameOf(frameId)?.parent === null;
    const kind = isDocument
      ? isMainFrame
        ? 'mainFrame'
        : 'subFrame'
      : (resourceTypes[resourceType] ?? 'other');
    if (isDocument && !gated.allowsNavigation(url, frameId)) {
      await page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      return;
    }
    const verdict = await askFilter(url, request.method, kind, frameId, request.headers['Referer'] ?? '');
    record(url, request.method, kind, verdict.cancel === true);
    if (verdict.cancel === true) {
      await page.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    } else if (verdict.redirectURL !== undefined) {
      const location = { name: 'Location', value: host.addresses.toPage(verdict.redirectURL) };
      await page.send('Fetch.fulfillRequest', { requestId, responseCode: 307, responseHeaders: [location] });
    } else {
      await page.send('Fetch.continueRequest', { requestId });
    }
  }

  page.on('Fetch.requestPaused', (paused) => {
    // A page that has gone on in the meantime no longer has the request.
    decide(paused).catch(() => {});
  });
  // DevTools cannot hold a web socket; the proxy refuses it, and the app's filter is told of it.
  page.on('Network.webSocketCreated', ({ url }) => {
    const shown = host.addresses.fromPage(url);
    void askFilter(shown, 'GET', 'webSocket', '', '').then((verdict) =>
      record(shown, 'GET', 'webSocket', verdict.cancel === true)
    );
  });
  await Promise.all([
    page.send('Network.enable'),
    page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  ]);
}

/** Requests that Chromium makes for a tab of its own and Electron does not make: an icon nobody named, an empty page. */
function isBrowsersOwn(pageUrl: string, url: string): boolean {
  return pageUrl !== url && /^[a-z+-]+:\/\/[^/]*\/favicon\.ico$/.test(url);
}
