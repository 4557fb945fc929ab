import type { Bridge } from '../../core/ipc/contract.ts';
import { wrongBridge } from './exposedBridge.ts';

/**
 * The dashboard window's line to main.
 * @throws Error when this page was not given the dashboard's preload.
 */
export function dashboardBridge(): Bridge<'dashboard'> {
  const bridge = window.plumbline;
  if (bridge?.role !== 'dashboard') throw wrongBridge('dashboard');
  return bridge;
}
