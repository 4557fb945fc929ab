import type { BrowserWindowConstructorOptions } from 'electron';
import { EventEmitter } from 'node:events';

class FakeWebContents extends EventEmitter {
  readonly id: number;
  destroyed = false;
  reloads = 0;
  readonly sent: (readonly [string, unknown])[] = [];

  constructor(id: number) {
    super();
    this.id = id;
  }

  send(channel: string, payload: unknown): void {
    this.sent.push([channel, payload]);
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
  }

  reload(): void {
    this.reloads += 1;
  }
}

let lastId = 0;

/** A window without a screen: remembers what was done to it, and can be closed as a user does. */
export class FakeWindow extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents: FakeWebContents;
  readonly loaded: string[] = [];
  bounds = { x: 10, y: 20, width: 700, height: 500 };
  visible = false;
  minimised = false;
  focused = 0;
  /** What loading a page ends with. */
  loading: Promise<void> = Promise.resolve();

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    lastId += 1;
    this.options = options;
    this.webContents = new FakeWebContents(lastId);
  }

  loadURL(address: string): Promise<void> {
    this.loaded.push(address);
    return this.loading;
  }

  /** Level at which it stays above others; null: it does not. */
  onTop: string | null = null;
  onAllWorkspaces = false;
  overFullScreen = false;
  keepsProcessType = false;
  fullScreen = false;

  setAlwaysOnTop(flag: boolean, level: string): void {
    this.onTop = flag ? level : null;
  }

  setVisibleOnAllWorkspaces(
    visible: boolean,
    options: { readonly visibleOnFullScreen: boolean; readonly skipTransformProcessType: boolean }
  ): void {
    this.onAllWorkspaces = visible;
    this.overFullScreen = options.visibleOnFullScreen;
    this.keepsProcessType = options.skipTransformProcessType;
  }

  setFullScreen(full: boolean): void {
    this.fullScreen = full;
  }

  ignoresMouse = false;

  setIgnoreMouseEvents(ignore: boolean): void {
    this.ignoresMouse = ignore;
  }

  setBounds(bounds: FakeWindow['bounds']): void {
    this.bounds = bounds;
  }

  showInactive(): void {
    this.visible = true;
    this.emit('show');
  }

  show(): void {
    this.visible = true;
    this.emit('show');
  }

  hide(): void {
    this.visible = false;
    this.emit('hide');
  }

  minimize(): void {
    this.minimised = true;
    this.emit('minimize');
  }

  restore(): void {
    this.minimised = false;
    this.emit('restore');
  }

  focus(): void {
    this.focused += 1;
  }

  isVisible(): boolean {
    return this.visible;
  }

  isMinimized(): boolean {
    return this.minimised;
  }

  isDestroyed(): boolean {
    return this.webContents.destroyed;
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return this.bounds;
  }

  close(): void {
    this.emit('close');
    this.destroy();
  }

  destroy(): void {
    if (this.webContents.destroyed) return;
    this.webContents.destroyed = true;
    this.visible = false;
    this.emit('closed');
  }
}
