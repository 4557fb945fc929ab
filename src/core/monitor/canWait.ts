import type { MonitorEvent, MonitorStep } from './monitorEvent.ts';

/**
 * Whether what a step changed can wait for the snapshot of the next second: a look that nothing followed from, while
 * nobody sees the window. In it figures follow each look.
 */
export function canWait({ kind }: MonitorEvent, { state, effects }: MonitorStep): boolean {
  return kind === 'sampled' && effects.length === 0 && !state.preview.windowVisible;
}
