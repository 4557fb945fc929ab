import { strictEmitter } from '../strict.ts';

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

/** What is set on a page and read again, and changes nothing that the stand-in can show. */
export class WebContentsSettings extends strictEmitter('WebContents') {
  /** For the stand-in. */
  protected readonly preferences: WebPreferences;
  /** For the stand-in. */
  protected openHandler: WindowOpenHandler | null = null;
  #isMuted = false;
  #zoomFactor = 1;
  #frameRate = 60;
  #isThrottled: boolean;
  #webRtcPolicy = 'default';

  constructor(preferences: WebPreferences) {
    super();
    this.preferences = preferences;
    this.#isThrottled = preferences.backgroundThrottling ?? true;
  }

  setWindowOpenHandler(handler: WindowOpenHandler | null): void {
    this.openHandler = handler;
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

  setFrameRate(frameRate: number): void {
    this.#frameRate = frameRate;
  }

  getFrameRate(): number {
    return this.#frameRate;
  }

  /** Pages of the stand-in are never throttled. */
  setBackgroundThrottling(allowed: boolean): void {
    this.#isThrottled = allowed;
  }

  getBackgroundThrottling(): boolean {
    return this.#isThrottled;
  }

  /** The way out is closed for WebRTC whatever is set. */
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.#webRtcPolicy = policy;
  }

  getWebRTCIPHandlingPolicy(): string {
    return this.#webRtcPolicy;
  }

  getType(): string {
    return 'window';
  }

  /** DevTools' protocol does not tell the number of a page's process. */
  getOSProcessId(): number {
    return 0;
  }

  isDevToolsOpened(): boolean {
    return false;
  }

  isDevToolsFocused(): boolean {
    return false;
  }

  /** A page under DevTools' protocol has no second DevTools to show. */
  openDevTools(): void {}

  closeDevTools(): void {}

  toggleDevTools(): void {}
}
