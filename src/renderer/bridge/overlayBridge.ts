import type { Bridge } from '../../core/ipc/contract.ts';
import { wrongBridge } from './exposedBridge.ts';

/**
 * An overlay window's line to main.
 * @throws Error when this page was not given the overlay's preload.
 */
export function overlayBridge(): Bridge<'overlay'> {
  const bridge = window.plumbline;
  if (bridge?.role !== 'overlay') throw wrongBridge('overlay');
  return bridge;
}
