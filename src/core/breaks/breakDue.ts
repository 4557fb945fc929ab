import type { BreakCycle } from './breakCycle.ts';
import { breakRules } from './breakRules.ts';
import type { BreakKind, BreakSettings } from './breakSettings.ts';
import { everySeconds, isBreakOn } from './breakSettings.ts';

/**
 * Seconds of sitting until a break of this kind begins, 0 when it is due, or null when none is coming: switched off, or
 * a micro break so near a movement break that it is part of it.
 */
export function secondsUntilBreak(
  cycle: BreakCycle,
  kind: BreakKind,
  settings: BreakSettings
): number | null {
  if (!isBreakOn(kind, settings)) return null;
  if (kind === 'micro') {
    const movement = secondsUntilBreak(cycle, 'movement', settings);
    if (movement !== null && movement < breakRules.nearestSeconds) return null;
  }
  const { sinceTakenSeconds, settleSeconds } = cycle;
  const spacing = sinceTakenSeconds === null ? 0 : breakRules.nearestSeconds - sinceTakenSeconds;
  return Math.max(0, ownSeconds(cycle, kind, settings), spacing, settleSeconds);
}

function ownSeconds(cycle: BreakCycle, kind: BreakKind, settings: BreakSettings): number {
  const { workedSeconds, postponedSeconds } = cycle.timers[kind];
  if (postponedSeconds !== null) return postponedSeconds;
  const every = everySeconds(kind, settings);
  const early = kind === 'movement' && cycle.broughtForward;
  // Also ten minutes after a break that was skipped: bringing forward must not turn into nagging.
  return (early ? Math.min(every, breakRules.nearestSeconds) : every) - workedSeconds;
}
