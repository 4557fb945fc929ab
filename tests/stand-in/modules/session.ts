import { notEmulated, strictEmitter, strictObject } from '../strict.ts';
import { matchesPatterns } from '../urlPatterns.ts';

export type PermissionRequestHandler = (
  webContents: unknown,
  permission: string,
  callback: (allowed: boolean) => void,
  details: object
) => void;
export type PermissionCheckHandler = (
  webContents: unknown,
  permission: string,
  requestingOrigin: string,
  details: object
) => boolean;

/** What `webRequest.onBeforeRequest` tells its listener. */
export type RequestDetails = {
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly webContentsId?: number;
  readonly webContents?: unknown;
  readonly frame?: unknown;
  readonly resourceType: string;
  readonly referrer: string;
  readonly timestamp: number;
};
export type RequestVerdict = { readonly cancel?: boolean; readonly redirectURL?: string };
export type BeforeRequestListener = (
  details: RequestDetails,
  callback: (verdict: RequestVerdict) => void
) => void;
type UrlFilter = { readonly urls: readonly string[]; readonly excludeUrls?: readonly string[] };

/** `session.defaultSession`: what it forbids is forbidden to the pages; what it stores is remembered and does nothing. */
export class Session extends strictEmitter('Session') {
  readonly storagePath: string;
  readonly protocol: unknown;
  readonly webRequest: object;
  #onRequest: PermissionRequestHandler | null = null;
  #onCheck: PermissionCheckHandler | null = null;
  #beforeRequest: { readonly filter: UrlFilter; readonly listener: BeforeRequestListener } | null = null;
  #userAgent = '';

  constructor(storagePath: string, protocol: unknown) {
    super();
    this.storagePath = storagePath;
    this.protocol = protocol;
    this.webRequest = strictObject('webRequest', {
      onBeforeRequest: (
        first: UrlFilter | BeforeRequestListener | null,
        second?: BeforeRequestListener | null
      ): void => {
        const filter = typeof first === 'object' && first !== null ? first : { urls: [] };
        const listener = typeof first === 'function' ? first : second;
        this.#beforeRequest = listener ? { filter, listener } : null;
      }
    });
  }

  setPermissionRequestHandler(handler: PermissionRequestHandler | null): void {
    this.#onRequest = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheckHandler | null): void {
    this.#onCheck = handler;
  }

  /** Chromium shows pages no device of these kinds unless it is told to, which is what a refusing handler says. */
  setDevicePermissionHandler(handler: unknown): void {
    void handler;
  }

  /** Capture of the screen is refused in every page, with or without a handler. */
  setDisplayMediaRequestHandler(handler: unknown): void {
    if (handler !== null) notEmulated('Session.setDisplayMediaRequestHandler with a handler');
  }

  setUSBProtectedClassesHandler(handler: unknown): void {
    void handler;
  }

  setBluetoothPairingHandler(handler: unknown): void {
    void handler;
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    void enabled;
  }

  setSpellCheckerLanguages(languages: readonly string[]): void {
    void languages;
  }

  setSpellCheckerDictionaryDownloadURL(url: string): void {
    void url;
  }

  setUserAgent(userAgent: string): void {
    this.#userAgent = userAgent;
  }

  getUserAgent(): string {
    return this.#userAgent;
  }

  getStoragePath(): string {
    return this.storagePath;
  }

  isPersistent(): boolean {
    return true;
  }

  /** The profile is new at each start and every request outside is refused: nothing is kept that could be cleared. */
  clearStorageData(): Promise<void> {
    return Promise.resolve();
  }

  clearCache(): Promise<void> {
    return Promise.resolve();
  }

  clearAuthCache(): Promise<void> {
    return Promise.resolve();
  }

  clearHostResolverCache(): Promise<void> {
    return Promise.resolve();
  }

  closeAllConnections(): Promise<void> {
    return Promise.resolve();
  }

  /** Pages have no way out to be proxied. */
  setProxy(): Promise<void> {
    return Promise.resolve();
  }

  enableNetworkEmulation(): void {}

  disableNetworkEmulation(): void {}

  /** For the stand-in: what the app's handler says; without one, Electron allows. */
  askRequestHandler(webContents: unknown, permission: string, details: object): Promise<boolean> {
    const handler = this.#onRequest;
    if (!handler) return Promise.resolve(true);
    return new Promise((resolve) => {
      handler(webContents, permission, (allowed) => resolve(allowed), details);
    });
  }

  /** For the stand-in: what the app's check handler says; without one, Electron allows. */
  askCheckHandler(webContents: unknown, permission: string, origin: string, details: object): boolean {
    return this.#onCheck ? this.#onCheck(webContents, permission, origin, details) : true;
  }

  /** For the stand-in: what the app's request filter says. */
  askRequestFilter(details: RequestDetails): Promise<RequestVerdict> {
    const filtering = this.#beforeRequest;
    if (!filtering || !isMeant(details.url, filtering.filter)) return Promise.resolve({});
    return new Promise((resolve) => {
      filtering.listener(details, resolve);
    });
  }
}

/** The `session` module: one session, as in an app without partitions. */
export function createSessionModule(defaultSession: Session): object {
  return strictObject('session', {
    get defaultSession() {
      return defaultSession;
    },
    fromPartition: (partition: string) =>
      partition === '' ? defaultSession : notEmulated(`session.fromPartition('${partition}')`)
  });
}

function isMeant(url: string, { urls, excludeUrls }: UrlFilter): boolean {
  if (excludeUrls && excludeUrls.length > 0 && matchesPatterns(url, excludeUrls)) return false;
  return matchesPatterns(url, urls);
}
