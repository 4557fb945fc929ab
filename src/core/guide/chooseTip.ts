import type { Cause, PartOfDay } from './cause.ts';
import { leastRecent } from './leastRecent.ts';
import type { Tip, TipId } from './tips.ts';
import { tips } from './tips.ts';
import type { Topic } from './topic.ts';

/** What a day's report knows when it asks for its tips. */
export type TipRequest = {
  /** The day's main cause; `nothing` where none stood out. */
  readonly cause: Cause;
  /** When the report is read. */
  readonly partOfDay: PartOfDay;
  /** Tips shown on earlier days, the latest last. */
  readonly recent: readonly TipId[];
};

/**
 * The tips of a day's report: one for its main cause, and in the evening one for the night. The cause's tips take
 * turns, so that a week of the same cause is not a week of the same sentence.
 */
export function tipsForReport({ cause, partOfDay, recent }: TipRequest): readonly Tip[] {
  const fitting = tips.filter((tip) => tip.partsOfDay.includes(partOfDay));
  const forCause = leastRecent(
    fitting.filter((tip) => tip.causes.includes(cause)),
    recent
  );
  const forNight = leastRecent(
    fitting.filter((tip) => tip.causes.length === 0),
    recent
  );
  return [forCause, forNight].filter((tip) => tip !== null);
}

/**
 * A tip of one topic for something that is happening now, such as the workstation tip after a long spell of looking
 * down. Null where the topic has none for the cause.
 */
export function tipOn(topic: Topic, cause: Cause, recent: readonly TipId[]): Tip | null {
  return leastRecent(
    tips.filter((tip) => tip.topic === topic && tip.causes.includes(cause)),
    recent
  );
}
