import type { Bridge } from '../../core/ipc/contract.ts';
import { wrongBridge } from './exposedBridge.ts';

/**
 * The detector window's line to main.
 * @throws Error when this page was not given the detector's preload.
 */
export function detectorBridge(): Bridge<'detector'> {
  const bridge = window.plumbline;
  if (bridge?.role !== 'detector') throw wrongBridge('detector');
  return bridge;
}
