import { createEvent, type CancelableEvent } from '../cancelableEvent.ts';
import type { Host } from '../host.ts';
import type { Screen } from './screen.ts';
import { WebContents, type WebContentsSurroundings } from './webContents.ts';
import type { WebPreferences } from './webContentsSettings.ts';
import { WindowFrame, type FrameOptions } from './windowFrame.ts';
import type { WindowRegistry } from './windows.ts';

export type WindowOptions = FrameOptions & {
  readonly show?: boolean;
  readonly title?: string;
  readonly transparent?: boolean;
  readonly paintWhenInitiallyHidden?: boolean;
  readonly webPreferences?: WebPreferences;
};

export type WindowSurroundings = Omit<
  WebContentsSurroundings,
  'closeWindow' | 'openWindow' | 'firstBounds'
> & {
  readonly host: Host;
  readonly screen: Screen;
  readonly registry: WindowRegistry;
  readonly appName: () => string;
  readonly openWindow: (url: string, options: WindowOptions) => BrowserWindow;
  readonly onFocusChanged: (window: BrowserWindow, focused: boolean) => void;
};

/** A window: its state as the app set it, and the page that Chromium shows in it. */
export class BrowserWindow extends WindowFrame {
  readonly id: number;
  readonly webContents: WebContents;
  readonly #around: WindowSurroundings;
  /** On a display it would be an opaque sheet over everything: it is kept out of sight. */
  readonly #isTransparent: boolean;
  #title: string;
  #isVisible: boolean;
  #isMinimized = false;
  #isFocused = false;
  #isDestroyed = false;
  #placing: Promise<void> = Promise.resolve();

  constructor(around: WindowSurroundings, options: WindowOptions) {
    super(around.screen, options);
    this.#around = around;
    this.id = around.registry.nextId();
    this.#isTransparent = options.transparent === true;
    this.#title = options.title ?? around.appName();
    this.#isVisible = options.show !== false;
    this.webContents = new WebContents(
      {
        ...around,
        closeWindow: () => this.close(),
        openWindow: (url, given) => around.openWindow(url, given),
        firstBounds: this.getBounds()
      },
      options.webPreferences ?? {}
    );
    this.#followPage(options.paintWhenInitiallyHidden !== false);
    around.registry.add(this);
    this.place();
    if (this.#isVisible) setImmediate(() => this.focus());
  }

  get title(): string {
    return this.#title;
  }

  set title(title: string) {
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  loadFile(...given: Parameters<WebContents['loadFile']>): Promise<void> {
    return this.webContents.loadFile(...given);
  }

  reload(): void {
    this.webContents.reload();
  }

  capturePage(): ReturnType<WebContents['capturePage']> {
    return this.webContents.capturePage();
  }

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    if (this.#isDestroyed || this.isVisible()) return;
    this.#isVisible = true;
    this.#isMinimized = false;
    this.place();
    this.#around.host.speaker.windowShown(this.webContents.getURL());
    this.emit('show', createEvent());
  }

  hide(): void {
    if (!this.#isVisible) return;
    this.#isVisible = false;
    this.place();
    this.blur();
    this.emit('hide', createEvent());
  }

  focus(): void {
    if (this.#isDestroyed || !this.isVisible() || !this.isFocusable() || this.#isFocused) return;
    for (const other of this.#around.registry.all()) other.blur();
    this.#isFocused = true;
    this.emit('focus', createEvent());
    this.#around.onFocusChanged(this, true);
    if (this.#around.host.isHeaded) this.webContents.focus();
  }

  blur(): void {
    if (!this.#isFocused) return;
    this.#isFocused = false;
    this.emit('blur', createEvent());
    this.#around.onFocusChanged(this, false);
  }

  minimize(): void {
    if (this.#isMinimized) return;
    this.#isMinimized = true;
    this.place();
    this.blur();
    this.emit('minimize', createEvent());
  }

  restore(): void {
    if (!this.#isMinimized) return;
    this.#isMinimized = false;
    this.place();
    this.emit('restore', createEvent());
  }

  override maximize(): void {
    this.#isVisible = true;
    super.maximize();
  }

  isVisible(): boolean {
    return this.#isVisible && !this.#isMinimized;
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  isNormal(): boolean {
    return !this.#isMinimized && !this.isMaximized() && !this.isFullScreen();
  }

  isFocused(): boolean {
    return this.#isFocused;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  close(): void {
    if (this.#isDestroyed) return;
    const event = createEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.#end(false);
  }

  destroy(): void {
    this.#end(false);
  }

  /** For the stand-in: the user closed the window on the display. An app that forbids it gets its window back. */
  closedByUser(): void {
    if (this.#isDestroyed) return;
    const event = createEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) {
      this.#end(true);
      return;
    }
    this.webContents
      .reopen()
      .then(() => this.place())
      .catch(() => this.#end(true));
  }

  /** One placing after the other, since each takes several steps. */
  protected override place(): void {
    const shown = this.isFullScreen() ? 'fullScreen' : 'shown';
    const placement = {
      kind: this.isVisible() ? shown : 'hidden',
      bounds: this.covered,
      isTransparent: this.#isTransparent
    } as const;
    this.#placing = this.#placing
      .then(() => this.webContents.place(placement))
      // A window that is closed while it is being placed needs no place.
      .catch(() => {});
  }

  #followPage(paintsWhileHidden: boolean): void {
    this.webContents.once('did-finish-load', () => {
      // A window told not to paint while hidden is never ready to be shown.
      if (this.#isVisible || paintsWhileHidden) this.emit('ready-to-show', createEvent());
    });
    const takeTitle = (event: CancelableEvent, title: string, explicitSet: boolean): void => {
      this.emit('page-title-updated', event, title, explicitSet);
      if (!event.defaultPrevented) this.#title = title;
    };
    this.webContents.on('page-title-updated', takeTitle);
    for (const event of ['unresponsive', 'responsive']) {
      this.webContents.on(event, () => this.emit(event));
    }
  }

  #end(isClosed: boolean): void {
    if (this.#isDestroyed) return;
    this.blur();
    this.#isDestroyed = true;
    this.#isVisible = false;
    this.webContents.destroy(isClosed);
    this.emit('closed');
    this.#around.registry.remove(this);
  }
}
