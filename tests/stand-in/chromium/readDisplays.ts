import type { DisplayBounds } from '../modules/screen.ts';
import type { CdpSession } from './cdp.ts';

const readScreens = `(async () => {
  const describe = ({ left = 0, top = 0, width, height, availLeft, availTop, availWidth, availHeight, devicePixelRatio }) =>
    [left, top, width, height, availLeft, availTop, availWidth, availHeight, devicePixelRatio ?? window.devicePixelRatio];
  const details = 'getScreenDetails' in window ? await getScreenDetails().catch(() => null) : null;
  return (details ? details.screens : [screen]).map(describe);
})()`;

/** The displays of this desk, as a page on one of them sees them. Empty when it cannot tell. */
export async function readDisplays(page: CdpSession): Promise<DisplayBounds[]> {
  const contextId = await firstContext(page);
  const { result } = await page.send('Runtime.evaluate', {
    expression: readScreens,
    contextId,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true
  });
  const screens: unknown = result.value;
  return Array.isArray(screens) ? screens.flatMap((numbers: unknown) => toDisplay(numbers)) : [];
}

/** A page that has just been opened has nowhere to evaluate anything yet. */
function firstContext(page: CdpSession): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = page.on('Runtime.executionContextCreated', ({ context }) => {
      if (!context.origin.startsWith('http')) return;
      stop();
      resolve(context.id);
    });
    page.send('Runtime.enable').catch(reject);
  });
}

function toDisplay(values: unknown): DisplayBounds[] {
  const numbers = Array.isArray(values) ? values.map(Number) : [];
  const [x = 0, y = 0, width = 0, height = 0, left = x, top = y, across = width, down = height, scale = 1] =
    numbers;
  if (!(width > 0 && height > 0)) return [];
  return [
    { x, y, width, height, workArea: { x: left, y: top, width: across, height: down }, scaleFactor: scale }
  ];
}
