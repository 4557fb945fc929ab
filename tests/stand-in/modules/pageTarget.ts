import type { CdpSession } from '../chromium/cdp.ts';
import { closeTarget } from '../chromium/closeTarget.ts';
import type { Host } from '../host.ts';
import type { Rectangle } from './screen.ts';

/** One page of Chromium in a window of its own. */
export type PageTarget = {
  readonly targetId: string;
  readonly page: CdpSession;
  /** Moves and sizes the window, or shows, hides or fills the screen with it. */
  place(placement: Placement): Promise<void>;
  close(): Promise<void>;
};

export type Placement = {
  readonly kind: 'shown' | 'hidden' | 'fullScreen';
  readonly bounds: Rectangle;
  /** Chromium's own windows are never transparent: on a display such a one would cover what is to be seen through it. */
  readonly isTransparent: boolean;
};

/** Source: https://chromedevtools.github.io/devtools-protocol/tot/Browser/#type-Bounds */
type WindowBounds =
  | { readonly windowState: 'normal' | 'minimized' | 'fullscreen' }
  | { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Left of every display: where a window goes that must not be seen, also where no window manager minimises it. */
const offScreenLeft = -32_000;

/** Opens an empty window. On a display it has no tab strip and no address bar. */
export async function openPageTarget(host: Host, bounds: Rectangle): Promise<PageTarget> {
  const { cdp } = host.chromium();
  const targetId = host.isHeaded ? await openAppWindow(host) : await openHeadlessWindow(host, bounds);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  const page = cdp.session(sessionId);
  let stateWithoutDisplay: 'normal' | 'minimized' = 'normal';

  async function placeOnDisplay(placement: Placement): Promise<void> {
    const { x, y, width, height } = placement.bounds;
    const isHidden = placement.kind === 'hidden' || placement.isTransparent;
    // A minimised or full-screen window refuses a place until it is a normal one again.
    await setBounds({ windowState: 'normal' });
    await setBounds({ left: isHidden ? offScreenLeft : x, top: y, width, height });
    if (isHidden) await setBounds({ windowState: 'minimized' });
    else if (placement.kind === 'fullScreen') await setBounds({ windowState: 'fullscreen' });
  }

  async function setBounds(wanted: WindowBounds): Promise<void> {
    const { windowId } = await cdp.send('Browser.getWindowForTarget', { targetId });
    await cdp.send('Browser.setWindowBounds', { windowId, bounds: wanted });
  }

  /**
   * Without a display only the page's size is left of a window's bounds. Chromium draws its tab strip there all the same,
   * with a light that pulses while a camera is open; of a minimised window it draws nothing, as Electron does of a hidden one.
   */
  async function sizeWithoutDisplay({ kind, bounds: { width, height } }: Placement): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 0, mobile: false };
    await page.send('Emulation.setDeviceMetricsOverride', metrics);
    const wanted = kind === 'hidden' ? 'minimized' : 'normal';
    if (wanted === stateWithoutDisplay) return;
    stateWithoutDisplay = wanted;
    await setBounds({ windowState: wanted });
  }

  return {
    targetId,
    page,
    place: host.isHeaded ? placeOnDisplay : sizeWithoutDisplay,
    close: () => closeTarget(cdp, targetId)
  };
}

async function openHeadlessWindow(host: Host, { x, y, width, height }: Rectangle): Promise<string> {
  const { targetId } = await host.chromium().cdp.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    left: x,
    top: y,
    width,
    height
  });
  return targetId;
}

/** DevTools cannot open windows without a tab strip; a second command line to the running browser can. */
function openAppWindow(host: Host): Promise<string> {
  const chromium = host.chromium();
  const spare = host.spareTarget;
  host.spareTarget = null;
  if (spare !== null) return Promise.resolve(spare);
  // The address is told apart from that of windows being opened at the same time.
  const url = `${host.blankUrl()}?${crypto.randomUUID()}`;
  return new Promise((resolve) => {
    const found = (info: {
      readonly targetId: string;
      readonly type: string;
      readonly url: string;
    }): void => {
      if (info.type !== 'page' || info.url !== url) return;
      for (const stop of stops) stop();
      resolve(info.targetId);
    };
    const stops = [
      chromium.cdp.on('Target.targetCreated', ({ targetInfo }) => found(targetInfo)),
      chromium.cdp.on('Target.targetInfoChanged', ({ targetInfo }) => found(targetInfo))
    ];
    const noSandbox = host.commandLine.hasSwitch('no-sandbox') || process.getuid?.() === 0;
    const given = [`--user-data-dir=${host.profileFolder()}`, `--app=${url}`, '--test-type'];
    chromium.openFurther(noSandbox ? [...given, '--no-sandbox'] : given);
  });
}
