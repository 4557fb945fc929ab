import type { BadState, CannotTellReason } from '../../core/posture/verdict.ts';
import { badHabits, blindSpots, keptSeconds, person } from './person.ts';
import type { Random } from './random.ts';

/** How a made-up person sits at a moment. */
export type Sitting =
  | { readonly state: BadState | 'upright'; readonly reason: null }
  | { readonly state: 'cannotTell'; readonly reason: CannotTellReason };

/** What makes bad postures likelier. */
export type Tiredness = {
  readonly minuteOfDay: number;
  readonly sittingSeconds: number;
  readonly mood: number;
};

export type PosturePath = {
  readonly now: () => Sitting;
  readonly pass: (seconds: number, tiredness: Tiredness) => void;
  /** The person heard an alert, or comes back from a break. */
  readonly sitUp: () => void;
};

const upright: Sitting = { state: 'upright', reason: null };

/** How a person sits, one posture after the other; each is kept for a while. */
export function createPosturePath(random: Random): PosturePath {
  let sitting: Sitting = upright;
  let left = 0;

  const keep = (next: Sitting): void => {
    sitting = next;
    const [shortest, longest] = keptSeconds[next.state];
    // Squared: short stays are many, long ones are few.
    left = shortest + (longest - shortest) * random.next() ** 2;
  };

  return {
    now: () => sitting,
    pass: (seconds, tiredness) => {
      left -= seconds;
      if (left > 0) return;
      if (random.chance(0.16)) {
        keep({ state: 'cannotTell', reason: random.weighted(blindSpots, 'turned') });
      } else if (random.chance(chanceOfBad(tiredness))) {
        keep({ state: random.weighted(badHabits, 'slouch'), reason: null });
      } else {
        keep(upright);
      }
    },
    sitUp: () => keep(upright)
  };
}

function chanceOfBad({ minuteOfDay, sittingSeconds, mood }: Tiredness): number {
  const afternoon = Math.min(1, Math.max(0, (minuteOfDay - 780) / 180));
  const longSitting = Math.min(1, sittingSeconds / 3000);
  const chance =
    person.badWhenFresh + person.badByAfternoon * afternoon + person.badByLongSitting * longSitting;
  return Math.min(0.9, chance * mood);
}
