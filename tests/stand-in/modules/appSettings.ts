import type { Host } from '../host.ts';
import { strictEmitter } from '../strict.ts';

export type LoginItem = {
  readonly openAtLogin?: boolean | undefined;
  readonly enabled?: boolean | undefined;
  readonly openAsHidden?: boolean | undefined;
  readonly path?: string | undefined;
  readonly args?: readonly string[] | undefined;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly serviceName?: string | undefined;
};

/** What an app says of itself and asks of the desktop, as far as nothing follows from it here. */
export class AppSettings extends strictEmitter('app') {
  readonly isPackaged: boolean;
  readonly runningUnderARM64Translation = false;
  /** Only on macOS, where the stand-in has no dock to show. */
  readonly dock: undefined = undefined;
  userAgentFallback = '';
  applicationMenu: unknown = null;
  badgeCount = 0;
  readonly #host: Host;
  #name: string | null = null;
  #loginItem: LoginItem = { openAtLogin: false };

  constructor(host: Host) {
    super();
    this.#host = host;
    this.isPackaged = host.isPackaged;
  }

  get name(): string {
    return this.getName();
  }

  set name(name: string) {
    this.#name = name;
  }

  getName(): string {
    const { productName, name } = this.#host.package;
    return this.#name ?? (productName || name || 'Electron');
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    return this.#host.package.version;
  }

  getAppPath(): string {
    return this.#host.appFolder;
  }

  getLocale(): string {
    return this.#host.commandLine.getSwitchValue('lang') || 'en-US';
  }

  getSystemLocale(): string {
    return this.getLocale();
  }

  getLocaleCountryCode(): string {
    return this.getLocale().split('-')[1] ?? '';
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()];
  }

  setLoginItemSettings(settings: LoginItem): void {
    this.#loginItem = { ...this.#loginItem, ...settings };
  }

  getLoginItemSettings(): object {
    const { openAtLogin = false } = this.#loginItem;
    return {
      ...this.#loginItem,
      openAtLogin,
      executableWillLaunchAtLogin: openAtLogin,
      wasOpenedAtLogin: false,
      wasOpenedAsHidden: false,
      restoreState: false,
      launchItems: [],
      status: openAtLogin ? 'enabled' : 'not-registered'
    };
  }

  /** Of this process alone: DevTools' protocol does not tell about Chromium's. */
  getAppMetrics(): object[] {
    const kilobytes = Math.round(process.memoryUsage().rss / 1024);
    const memory = { workingSetSize: kilobytes, peakWorkingSetSize: kilobytes };
    const cpu = { percentCPUUsage: 0, idleWakeupsPerSecond: 0 };
    return [{ pid: process.pid, type: 'Browser', creationTime: 0, cpu, memory }];
  }

  isHidden(): boolean {
    return false;
  }

  isAccessibilitySupportEnabled(): boolean {
    return false;
  }

  isInApplicationsFolder(): boolean {
    return false;
  }

  getBadgeCount(): number {
    return this.badgeCount;
  }

  setBadgeCount(count = 0): boolean {
    this.badgeCount = count;
    return false;
  }

  setJumpList(): string {
    return 'ok';
  }

  setUserTasks(): boolean {
    return true;
  }

  // What follows changes nothing that a page or a test could see.
  setAppUserModelId(): void {}
  setActivationPolicy(): void {}
  setAboutPanelOptions(): void {}
  setAccessibilitySupportEnabled(): void {}
  setDesktopName(): void {}
  disableHardwareAcceleration(): void {}
  disableDomainBlockingFor3DAPIs(): void {}
  enableSandbox(): void {}
  focus(): void {}
  hide(): void {}
  show(): void {}
}
