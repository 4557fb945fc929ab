import type { CdpSession } from './cdp.ts';

const closeAgainMs = 1000;

/**
 * Closes a page with its window. Chromium says yes and forgets it again where the page's document arrives at the same
 * moment, about once in sixty windows that are closed while they load: it is told until it has done so.
 * @returns once the page is gone, or nobody answers any more
 */
export function closeTarget(browser: CdpSession, targetId: string): Promise<void> {
  return new Promise((resolve) => {
    const close = (): void => {
      // Refused: there is no such page any more, or no browser.
      browser.send('Target.closeTarget', { targetId }).catch(end);
    };
    const again = setInterval(close, closeAgainMs);
    const stop = browser.on('Target.targetDestroyed', (destroyed) => {
      if (destroyed.targetId === targetId) end();
    });
    function end(): void {
      clearInterval(again);
      stop();
      resolve();
    }
    close();
  });
}
