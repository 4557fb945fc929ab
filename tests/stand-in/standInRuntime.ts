import { randomBytes } from 'node:crypto';
import { createAddresses } from './addresses.ts';
import { launchChromium, type Chromium } from './chromium/chromium.ts';
import { readDisplays } from './chromium/readDisplays.ts';
import { chromiumArguments } from './chromium/switches.ts';
import { createTemporaryProfile, type TemporaryProfile } from './chromium/temporaryProfile.ts';
import type { CommandLine } from './commandLine.ts';
import type { AppPackage, Host } from './host.ts';
import { createJournal } from './journal.ts';
import { startLocalServer, type LocalServer, type SchemeHandler } from './localServer.ts';
import { defaultDisplays, type DisplayBounds } from './modules/screen.ts';
import { blankPath } from './page/pageScripts.ts';
import type { Speaker } from './speaker.ts';

/** What the process has running beside the app: Chromium, its profile, and the server between the two. */
export type StandInRuntime = {
  readonly host: Host;
  /** Starts Chromium with the switches set so far. Resolves with the displays of this desk. */
  start(): Promise<readonly DisplayBounds[]>;
  /** Closes and removes everything; may be called at any time and more than once. */
  stop(): Promise<void>;
  /** The same in an instant, for the last moment of a process. */
  stopNow(): void;
};

export function createStandInRuntime(options: {
  readonly commandLine: CommandLine;
  readonly speaker: Speaker;
  readonly appFolder: string;
  readonly package: AppPackage;
  readonly isPackaged: boolean;
  readonly electronVersion: string;
  readonly nodeProgram: string;
  readonly isHeaded: boolean;
  /** Chromium goes out by itself, if it does, instead of through the proxy that records and refuses. */
  readonly isDirect: boolean;
  /** Finds Chromium, or throws with what to do. */
  readonly findChromium: () => string;
  /** Chromium's standard error. */
  readonly onLine: (line: string) => void;
  /** Chromium has gone without having been told to. */
  readonly onLost: () => void;
}): StandInRuntime {
  const { commandLine, isHeaded, onLine, onLost } = options;
  const handlers = new Map<string, SchemeHandler>();
  const journal = createJournal();
  let server: LocalServer | null = null;
  let profile: TemporaryProfile | null = null;
  let chromium: Chromium | null = null;
  let isStopping = false;

  const port = (): number => server?.port ?? 0;
  const addresses = createAddresses({
    token: randomBytes(8).toString('hex'),
    port,
    isServed: (scheme) => handlers.has(scheme)
  });
  const host: Host = {
    commandLine,
    addresses,
    journal,
    handlers,
    speaker: options.speaker,
    appFolder: options.appFolder,
    package: options.package,
    isPackaged: options.isPackaged,
    electronVersion: options.electronVersion,
    nodeProgram: options.nodeProgram,
    isHeaded,
    camera: 'working',
    spareTarget: null,
    chromium: () => {
      if (!chromium) throw new Error('Chromium is not running.');
      return chromium;
    },
    blankUrl: () => `http://127.0.0.1:${port()}${blankPath}`,
    profileFolder: () => profile?.folder ?? ''
  };

  async function start(): Promise<readonly DisplayBounds[]> {
    const binary = options.findChromium();
    server = await startLocalServer({
      addresses: () => addresses,
      handlerOf: (scheme) => handlers.get(scheme),
      onOutside: (url, method) => {
        journal.requests.push({ url, method, kind: 'network', webContentsId: null, cancelled: true });
      },
      blankPath
    });
    profile = createTemporaryProfile();
    const given = chromiumArguments({
      wanted: commandLine.forChromium(),
      isHeaded,
      isRoot: process.getuid?.() === 0,
      profileFolder: profile.folder,
      proxyPort: options.isDirect ? null : server.port,
      displays: defaultDisplays,
      firstPage: host.blankUrl()
    });
    chromium = await launchChromium({
      binary,
      given,
      onLine,
      onExit: () => {
        if (!isStopping) onLost();
      }
    });
    return isHeaded ? readFirstWindow(host) : defaultDisplays;
  }

  async function stop(): Promise<void> {
    isStopping = true;
    await chromium?.close();
    chromium = null;
    stopNow();
  }

  function stopNow(): void {
    isStopping = true;
    chromium?.kill();
    server?.close();
    profile?.remove();
    server = null;
    profile = null;
  }

  return { host, start, stop, stopNow };
}

/** The window that Chromium opens by itself tells about the displays, and becomes the app's first window. */
async function readFirstWindow(host: Host): Promise<readonly DisplayBounds[]> {
  const { cdp } = host.chromium();
  const targetId = await new Promise<string>((resolve) => {
    const stop = cdp.on('Target.targetInfoChanged', ({ targetInfo }) => found(targetInfo));
    const found = ({ targetId: id, url }: { readonly targetId: string; readonly url: string }): void => {
      if (!url.startsWith(host.blankUrl())) return;
      stop();
      resolve(id);
    };
    void cdp.send('Target.getTargets').then(({ targetInfos }) => targetInfos.forEach(found));
  });
  host.spareTarget = targetId;
  const origin = new URL(host.blankUrl()).origin;
  const permission = { name: 'window-management' };
  await cdp.send('Browser.setPermission', { permission, setting: 'granted', origin }).catch(() => {});
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  const displays = await readDisplays(cdp.session(sessionId));
  await cdp.send('Target.detachFromTarget', { sessionId });
  return displays.length > 0 ? displays : defaultDisplays;
}
