import { cannotTellReasons, postureStates } from '../posture/verdict.ts';
import { presences } from '../presence/presence.ts';
import { apportion, countsBy, totalOf } from './counts.ts';
import { type Counts, type MinuteRecord, unwatchedReasons } from './records.ts';

/** What a minute counts; seconds with fractions while it runs, whole ones in the record. */
export type MinuteCounts = Pick<
  MinuteRecord,
  'runningSeconds' | 'states' | 'cannotTell' | 'unwatched' | 'presence' | 'sittingSeconds'
>;

const seenStates = postureStates.filter((state) => state !== 'cannotTell');

/**
 * The same minute in whole seconds, of which there are `seconds` in all: its parts keep their proportions and add up
 * again.
 */
export function inWholeSeconds(counts: MinuteCounts, seconds: number): MinuteCounts {
  const { states, cannotTell, unwatched, presence, runningSeconds } = counts;
  const parts = apportion(
    [
      ...seenStates.map((state) => states[state] ?? 0),
      ...cannotTellReasons.map((reason) => cannotTell[reason] ?? 0),
      ...unwatchedReasons.map((reason) => unwatched[reason] ?? 0)
    ],
    seconds
  );
  const take = partTaker(parts);
  const wholeStates = countsBy({}, seenStates, take);
  const wholeReasons = countsBy({}, cannotTellReasons, take);
  const unseen = totalOf(cannotTellReasons, wholeReasons);
  const share = runningSeconds === 0 ? 0 : seconds / runningSeconds;
  return {
    runningSeconds: seconds,
    states: unseen === 0 ? wholeStates : { ...wholeStates, cannotTell: unseen },
    cannotTell: wholeReasons,
    unwatched: countsBy({}, unwatchedReasons, take),
    presence: wholePresence(presence, seconds),
    sittingSeconds: Math.min(Math.round(counts.sittingSeconds * share), seconds)
  };
}

function wholePresence(
  presence: MinuteCounts['presence'],
  seconds: number
): Counts<(typeof presences)[number]> {
  const parts = apportion(
    presences.map((each) => presence[each] ?? 0),
    seconds
  );
  return countsBy({}, presences, partTaker(parts));
}

/** Hands out the parts in the order in which they were put together. */
function partTaker(parts: readonly number[]): () => number {
  let next = 0;
  return () => {
    const part = parts[next] ?? 0;
    next += 1;
    return part;
  };
}
