import { createEvent } from '../cancelableEvent.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Host } from '../host.ts';
import type { Relaunch } from '../relaunch.ts';
import { AppSettings } from './appSettings.ts';
import { createAppPaths, type AppPaths } from './appPaths.ts';
import { createSingleInstanceLock, type SingleInstanceLock } from './singleInstance.ts';
import type { WindowRegistry } from './windows.ts';

type RelaunchOptions = { readonly args?: readonly string[] };
export type AppSurroundings = {
  readonly host: Host;
  readonly windows: WindowRegistry;
  /** Electron-shaped arguments of this process, for a relaunch. */
  readonly given: readonly string[];
  /** The launcher of the stand-in. */
  readonly program: string;
  readonly startAgain: Relaunch;
  /** Closes Chromium and removes what is temporary. */
  readonly cleanUp: () => Promise<void>;
};

/** `app`: the life of the process. */
export class App extends AppSettings {
  readonly commandLine: CommandLine;
  readonly #around: AppSurroundings;
  readonly #paths: AppPaths;
  readonly #lock: SingleInstanceLock;
  readonly #ready: Promise<void>;
  #becomeReady: () => void = () => {};
  #isReady = false;
  #isQuitting = false;
  #isExiting = false;
  #relaunch: RelaunchOptions | null = null;

  constructor(around: AppSurroundings) {
    super(around.host);
    const { host, program } = around;
    this.#around = around;
    this.commandLine = host.commandLine;
    this.#ready = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
    this.#paths = createAppPaths({
      appName: () => this.getName(),
      userDataSwitch: () => host.commandLine.getSwitchValue('user-data-dir'),
      program
    });
    this.#lock = createSingleInstanceLock({
      userData: () => this.getPath('userData'),
      nodeProgram: host.nodeProgram,
      onSecondStart: ({ argv, workingDirectory, additionalData }) => {
        void this.#ready.then(() =>
          this.emit('second-instance', createEvent(), Array.from(argv), workingDirectory, additionalData)
        );
      }
    });
  }

  getPath(name: string): string {
    return this.#paths.get(name);
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  setAppLogsPath(path?: string): void {
    if (path !== undefined) this.setPath('logs', path);
  }

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  quit(): void {
    if (this.#isQuitting || this.#isExiting) return;
    this.#isQuitting = true;
    setImmediate(() => {
      this.#isQuitting = this.#closeEverything();
    });
  }

  exit(code = 0): void {
    if (this.#isExiting) return;
    this.#isExiting = true;
    for (const window of this.#around.windows.all()) window.destroy();
    this.emit('quit', createEvent(), code);
    this.#lock.release();
    void this.#end(code);
  }

  relaunch(options: RelaunchOptions = {}): void {
    this.#around.host.journal.relaunches.push(options);
    this.#relaunch = options;
  }

  requestSingleInstanceLock(additionalData?: unknown): boolean {
    return this.#lock.request(additionalData);
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock.isHeld();
  }

  releaseSingleInstanceLock(): void {
    this.#lock.release();
  }

  /** For the stand-in: whether `window-all-closed` would come after a quit was asked for. */
  isLeaving(): boolean {
    return this.#isQuitting || this.#isExiting;
  }

  /** For the stand-in: Chromium runs. */
  becomeReady(): void {
    this.#isReady = true;
    this.emit('will-finish-launching');
    this.emit('ready', createEvent(), {});
    this.#becomeReady();
  }

  /** For the stand-in: the last window has gone. */
  lastWindowClosed(): void {
    if (this.isLeaving()) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  async #end(code: number): Promise<void> {
    await this.#around.cleanUp();
    // An app that started itself again ends with what became of it, where this process waits for that.
    const again = this.#relaunch
      ? await this.#around.startAgain(this.#relaunch.args ?? this.#around.given)
      : code;
    process.exit(code === 0 ? again : code);
  }

  /** Returns false when a listener or a window forbade it. */
  #closeEverything(): boolean {
    const before = createEvent();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return false;
    for (const window of this.#around.windows.all()) {
      window.close();
      if (!window.isDestroyed()) return false;
    }
    const will = createEvent();
    this.emit('will-quit', will);
    if (will.defaultPrevented) return false;
    this.exit(0);
    return true;
  }
}
