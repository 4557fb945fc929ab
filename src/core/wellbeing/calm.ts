import type { WellbeingState } from './wellbeingState.ts';

/**
 * Whether something that can wait may be told now: somebody may be there, and is in no call, film, quiet time, break,
 * breathing, calibration or pause, whatever the settings let through otherwise.
 */
export function isCalm({ clock, breathing, calibrating }: WellbeingState): boolean {
  const busy = [clock.call, clock.fullScreen, clock.doNotDisturb].includes('on');
  const resting = clock.cycle.phase.kind !== 'working';
  const away = clock.presence.presence === 'away';
  return !busy && !resting && !away && !calibrating && breathing.kind === 'idle' && clock.pause === null;
}
