import { createEvent } from '../cancelableEvent.ts';
import { strictEmitter } from '../strict.ts';
import type { Rectangle, Screen } from './screen.ts';

export type FrameOptions = {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly fullscreen?: boolean;
  readonly simpleFullscreen?: boolean;
  readonly kiosk?: boolean;
  readonly alwaysOnTop?: boolean;
  readonly focusable?: boolean;
  readonly resizable?: boolean;
  readonly opacity?: number;
  readonly backgroundColor?: string;
};

/** Electron's own size where none is given. */
const defaultSize = { width: 800, height: 600 };

/** Where a window is, how large, and how it is stacked: all as the app set it. */
export abstract class WindowFrame extends strictEmitter('BrowserWindow') {
  protected readonly screen: Screen;
  readonly #isKiosk: boolean;
  #bounds: Rectangle;
  #isFullScreen: boolean;
  #isMaximized = false;
  #isAlwaysOnTop: boolean;
  #isOnAllWorkspaces = false;
  #ignoresMouse = false;
  #isFocusable: boolean;
  #isResizable: boolean;
  #opacity: number;
  #backgroundColor: string;

  constructor(screen: Screen, options: FrameOptions) {
    super();
    this.screen = screen;
    this.#bounds = placedBounds(options, screen);
    this.#isKiosk = options.kiosk === true;
    this.#isFullScreen = this.#isKiosk || options.fullscreen === true || options.simpleFullscreen === true;
    this.#isAlwaysOnTop = options.alwaysOnTop === true;
    this.#isFocusable = options.focusable !== false;
    this.#isResizable = options.resizable !== false;
    this.#opacity = options.opacity ?? 1;
    this.#backgroundColor = options.backgroundColor ?? '#FFFFFF';
  }

  /** Puts Chromium's window where this one says it is. */
  protected abstract place(): void;

  /** What the window covers now. */
  protected get covered(): Rectangle {
    const display = this.screen.getDisplayMatching(this.#bounds);
    if (this.#isFullScreen) return display.bounds;
    return this.#isMaximized ? display.workArea : this.#bounds;
  }

  isFullScreen(): boolean {
    return this.#isFullScreen;
  }

  isSimpleFullScreen(): boolean {
    return this.#isFullScreen;
  }

  isKiosk(): boolean {
    return this.#isKiosk;
  }

  isMaximized(): boolean {
    return this.#isMaximized;
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
    this.place();
    this.emit(full ? 'enter-full-screen' : 'leave-full-screen', createEvent());
  }

  setSimpleFullScreen(full: boolean): void {
    this.setFullScreen(full);
  }

  setKiosk(kiosk: boolean): void {
    this.setFullScreen(kiosk);
  }

  maximize(): void {
    this.#isMaximized = true;
    this.place();
    this.emit('maximize', createEvent());
  }

  unmaximize(): void {
    this.#isMaximized = false;
    this.place();
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
    this.place();
    if (width !== before.width || height !== before.height) this.emit('resize', createEvent());
    if (x !== before.x || y !== before.y) this.emit('move', createEvent());
  }

  setContentBounds(bounds: Partial<Rectangle>): void {
    this.setBounds(bounds);
  }

  getContentSize(): number[] {
    return this.getSize();
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height];
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getPosition(): number[] {
    return [this.#bounds.x, this.#bounds.y];
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  center(): void {
    const { width, height } = this.#bounds;
    this.setBounds(placedBounds({ width, height }, this.screen));
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
}

/** In the middle of the primary display where no place is given. */
function placedBounds(options: FrameOptions, screen: Screen): Rectangle {
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
