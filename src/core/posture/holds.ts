import { groupOf, type HoldGroup, holdGroups } from './moment.ts';
import { timeRule } from './thresholds.ts';
import type { BadState } from './verdict.ts';

/** A bad posture being held: seconds seen of it, and of good since. */
export type Hold = {
  readonly state: BadState;
  readonly badSeconds: number;
  readonly goodSeconds: number;
  readonly unseenSeconds: number;
  readonly alerted: boolean;
};
export type Holds = Readonly<Record<HoldGroup, Hold | null>>;

export const noHolds: Holds = { posture: null, lean: null, lookingDown: null };

export type HoldEffect =
  | { readonly kind: 'alerted'; readonly state: BadState }
  | { readonly kind: 'recovered'; readonly state: BadState; readonly heldSeconds: number };

/**
 * Counts `seconds` of a judged look: bad for the group of `bad`, good for the others. Only seen time comes in here, so
 * gaps add nothing. `onset` is the delay in seconds of the posture being held.
 */
export function countJudged(
  holds: Holds,
  bad: BadState | null,
  settled: BadState | null,
  seconds: number,
  onset: (state: BadState) => number
): readonly [Holds, readonly HoldEffect[]] {
  const effects: HoldEffect[] = [];
  const step = (group: HoldGroup): Hold | null => {
    const hold = holds[group];
    const [next, effect] =
      bad !== null && groupOf(bad) === group
        ? countBad(hold, bad, settled, seconds, onset)
        : countGood(hold, seconds);
    if (effect !== null) effects.push(effect);
    return next;
  };
  const next: Holds = { posture: step('posture'), lean: step('lean'), lookingDown: step('lookingDown') };
  return [next, effects];
}

/** Time in which nothing could be told: neither good nor bad; a hold that has not alerted is forgotten after a while. */
export function countUnseen(holds: Holds, seconds: number): Holds {
  return mapHolds(holds, (hold) => {
    const unseenSeconds = hold.unseenSeconds + seconds;
    return !hold.alerted && unseenSeconds >= timeRule.forgetHold ? null : { ...hold, unseenSeconds };
  });
}

/** A gap: what was not alerted yet has not been held without a break. */
export function forgetPending(holds: Holds): Holds {
  return mapHolds(holds, (hold) => (hold.alerted ? hold : null));
}

/** Leaving the chair ends every hold. */
export function endHolds(holds: Holds): readonly HoldEffect[] {
  return holdGroups.flatMap((group) => {
    const hold = holds[group];
    return hold?.alerted === true ? [recovery(hold)] : [];
  });
}

/** The posture whose onset delay has passed. */
export function alertingState(holds: Holds): BadState | null {
  const alerted = holdGroups.flatMap((group) => {
    const hold = holds[group];
    return hold?.alerted === true ? [hold.state] : [];
  });
  return alerted[0] ?? null;
}

function countBad(
  hold: Hold | null,
  bad: BadState,
  settled: BadState | null,
  seconds: number,
  onset: (state: BadState) => number
): readonly [Hold, HoldEffect | null] {
  const badSeconds = hold === null ? 0 : hold.badSeconds + seconds;
  const next: Hold = {
    state: bad,
    badSeconds,
    goodSeconds: 0,
    unseenSeconds: 0,
    alerted: hold?.alerted ?? false
  };
  if (next.alerted || settled !== bad || badSeconds < onset(bad)) return [next, null];
  return [
    { ...next, alerted: true },
    { kind: 'alerted', state: bad }
  ];
}

function countGood(hold: Hold | null, seconds: number): readonly [Hold | null, HoldEffect | null] {
  if (hold === null) return [null, null];
  const goodSeconds = hold.goodSeconds + seconds;
  if (goodSeconds < timeRule.recover) return [{ ...hold, goodSeconds, unseenSeconds: 0 }, null];
  return [null, hold.alerted ? recovery(hold) : null];
}

function recovery(hold: Hold): HoldEffect {
  return { kind: 'recovered', state: hold.state, heldSeconds: hold.badSeconds };
}

function mapHolds(holds: Holds, change: (hold: Hold) => Hold | null): Holds {
  const of = (group: HoldGroup): Hold | null => {
    const hold = holds[group];
    return hold === null ? null : change(hold);
  };
  return { posture: of('posture'), lean: of('lean'), lookingDown: of('lookingDown') };
}
