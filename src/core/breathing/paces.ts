import { breathingLimits, defaultBreathingWish, type BreathingWish } from './breathingPlan.ts';

/** The paces that are offered by name; any other comes from the settings. */
export const paceNames = ['shorter', 'usual', 'longer'] as const;
export type PaceName = (typeof paceNames)[number];

export type Pace = Omit<BreathingWish, 'sessionSeconds'>;

const usual: Pace = {
  inSeconds: defaultBreathingWish.inSeconds,
  widenSeconds: defaultBreathingWish.widenSeconds,
  outSeconds: defaultBreathingWish.outSeconds
};

/** Breaths of ten, twelve and fifteen seconds, within the limits of the exercise. */
export const paces: Readonly<Record<PaceName, Pace>> = {
  shorter: { inSeconds: 3, widenSeconds: 2, outSeconds: 5 },
  usual,
  longer: { inSeconds: 5, widenSeconds: 2, outSeconds: 8 }
};

const { minimum, default: middle, maximum } = breathingLimits.sessionSeconds;

/** The lengths that are offered, in seconds. */
export const sessionLengths: readonly number[] = [minimum, middle, maximum];

/** The named pace of a wish, or null for one of the person's own. */
export function paceOf(wish: Pace): PaceName | null {
  return paceNames.find((name) => samePace(paces[name], wish)) ?? null;
}

function samePace(one: Pace, other: Pace): boolean {
  return (
    one.inSeconds === other.inSeconds &&
    one.widenSeconds === other.widenSeconds &&
    one.outSeconds === other.outSeconds
  );
}
