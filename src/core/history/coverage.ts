import { cannotTellReasons } from '../posture/verdict.ts';
import type { DaySums } from './daySums.ts';
import { judgedSecondsOf } from './judged.ts';
import { unwatchedReasons } from './records.ts';
import type { Coverage } from './report.ts';

/** Every second at the desk is judged or stands under the reason why it is not. */
export function coverageOf({ runningSeconds, states, cannotTell, unwatched }: DaySums): Coverage {
  const awaySeconds = states.away ?? 0;
  // Both know a `starting`; to a reader it is the same.
  const seconds = new Map<Coverage['unseen'][number]['reason'], number>();
  for (const reason of cannotTellReasons) seconds.set(reason, cannotTell[reason] ?? 0);
  for (const reason of unwatchedReasons) {
    seconds.set(reason, (seconds.get(reason) ?? 0) + (unwatched[reason] ?? 0));
  }
  return {
    runningSeconds: runningSeconds - awaySeconds,
    judgedSeconds: judgedSecondsOf(states),
    awaySeconds,
    unseen: [...seconds]
      .map(([reason, each]) => ({ reason, seconds: each }))
      .filter((each) => each.seconds > 0)
      .toSorted((one, other) => other.seconds - one.seconds)
  };
}

/** Nothing was judged, and most of it because there was to be no camera. */
export function isWithoutCamera({ judgedSeconds, unseen }: Coverage): boolean {
  return judgedSeconds === 0 && unseen[0]?.reason === 'noCameraMode';
}
