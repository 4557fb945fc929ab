import { createEvent, type CancelableEvent } from '../cancelableEvent.ts';
import type { Host } from '../host.ts';
import { strictEmitter } from '../strict.ts';
import type { Rectangle, Screen } from './screen.ts';
import { WebContents, type WebContentsSurroundings, type WebPreferences } from './webContents.ts';
import type { WindowRegistry } from './windows.ts';

export type WindowOptions = {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly title?: string;
  readonly fullscreen?: boolean;
  readonly simpleFullscreen?: boolean;
  readonly kiosk?: boolean;
  readonly alwaysOnTop?: boolean;
  readonly focusable?: boolean;
  readonly resizable?: boolean;
  readonly transparent?: boolean;
  readonly paintWhenInitiallyHidden?: boolean;
  readonly opacity?: number;
  readonly backgroundColor?: string;
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

/** Electron's own size where none is given. */
const defaultSize = { width: 800, height: 600 };

/** A window: its state as the app set it, and the page that Chromium shows in it. */
export class BrowserWindow extends strictEmitter('BrowserWindow') {
  readonly id: number;
  readonly webContents: WebContents;
  readonly #around: WindowSurroundings;
  readonly #options: WindowOptions;
  #bounds: Rectangle;
  #title: string;
  #isVisible: boolean;
  #isFocused = false;
  #isFullScreen: boolean;
  #isMinimized = false;
  #isMaximized = false;
  #isAlwaysOnTop: boolean;
  #isOnAllWorkspaces = false;
  #ignoresMouse = false;
  #isFocusable: boolean;
  #isResizable: boolean;
  #opacity: number;
  #backgroundColor: string;
  #isDestroyed = false;
  #placing: Promise<void> = Promise.resolve();

  constructor(around: WindowSurroundings, options: WindowOptions) {
    super();
    const { registry, screen } = around;
    this.#around = around;
    this.#options = options;
    this.id = registry.nextId();
    this.#bounds = firstBounds(options, screen);
    this.#title = options.title ?? around.appName();
    this.#isVisible = options.show !== false;
    this.#isFullScreen =
      options.fullscreen === true || options.kiosk === true || options.simpleFullscreen === true;
    this.#isAlwaysOnTop = options.alwaysOnTop === true;
    this.#isFocusable = options.focusable !== false;
    this.#isResizable = options.resizable !== false;
    this.#opacity = options.opacity ?? 1;
    this.#backgroundColor = options.backgroundColor ?? '#FFFFFF';
    this.webContents = new WebContents(
      {
        ...around,
        closeWindow: () => this.close(),
        openWindow: (url, given) => around.openWindow(url, given),
        firstBounds: this.#bounds
      },
      options.webPreferences ?? {}
    );
    this.webContents.once('did-finish-load', () => {
      // A window told not to paint while hidden is never ready to be shown.
      if (this.#isVisible || options.paintWhenInitiallyHidden !== false)
        this.emit('ready-to-show', createEvent());
    });
    this.webContents.on(
      'page-title-updated',
      (event: CancelableEvent, title: string, explicitSet: boolean) => {
        this.emit('page-title-updated', event, title, explicitSet);
        if (!event.defaultPrevented) this.#title = title;
      }
    );
    registry.add(this);
    this.#place();
    if (this.#isVisible) setImmediate(() => this.focus());
  }

  get title(): string {
    return this.#title;
  }

  set title(title: string) {
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
    if (this.#isDestroyed || (this.#isVisible && !this.#isMinimized)) return;
    this.#isVisible = true;
    this.#isMinimized = false;
    this.#place();
    this.emit('show', createEvent());
  }

  hide(): void {
    if (!this.#isVisible) return;
    this.#isVisible = false;
    this.#place();
    this.blur();
    this.emit('hide', createEvent());
  }

  focus(): void {
    if (this.#isDestroyed || !this.#isVisible || !this.#isFocusable || this.#isFocused) return;
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

  close(): void {
    if (this.#isDestroyed) return;
    const event = createEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.#end(false);
  }

  destroy(): void {
    this.#end(false);
  }

  /** For the stand-in: the user closed the window on the display. An app that forbids it keeps a window, hidden or not. */
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
      .then(() => this.#place())
      .catch(() => this.#end(true));
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isVisible(): boolean {
    return this.#isVisible && !this.#isMinimized;
  }

  isFocused(): boolean {
    return this.#isFocused;
  }

  isFullScreen(): boolean {
    return this.#isFullScreen;
  }

  isSimpleFullScreen(): boolean {
    return this.#isFullScreen;
  }

  isKiosk(): boolean {
    return this.#options.kiosk === true;
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  isMaximized(): boolean {
    return this.#isMaximized;
  }

  isNormal(): boolean {
    return !this.#isMinimized && !this.#isMaximized && !this.#isFullScreen;
  }

  isAlwaysOnTop(): boolean {
    return this.#isAlwaysOnTop;
  }

  isVisibleOnAllWorkspaces(): boolean {
    return this.#isOnAllWorkspaces;
  }

  isFocusable(): boolean {
    return this.#isFocusable;
  }

  isResizable(): boolean {
    return this.#isResizable;
  }

  /** For the stand-in. */
  ignoresMouse(): boolean {
    return this.#ignoresMouse;
  }

  setFullScreen(full: boolean): void {
    if (full === this.#isFullScreen) return;
    this.#isFullScreen = full;
    this.#place();
    this.emit(full ? 'enter-full-screen' : 'leave-full-screen', createEvent());
  }

  setSimpleFullScreen(full: boolean): void {
    this.setFullScreen(full);
  }

  setKiosk(kiosk: boolean): void {
    this.setFullScreen(kiosk);
  }

  minimize(): void {
    if (this.#isMinimized) return;
    this.#isMinimized = true;
    this.#place();
    this.blur();
    this.emit('minimize', createEvent());
  }

  restore(): void {
    if (!this.#isMinimized) return;
    this.#isMinimized = false;
    this.#place();
    this.emit('restore', createEvent());
  }

  maximize(): void {
    this.#isMaximized = true;
    this.#isVisible = true;
    this.#place();
    this.emit('maximize', createEvent());
  }

  unmaximize(): void {
    this.#isMaximized = false;
    this.#place();
    this.emit('unmaximize', createEvent());
  }

  setAlwaysOnTop(flag: boolean): void {
    if (flag === this.#isAlwaysOnTop) return;
    this.#isAlwaysOnTop = flag;
    this.emit('always-on-top-changed', createEvent(), flag);
  }

  setVisibleOnAllWorkspaces(visible: boolean): void {
    this.#isOnAllWorkspaces = visible;
  }

  setIgnoreMouseEvents(ignore: boolean): void {
    this.#ignoresMouse = ignore;
  }

  setFocusable(focusable: boolean): void {
    this.#isFocusable = focusable;
  }

  setResizable(resizable: boolean): void {
    this.#isResizable = resizable;
  }

  setOpacity(opacity: number): void {
    this.#opacity = opacity;
  }

  getOpacity(): number {
    return this.#opacity;
  }

  setBackgroundColor(color: string): void {
    this.#backgroundColor = color;
  }

  getBackgroundColor(): string {
    return this.#backgroundColor;
  }

  getBounds(): Rectangle {
    return { ...this.#bounds };
  }

  getNormalBounds(): Rectangle {
    return this.getBounds();
  }

  /** Windows of the stand-in have no frame, so their content is all of them. */
  getContentBounds(): Rectangle {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Rectangle>): void {
    const before = this.#bounds;
    this.#bounds = { ...before, ...bounds };
    const { x, y, width, height } = this.#bounds;
    this.#place();
    if (width !== before.width || height !== before.height) this.emit('resize', createEvent());
    if (x !== before.x || y !== before.y) this.emit('move', createEvent());
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getContentSize(): number[] {
    return this.getSize();
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height];
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  getPosition(): number[] {
    return [this.#bounds.x, this.#bounds.y];
  }

  center(): void {
    const { width, height } = this.#bounds;
    this.setBounds(firstBounds({ width, height }, this.#around.screen));
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  // What follows changes nothing that a page or a test could see.
  setMinimumSize(): void {}
  setMaximumSize(): void {}
  setAspectRatio(): void {}
  setMenu(): void {}
  removeMenu(): void {}
  setMenuBarVisibility(): void {}
  setAutoHideMenuBar(): void {}
  setSkipTaskbar(): void {}
  setIcon(): void {}
  setOverlayIcon(): void {}
  setProgressBar(): void {}
  setHasShadow(): void {}
  setContentProtection(): void {}
  setMinimizable(): void {}
  setMaximizable(): void {}
  setFullScreenable(): void {}
  setClosable(): void {}
  setMovable(): void {}
  setTitleBarOverlay(): void {}
  setHiddenInMissionControl(): void {}
  setWindowButtonVisibility(): void {}
  flashFrame(): void {}
  moveTop(): void {}

  #end(isClosed: boolean): void {
    if (this.#isDestroyed) return;
    this.blur();
    this.#isDestroyed = true;
    this.#isVisible = false;
    this.webContents.destroy(isClosed);
    this.emit('closed');
    this.#around.registry.remove(this);
  }

  /** Puts the page where the window is now; one placing after the other, since each takes several steps. */
  #place(): void {
    const { screen } = this.#around;
    const isShown = this.isVisible() && this.#options.transparent !== true;
    const display = screen.getDisplayMatching(this.#bounds);
    const bounds = this.#isFullScreen ? display.bounds : this.#isMaximized ? display.workArea : this.#bounds;
    const shown = this.#isFullScreen ? 'fullScreen' : 'shown';
    this.#placing = this.#placing
      .then(() => this.webContents.place({ kind: isShown ? shown : 'hidden', bounds }))
      // A window that is closed while it is being placed needs no place.
      .catch(() => {});
  }
}

function firstBounds(options: WindowOptions, screen: Screen): Rectangle {
  const { workArea } = screen.getPrimaryDisplay();
  const width = options.width ?? defaultSize.width;
  const height = options.height ?? defaultSize.height;
  return {
    x: options.x ?? Math.round(workArea.x + (workArea.width - width) / 2),
    y: options.y ?? Math.round(workArea.y + (workArea.height - height) / 2),
    width,
    height
  };
}
