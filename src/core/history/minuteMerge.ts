import { cannotTellReasons, postureStates } from '../posture/verdict.ts';
import { presences } from '../presence/presence.ts';
import { addCounts } from './counts.ts';
import { type MinuteRecord, unwatchedReasons } from './records.ts';
import { inWholeSeconds } from './wholeMinute.ts';

export const secondsPerMinute = 60;

/**
 * One minute that was written twice: Plumbline was started again within it, or the wall clock was set back. Both are
 * added; where that would make more than a minute, what was counted first stays whole and the rest is filled up. The
 * local day and time stay those of the first.
 */
export function mergeMinutes(first: MinuteRecord, second: MinuteRecord): MinuteRecord {
  const room = secondsPerMinute - first.runningSeconds;
  const fitted =
    second.runningSeconds <= room ? second : { ...second, ...inWholeSeconds(second, Math.max(0, room)) };
  return {
    ...first,
    runningSeconds: first.runningSeconds + fitted.runningSeconds,
    states: addCounts(postureStates, first.states, fitted.states),
    cannotTell: addCounts(cannotTellReasons, first.cannotTell, fitted.cannotTell),
    unwatched: addCounts(unwatchedReasons, first.unwatched, fitted.unwatched),
    presence: addCounts(presences, first.presence, fitted.presence),
    sittingSeconds: first.sittingSeconds + fitted.sittingSeconds,
    unbrokenSittingSeconds: Math.max(first.unbrokenSittingSeconds, second.unbrokenSittingSeconds),
    baselineId: second.baselineId ?? first.baselineId,
    rulesVersion: Math.max(first.rulesVersion, second.rulesVersion)
  };
}
