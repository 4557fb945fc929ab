import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve as resolvePath } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEvent } from '../cancelableEvent.ts';
import type { Host } from '../host.ts';
import type { FromPage, ToPage } from '../page/hostMessages.ts';
import { messageOf, textAt } from '../readUnknown.ts';
import { notEmulated, strictEmitter } from '../strict.ts';
import { startConversation, type Conversation } from './conversation.ts';
import { createFrameTree, type Frame, type FrameTree } from './frameTree.ts';
import type { IpcMain } from './ipcMain.ts';
import { createImage, type NativeImage } from './nativeImage.ts';
import { openPageTarget, type PageTarget, type Placement } from './pageTarget.ts';
import { decidePermission } from './permissions.ts';
import { guardRequests } from './requestGate.ts';
import type { Rectangle } from './screen.ts';
import type { Session } from './session.ts';

export type WebPreferences = {
  readonly preload?: string;
  readonly contextIsolation?: boolean;
  readonly nodeIntegration?: boolean;
  readonly sandbox?: boolean;
  readonly additionalArguments?: readonly string[];
  readonly backgroundThrottling?: boolean;
};

type OpenDetails = {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: string;
  readonly referrer: object;
};
export type WindowOpenHandler = (details: OpenDetails) => {
  readonly action: 'allow' | 'deny';
  readonly overrideBrowserWindowOptions?: object;
};

/** What a page needs of the rest of the stand-in. */
export type WebContentsSurroundings = {
  readonly host: Host;
  readonly session: Session;
  readonly ipcMain: IpcMain;
  /** Closes the window that shows the page. */
  readonly closeWindow: () => void;
  /** Opens what a page's `window.open` asked for and the app allowed. */
  readonly openWindow: (url: string, options: object) => unknown;
  readonly onDarkPage: (dark: boolean) => void;
  readonly firstBounds: Rectangle;
};

let lastId = 0;

/** One page. Everything asked of it before its window exists waits until it does. */
export class WebContents extends strictEmitter('WebContents') {
  readonly id: number;
  readonly session: Session;
  readonly #around: WebContentsSurroundings;
  readonly #preferences: WebPreferences;
  readonly #frames: FrameTree;
  #target: Promise<PageTarget>;
  #targetId: string | null = null;
  #conversation: Conversation | null = null;
  #url = '';
  #title = '';
  #asked: string | null = null;
  #isLoading = false;
  #isDestroyed = false;
  #isCrashed = false;
  #isMuted = false;
  #zoomFactor = 1;
  #webRtcPolicy = 'default';
  #openHandler: WindowOpenHandler | null = null;

  constructor(around: WebContentsSurroundings, preferences: WebPreferences) {
    super();
    if (preferences.nodeIntegration === true || preferences.contextIsolation === false) {
      notEmulated('webPreferences.nodeIntegration, or contextIsolation: false');
    }
    lastId += 1;
    this.id = lastId;
    this.session = around.session;
    this.#around = around;
    this.#preferences = preferences;
    this.#frames = createFrameTree(around.host.addresses);
    this.#target = this.#open();
  }

  get mainFrame(): Frame {
    return this.#frames.mainFrame;
  }

  /** For the stand-in: the window of the page, once it is open. */
  get target(): Promise<PageTarget> {
    return this.#target;
  }

  /** For the stand-in and Playwright's `browserWindow`. */
  get targetId(): string | null {
    return this.#targetId;
  }

  async loadURL(url: string): Promise<void> {
    const { page } = await this.#target;
    this.#asked = url;
    this.#isLoading = true;
    this.emit('did-start-loading', createEvent());
    const loaded = new Promise<void>((resolve) => {
      this.once('did-finish-load', () => resolve());
      this.once('destroyed', () => resolve());
    });
    const { errorText } = await page.send('Page.navigate', { url: this.#around.host.addresses.toPage(url) });
    if (errorText !== undefined) {
      const code = errorText.replace(/^net::/, '');
      // -2 is net::ERR_FAILED; the protocol names the error without its number.
      this.emit('did-fail-load', createEvent(), -2, code, url, true, 1, 1);
      throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url });
    }
    await loaded;
  }

  loadFile(
    file: string,
    options: { readonly query?: Readonly<Record<string, string>>; readonly hash?: string } = {}
  ): Promise<void> {
    const url = pathToFileURL(resolvePath(this.#around.host.appFolder, file));
    for (const [name, value] of Object.entries(options.query ?? {})) url.searchParams.set(name, value);
    if (options.hash !== undefined) url.hash = options.hash;
    return this.loadURL(url.href);
  }

  send(channel: string, ...given: readonly unknown[]): void {
    this.#checkAlive();
    // Packed at once: what cannot be cloned must throw here, and later changes must not travel.
    void this.tell({ kind: 'send', channel, given: structuredClone(given) });
  }

  /** For the stand-in. Resolves with what a `command` answers. */
  tell(message: ToPage): Promise<unknown> {
    return this.#conversation?.tell(message) ?? Promise.resolve(undefined);
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const { page } = await this.#target;
    const answer = await page.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture
    });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    const value: unknown = answer.result.value;
    return value;
  }

  async insertCSS(css: string): Promise<string> {
    await this.executeJavaScript(
      `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets.push(sheet); }`
    );
    return String(css.length);
  }

  async capturePage(): Promise<NativeImage> {
    const { page } = await this.#target;
    const { data } = await page.send('Page.captureScreenshot', { format: 'png' });
    return createImage(Buffer.from(data, 'base64'));
  }

  async printToPDF(
    options: { readonly landscape?: boolean; readonly printBackground?: boolean } = {}
  ): Promise<Buffer> {
    const { page } = await this.#target;
    const { landscape = false, printBackground = false } = options;
    const { data } = await page.send('Page.printToPDF', { landscape, printBackground });
    return Buffer.from(data, 'base64');
  }

  getURL(): string {
    return this.#url;
  }

  getTitle(): string {
    return this.#title;
  }

  isLoading(): boolean {
    return this.#isLoading;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isCrashed(): boolean {
    return this.#isCrashed;
  }

  getType(): string {
    return 'window';
  }

  getProcessId(): number {
    return this.mainFrame.processId;
  }

  getOSProcessId(): number {
    return 0;
  }

  reload(): void {
    this.#asked = this.#url;
    void this.#target.then(({ page }) => page.send('Page.reload')).catch(() => {});
  }

  stop(): void {
    void this.#target.then(({ page }) => page.send('Page.stopLoading')).catch(() => {});
  }

  setWindowOpenHandler(handler: WindowOpenHandler | null): void {
    this.#openHandler = handler;
  }

  setAudioMuted(muted: boolean): void {
    this.#isMuted = muted;
  }

  isAudioMuted(): boolean {
    return this.#isMuted;
  }

  setZoomFactor(factor: number): void {
    this.#zoomFactor = factor;
  }

  getZoomFactor(): number {
    return this.#zoomFactor;
  }

  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve();
  }

  /** Pages of the stand-in are never throttled. */
  setBackgroundThrottling(allowed: boolean): void {
    void allowed;
  }

  getBackgroundThrottling(): boolean {
    return this.#preferences.backgroundThrottling ?? true;
  }

  /** The way out is closed for every protocol but this machine's own. */
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.#webRtcPolicy = policy;
  }

  getWebRTCIPHandlingPolicy(): string {
    return this.#webRtcPolicy;
  }

  isDevToolsOpened(): boolean {
    return false;
  }

  /** A page under DevTools' protocol has no second DevTools to show. */
  openDevTools(): void {}

  closeDevTools(): void {}

  focus(): void {
    void this.#target.then(({ page }) => page.send('Page.bringToFront')).catch(() => {});
  }

  close(): void {
    if (!this.#isDestroyed) this.#around.closeWindow();
  }

  forcefullyCrashRenderer(): void {
    void this.#target.then(({ page }) => page.send('Page.crash')).catch(() => {});
  }

  /** For the stand-in: Chromium says that the renderer died. */
  crashed(): void {
    this.#isCrashed = true;
    this.emit('render-process-gone', createEvent(), { reason: 'crashed', exitCode: 5 });
  }

  /** For the stand-in: puts the page where its window is. */
  async place(placement: Placement): Promise<void> {
    const target = await this.#target;
    if (!this.#isDestroyed) await target.place(placement);
  }

  /** For the stand-in: the user closed the page's window, and the app wants it to live on. */
  async reopen(): Promise<void> {
    const url = this.#url;
    this.#target = this.#open();
    await this.#target;
    if (url !== '') await this.loadURL(url);
  }

  /** For the stand-in: the end of the page. `closed` says that Chromium has closed it already. */
  destroy(isClosed: boolean): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    if (!isClosed) void this.#target.then((target) => target.close()).catch(() => {});
    this.emit('destroyed');
  }

  #titled(title: string): void {
    this.#title = title;
    this.emit('page-title-updated', createEvent(), title, true);
  }

  #checkAlive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }

  async #open(): Promise<PageTarget> {
    const { host, session, firstBounds } = this.#around;
    const target = await openPageTarget(host, firstBounds);
    const { page, targetId } = target;
    this.#targetId = targetId;
    this.#frames.follow(page, targetId, () => {});
    this.#conversation = await startConversation({
      page,
      frames: this.#frames,
      surroundings: {
        platform: process.platform,
        arch: process.arch,
        versions: Object.fromEntries(
          Object.entries(process.versions).map(([name, text]) => [name, text ?? ''])
        ),
        resourcesPath: textAt(process, 'resourcesPath'),
        argv: [process.execPath, ...(this.#preferences.additionalArguments ?? [])],
        environment: {}
      },
      preload: this.#readPreload(),
      onMessage: (message, frame, contextId) => {
        void this.#onMessage(message, frame, contextId);
      }
    });
    await guardRequests(host, session, page, {
      webContents: this,
      frames: this.#frames,
      allowsNavigation: (url, frameId) => this.#allowsNavigation(url, frameId)
    });
    this.#followPage(target);
    return target;
  }

  #readPreload(): { name: string; source: string } | null {
    const file = this.#preferences.preload;
    if (file === undefined) return null;
    if (!existsSync(file)) {
      console.error(`Unable to load preload script: ${file}`);
      return null;
    }
    return { name: basename(file), source: readFileSync(file, 'utf8') };
  }

  #followPage({ page, targetId }: PageTarget): void {
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id !== targetId) return;
      this.#isCrashed = false;
      this.#url = this.mainFrame.url;
      if (this.#url === '' || this.#url === 'about:blank') return;
      this.emit('did-navigate', createEvent(), this.#url, 200, 'OK');
    });
    page.on('Page.navigatedWithinDocument', ({ frameId }) => {
      if (frameId !== targetId) return;
      this.#url = this.mainFrame.url;
      this.emit('did-navigate-in-page', createEvent(), this.#url, true, 1, 1);
    });
    page.on('Page.domContentEventFired', () => {
      if (this.#hasPage()) this.emit('dom-ready', createEvent());
    });
    page.on('Page.loadEventFired', () => {
      if (!this.#hasPage()) return;
      this.#isLoading = false;
      this.emit('did-finish-load', createEvent());
      this.emit('did-stop-loading', createEvent());
    });
    page.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const words = args.map((argument) => String(argument.value ?? argument.description ?? ''));
      const details = {
        level: type,
        message: words.join(' '),
        frame: this.mainFrame,
        lineNumber: 0,
        sourceId: ''
      };
      this.emit('console-message', createEvent(details));
    });
  }

  #hasPage(): boolean {
    return this.#url !== '' && this.#url !== 'about:blank';
  }

  #allowsNavigation(url: string, frameId: string): boolean {
    const frame = this.#frames.frameOf(frameId);
    const isMainFrame = frame?.parent === null;
    if (isMainFrame && url === this.#asked) return true;
    const details = { url, isMainFrame, isSameDocument: false, frame, initiator: frame };
    const both = createEvent(details);
    this.emit('will-frame-navigate', both);
    if (both.defaultPrevented || !isMainFrame) return !both.defaultPrevented;
    const event = createEvent(details);
    this.emit('will-navigate', event, url, false, true, 1, 1);
    return !event.defaultPrevented;
  }

  async #onMessage(message: FromPage, frame: Frame | null, contextId: number): Promise<void> {
    const { host, ipcMain, session, onDarkPage } = this.#around;
    switch (message.kind) {
      case 'send':
        ipcMain.emit(message.channel, this.#ipcEvent(frame), ...message.given);
        this.emit('ipc-message', this.#ipcEvent(frame), message.channel, ...message.given);
        return;
      case 'invoke':
        await this.#answer(contextId, message.id, message.channel, () =>
          ipcMain.answer(message.channel, this.#ipcEvent(frame), message.given)
        );
        return;
      case 'permission':
        await this.#answer(contextId, message.id, null, () =>
          decidePermission(host, session, message.question, {
            webContents: this,
            isMainFrame: frame?.parent === null
          })
        );
        return;
      case 'camera':
        await this.#answer(contextId, message.id, null, () => Promise.resolve(host.camera));
        return;
      case 'open':
        this.#openFromPage(message.url, message.frameName, message.features);
        return;
      case 'theme':
        onDarkPage(message.dark);
        return;
      case 'title':
        this.#titled(message.title);
        return;
      case 'cameraFailed':
        host.speaker.say(`camera: ${message.errorName}`);
        return;
    }
  }

  #ipcEvent(frame: Frame | null): object {
    return createEvent({
      type: 'frame',
      sender: this,
      senderFrame: frame,
      frameId: frame?.routingId ?? 0,
      processId: frame?.processId ?? 0,
      frameTreeNodeId: frame?.frameTreeNodeId ?? 0,
      ports: [],
      returnValue: undefined,
      reply: (channel: string, ...given: readonly unknown[]) => this.send(channel, ...given)
    });
  }

  async #answer(
    contextId: number,
    id: number,
    channel: string | null,
    work: () => Promise<unknown>
  ): Promise<void> {
    try {
      this.#conversation?.answer(contextId, { kind: 'answer', id, value: await work() });
    } catch (thrown) {
      if (channel !== null) console.error(`Error occurred in handler for '${channel}':`, thrown);
      const error = thrown instanceof Error ? thrown : new Error(messageOf(thrown));
      this.#conversation?.answer(contextId, { kind: 'failure', id, error });
    }
  }

  #openFromPage(pageUrl: string, frameName: string, features: string): void {
    const url = this.#around.host.addresses.fromPage(pageUrl);
    const details = {
      url,
      frameName,
      features,
      disposition: 'new-window',
      referrer: { url: '', policy: 'default' }
    };
    const verdict = this.#openHandler?.(details) ?? { action: 'allow' as const };
    if (verdict.action !== 'allow') return;
    const window = this.#around.openWindow(url, verdict.overrideBrowserWindowOptions ?? {});
    this.emit('did-create-window', window, { url, frameName, options: {}, disposition: 'new-window' });
  }
}
