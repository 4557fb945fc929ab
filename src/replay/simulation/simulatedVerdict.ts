import {
  alertingState,
  countJudged,
  countUnseen,
  forgetPending,
  type Holds,
  noHolds
} from '../../core/posture/holds.ts';
import { type BadState, type Finding, isBad, type Verdict } from '../../core/posture/verdict.ts';
import { onsetSeconds, type WatchSettings } from '../../core/posture/watchSettings.ts';
import type { Sitting } from './posturePath.ts';

/** What a look at the chair shows; `away`: it is empty. */
export type Seen = Sitting | { readonly state: 'away'; readonly reason: null };

/** The part of the watch that turns seen postures into verdicts: its holds and their delays are the real ones. */
export type Looking = {
  /** @param strength how far the posture goes, in units of a clear case */
  readonly look: (seen: Seen, seconds: number, t: number, strength: number) => Verdict;
  /** Nobody looks for a while. */
  readonly interrupt: () => void;
};

export function createLooking(settings: WatchSettings): Looking {
  let holds: Holds = noHolds;
  let shown: { readonly seen: Seen; readonly since: number } | null = null;

  return {
    look: (seen, seconds, t, strength) => {
      if (seen.state === 'away') holds = noHolds;
      else if (seen.state === 'cannotTell') holds = countUnseen(holds, seconds);
      else {
        const bad = isBad(seen.state) ? seen.state : null;
        [holds] = countJudged(holds, bad, bad, seconds, (state) => onsetSeconds(settings, state, false));
      }
      if (shown === null || shown.seen.state !== seen.state || shown.seen.reason !== seen.reason) {
        shown = { seen, since: t };
      }
      return {
        t,
        state: seen.state,
        reason: seen.reason,
        also: null,
        alerting: alertingState(holds),
        since: shown.since,
        measures: {},
        confidence: 0.8,
        findings: isBad(seen.state) ? [findingOf(seen.state, strength)] : []
      };
    },
    interrupt: () => {
      holds = forgetPending(holds);
      shown = null;
    }
  };
}

/** A clear case of each posture in its leading measure, with what an upright one has. */
const clearCases: Readonly<Record<BadState, Finding & { readonly upright: number }>> = {
  slouch: { measure: 'headDropCm', amount: 4, upright: 0 },
  forwardHead: { measure: 'headForwardOfShouldersCm', amount: 3, upright: 0 },
  lean: { measure: 'leanDegrees', amount: 8, upright: 0 },
  tooClose: { measure: 'screenDistanceRatio', amount: 0.78, upright: 1 },
  lookingDown: { measure: 'headDownDegrees', amount: 20, upright: 0 }
};

function findingOf(state: BadState, strength: number): Finding {
  const { measure, amount, upright } = clearCases[state];
  return { measure, amount: Math.round((upright + (amount - upright) * strength) * 100) / 100 };
}
