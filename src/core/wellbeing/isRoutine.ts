import type { WellbeingEvent } from './wellbeingEvent.ts';
import type { WellbeingEffect } from './wellbeingState.ts';

/**
 * Whether a step was one that comes with every second and that nothing followed from: what it changed is counted
 * seconds, and the snapshot of that second tells them.
 */
export function isRoutine({ kind }: WellbeingEvent, effects: readonly WellbeingEffect[]): boolean {
  return effects.length === 0 && (kind === 'ticked' || kind === 'judged' || kind === 'idleRead');
}
