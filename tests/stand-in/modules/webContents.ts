import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve as resolvePath } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEvent } from '../cancelableEvent.ts';
import type { Host } from '../host.ts';
import type { ToPage } from '../page/hostMessages.ts';
import { textAt } from '../readUnknown.ts';
import { notEmulated } from '../strict.ts';
import { startConversation, type Conversation } from './conversation.ts';
import { createFrameTree, type Frame, type FrameTree } from './frameTree.ts';
import type { IpcMain } from './ipcMain.ts';
import { createImage, type NativeImage } from './nativeImage.ts';
import { handlePageMessage } from './pageMessages.ts';
import { allowsNavigation, createPageState, followPage } from './pageState.ts';
import { openPageTarget, type PageTarget, type Placement } from './pageTarget.ts';
import { guardRequests } from './requestGate.ts';
import type { Rectangle } from './screen.ts';
import type { Session } from './session.ts';
import { WebContentsSettings, type WebPreferences } from './webContentsSettings.ts';

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

type LoadFileOptions = { readonly query?: Readonly<Record<string, string>>; readonly hash?: string };
type PrintOptions = {
  readonly landscape?: boolean;
  readonly printBackground?: boolean;
  readonly preferCSSPageSize?: boolean;
  readonly generateTaggedPDF?: boolean;
};

let lastId = 0;

/** One page. What is asked of it before its window exists waits until it does. */
export class WebContents extends WebContentsSettings {
  readonly id: number;
  readonly session: Session;
  readonly #around: WebContentsSurroundings;
  readonly #frames: FrameTree;
  readonly #state = createPageState();
  #target: Promise<PageTarget>;
  #targetId: string | null = null;
  #conversation: Conversation | null = null;
  #isDestroyed = false;

  constructor(around: WebContentsSurroundings, preferences: WebPreferences) {
    super(preferences);
    if (preferences.nodeIntegration === true || preferences.contextIsolation === false) {
      notEmulated('webPreferences.nodeIntegration, or contextIsolation: false');
    }
    lastId += 1;
    this.id = lastId;
    this.session = around.session;
    this.#around = around;
    this.#frames = createFrameTree(around.host.addresses);
    this.#target = this.#open();
    // Who waits for the page hears of it; nobody may be waiting.
    this.#target.catch(() => {});
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
    this.#state.isLoading = true;
    const { page } = await this.#target;
    this.#state.asked = url;
    this.emit('did-start-loading', createEvent());
    const loaded = this.#oneOf('did-finish-load', 'destroyed');
    const { errorText } = await page.send('Page.navigate', { url: this.#around.host.addresses.toPage(url) });
    if (errorText === undefined) {
      await loaded;
      return;
    }
    this.#state.isLoading = false;
    const code = errorText.replace(/^net::/, '');
    // -2 is net::ERR_FAILED; the protocol gives an error's name without its number.
    this.emit('did-fail-load', createEvent(), -2, code, url, true, 1, 1);
    this.emit('did-stop-loading', createEvent());
    throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url });
  }

  loadFile(file: string, { query = {}, hash }: LoadFileOptions = {}): Promise<void> {
    const url = pathToFileURL(resolvePath(this.#around.host.appFolder, file));
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    if (hash !== undefined) url.hash = hash;
    return this.loadURL(url.href);
  }

  reload(): void {
    this.#state.asked = this.#state.url;
    this.#state.isLoading = true;
    this.#withPage(({ page }) => page.send('Page.reload'));
  }

  stop(): void {
    this.#withPage(({ page }) => page.send('Page.stopLoading'));
  }

  send(channel: string, ...given: readonly unknown[]): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    // Copied at once: what cannot be cloned must throw here, and later changes must not travel.
    void this.tell({ kind: 'send', channel, given: structuredClone(given) });
  }

  /** For the stand-in. Resolves with what a `command` answers. */
  tell(message: ToPage): Promise<unknown> {
    return this.#conversation?.tell(message) ?? Promise.resolve();
  }

  /** Waits for a page that is loading, as Electron does. */
  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const { page } = await this.#target;
    if (this.#state.isLoading) await this.#oneOf('did-stop-loading', 'destroyed');
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
    return crypto.randomUUID();
  }

  async capturePage(): Promise<NativeImage> {
    const { page } = await this.#target;
    const { data } = await page.send('Page.captureScreenshot', { format: 'png' });
    return createImage(Buffer.from(data, 'base64'));
  }

  async printToPDF(options: PrintOptions = {}): Promise<Buffer> {
    const { landscape = false, printBackground = false } = options;
    const { preferCSSPageSize = false, generateTaggedPDF = false, ...others } = options;
    const other = Object.keys(others).find((name) => name !== 'landscape' && name !== 'printBackground');
    if (other !== undefined) notEmulated(`printToPDF with ${other}`);
    const { page } = await this.#target;
    const { data } = await page.send('Page.printToPDF', {
      landscape,
      printBackground,
      preferCSSPageSize,
      generateTaggedPDF
    });
    return Buffer.from(data, 'base64');
  }

  /** There is no printer: recorded, and said to have gone well. */
  print(options: object = {}, callback: (success: boolean, failureReason: string) => void = () => {}): void {
    this.#around.host.journal.prints.push({ url: this.getURL(), options });
    queueMicrotask(() => callback(true, ''));
  }

  getURL(): string {
    return this.#state.url;
  }

  getTitle(): string {
    return this.#state.title;
  }

  isLoading(): boolean {
    return this.#state.isLoading;
  }

  isLoadingMainFrame(): boolean {
    return this.#state.isLoading;
  }

  isCrashed(): boolean {
    return this.#state.isCrashed;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  getProcessId(): number {
    return this.mainFrame.processId;
  }

  focus(): void {
    this.#withPage(({ page }) => page.send('Page.bringToFront'));
  }

  close(): void {
    if (!this.#isDestroyed) this.#around.closeWindow();
  }

  forcefullyCrashRenderer(): void {
    this.#withPage(({ page }) => page.send('Page.crash'));
  }

  /** For the stand-in: Chromium says that the renderer died. */
  crashed(): void {
    this.#state.isCrashed = true;
    this.#state.isLoading = false;
    this.emit('render-process-gone', createEvent(), { reason: 'crashed', exitCode: 5 });
  }

  /** For the stand-in: puts the page where its window is. */
  async place(placement: Placement): Promise<void> {
    const target = await this.#target;
    if (!this.#isDestroyed) await target.place(placement);
  }

  /** For the stand-in: the user closed the page's window, and the app wants it to live on. */
  async reopen(): Promise<void> {
    const { url } = this.#state;
    this.#target = this.#open();
    await this.#target;
    if (url !== '') await this.loadURL(url);
  }

  /** For the stand-in: the end of the page. `isClosed` says that Chromium has closed it already. */
  destroy(isClosed: boolean): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    if (!isClosed) this.#withPage((target) => target.close());
    this.emit('destroyed');
  }

  async #open(): Promise<PageTarget> {
    const { host, session, firstBounds, ipcMain, onDarkPage } = this.#around;
    const target = await openPageTarget(host, firstBounds);
    const { page, targetId } = target;
    const life = {
      state: this.#state,
      frames: this.#frames,
      emit: (event: string, ...given: readonly unknown[]) => this.emit(event, ...given)
    };
    this.#targetId = targetId;
    this.#frames.follow(page, targetId);
    const conversation = await startConversation({
      page,
      frames: this.#frames,
      surroundings: {
        platform: process.platform,
        arch: process.arch,
        versions: Object.fromEntries(
          Object.entries(process.versions).map(([name, version]) => [name, version ?? ''])
        ),
        resourcesPath: textAt(process, 'resourcesPath'),
        argv: [process.execPath, ...(this.preferences.additionalArguments ?? [])],
        environment: {}
      },
      preload: readPreload(this.preferences.preload),
      onMessage: (message, frame, contextId) => {
        const parts = {
          host,
          session,
          ipcMain,
          onDarkPage,
          webContents: this,
          answer: (context: number, answered: ToPage) => conversation.answer(context, answered),
          onTitle: (title: string) => this.#setTitle(title),
          onOpen: (...given: Parameters<WebContents['openFromPage']>) => this.openFromPage(...given)
        };
        void handlePageMessage(parts, message, frame, contextId);
      }
    });
    this.#conversation = conversation;
    await guardRequests(host, session, page, {
      webContents: this,
      frames: this.#frames,
      allowsNavigation: (url, frameId) => allowsNavigation(url, frameId, life)
    });
    followPage(page, targetId, life);
    return target;
  }

  /** For the stand-in: a page's `window.open`. */
  openFromPage(pageUrl: string, frameName: string, features: string): void {
    const url = this.#around.host.addresses.fromPage(pageUrl);
    const referrer = { url: '', policy: 'default' };
    const details = { url, frameName, features, disposition: 'new-window', referrer };
    const verdict = this.openHandler?.(details) ?? { action: 'allow' as const };
    if (verdict.action !== 'allow') return;
    const window = this.#around.openWindow(url, verdict.overrideBrowserWindowOptions ?? {});
    this.emit('did-create-window', window, { url, frameName, options: {}, disposition: 'new-window' });
  }

  #setTitle(title: string): void {
    this.#state.title = title;
    this.emit('page-title-updated', createEvent(), title, true);
  }

  #oneOf(...events: readonly string[]): Promise<void> {
    return new Promise((resolve) => {
      for (const event of events) this.once(event, () => resolve());
    });
  }

  /** What the app did not wait for may come too late for a page that is gone. */
  #withPage(action: (target: PageTarget) => Promise<unknown>): void {
    this.#target.then(action).catch(() => {});
  }
}

function readPreload(file: string | undefined): { name: string; source: string } | null {
  if (file === undefined) return null;
  if (!existsSync(file)) {
    console.error(`Unable to load preload script: ${file}`);
    return null;
  }
  return { name: basename(file), source: readFileSync(file, 'utf8') };
}
