import type { Bridge } from '../../../core/ipc/contract.ts';

/** Takes this window off the screen: main is asked, and should it not answer, the page closes itself. */
export function leave(bridge: Bridge<'overlay'>): void {
  bridge.send('overlay:close', null);
  window.close();
}
