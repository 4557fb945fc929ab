import type { DisplayBounds } from '../modules/screen.ts';

/** How Chromium is to be started. */
export type LaunchWishes = {
  /** What the app and its command line ask of Chromium. */
  readonly wanted: ReadonlyMap<string, string>;
  /** Windows on the display of this desk, or none at all. */
  readonly isHeaded: boolean;
  readonly isRoot: boolean;
  readonly profileFolder: string;
  /** Where everything goes that is not served on this machine; it is recorded and refused there. Null: nowhere. */
  readonly proxyPort: number | null;
  /** The displays that pages without a screen are told of. */
  readonly displays: readonly DisplayBounds[];
  /** The page of the one window that is opened at once on a display. */
  readonly firstPage: string;
};

/** Services of a browser that Electron's Chromium does not have, each of which would reach for the network. */
const absentFeatures = [
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'OptimizationGuideModelDownloading',
  'MediaRouter',
  'AimEnabled',
  'PreconnectToSearch',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'Translate',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'DestroyProfileOnBrowserClose',
  // Pages of the address bar, which no window of Electron's has, loaded with every window.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  // An empty renderer kept ready at all times: Electron turns that off (shell/browser/feature_list.cc).
  'SpareRendererForSitePerProcess',
  // A window that another window covers must go on like Electron's with backgroundThrottling: false.
  'CalculateNativeWinOcclusion'
];

/** Services that no switch turns off are looked for where nothing answers: port 1 of this machine. */
const nowhere = 'http://127.0.0.1:1/';

const presentFeatures = ['SkipListAccountsWithoutGaiaCookies'];

const quietSwitches = [
  'no-first-run',
  'no-default-browser-check',
  'no-pings',
  'no-service-autorun',
  'disable-background-networking',
  'disable-breakpad',
  'disable-client-side-phishing-detection',
  'disable-component-extensions-with-background-pages',
  'disable-component-update',
  'disable-default-apps',
  'disable-domain-reliability',
  'disable-extensions',
  'disable-field-trial-config',
  'disable-infobars',
  'disable-search-engine-choice-screen',
  'disable-sync',
  'metrics-recording-only',
  'disable-background-timer-throttling',
  'disable-renderer-backgrounding',
  'disable-backgrounding-occluded-windows',
  // Hides the bar that warns of --no-sandbox: it would cover the top of every window.
  'test-type'
];

/** The arguments for Chromium, without the program. */
export function chromiumArguments(wishes: LaunchWishes): string[] {
  const { wanted, isHeaded, isRoot, profileFolder, proxyPort, displays, firstPage } = wishes;
  const switches = new Map(wanted);
  for (const name of quietSwitches) switches.set(name, '');
  addFeatures(switches, 'disable-features', absentFeatures);
  addFeatures(switches, 'enable-features', presentFeatures);
  switches.set('remote-debugging-port', wanted.get('remote-debugging-port') ?? '0');
  switches.set('user-data-dir', profileFolder);
  switches.set('password-store', 'basic');
  if (proxyPort !== null) {
    switches.set('proxy-server', `127.0.0.1:${proxyPort}`);
    switches.set('component-updater', `url-source=${nowhere}`);
    switches.set('gaia-url', nowhere);
    switches.set('google-apis-url', nowhere);
    // An app that gives Chromium no name server must still let it find the proxy.
    const rules = wanted.get('host-resolver-rules');
    if (rules) switches.set('host-resolver-rules', `${rules}, EXCLUDE 127.0.0.1`);
  }
  switches.set('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  // Chromium refuses to start as root with its sandbox.
  if (isRoot) switches.set('no-sandbox', '');
  if (isHeaded) {
    switches.set('app', firstPage);
    // Out of sight until it has become one of the app's windows.
    switches.set('window-position', '-32000,0');
  } else {
    switches.set('no-startup-window', '');
    switches.set('headless', 'new');
    switches.set('screen-info', displays.map(screenInfo).join(''));
  }
  const named = Array.from(switches, ([name, value]) => `--${name}${value === '' ? '' : `=${value}`}`);
  return [...named, '--remote-debugging-pipe'];
}

function addFeatures(switches: Map<string, string>, name: string, features: readonly string[]): void {
  const before = switches.get(name);
  switches.set(name, [...(before ? [before] : []), ...features].join(','));
}

function screenInfo({ x, y, width, height, scaleFactor }: DisplayBounds): string {
  return `{${x},${y} ${width}x${height} devicePixelRatio=${scaleFactor ?? 1}}`;
}
