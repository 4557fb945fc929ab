/** The phases of the guide's exercise: sit comfortably, in through the nose, ribs widen, slowly out through the mouth. */
export const breathingPhases = ['settle', 'in', 'widen', 'out'] as const;
export type BreathingPhase = (typeof breathingPhases)[number];

/** What a person may choose about a session. */
export type BreathingWish = {
  readonly sessionSeconds: number;
  readonly inSeconds: number;
  readonly widenSeconds: number;
  readonly outSeconds: number;
};

/**
 * Defaults and limits. The guide gives two to three minutes and the four phases; the pace is ours: a breath of twelve
 * seconds, breathing out longer than in, as in the trials of slow-exhale breathing (Cell Reports Medicine 2023,
 * 4(1):100895), and never faster than eight seconds a breath.
 */
export const breathingLimits = {
  sessionSeconds: { default: 150, minimum: 120, maximum: 180 },
  inSeconds: { default: 4, minimum: 3, maximum: 6 },
  widenSeconds: { default: 2, minimum: 1, maximum: 2 },
  outSeconds: { default: 6, minimum: 4, maximum: 9 }
} as const satisfies Readonly<
  Record<
    keyof BreathingWish,
    { readonly default: number; readonly minimum: number; readonly maximum: number }
  >
>;

/** Sitting comfortably takes at least this long; what does not fill a whole breath is added to it. */
export const shortestSettleSeconds = 6;

export const defaultBreathingWish: BreathingWish = {
  sessionSeconds: breathingLimits.sessionSeconds.default,
  inSeconds: breathingLimits.inSeconds.default,
  widenSeconds: breathingLimits.widenSeconds.default,
  outSeconds: breathingLimits.outSeconds.default
};

/** A session laid out: one settling phase, then whole breaths until the very end. All in seconds. */
export type BreathingPlan = {
  readonly totalSeconds: number;
  readonly settleSeconds: number;
  readonly inSeconds: number;
  readonly widenSeconds: number;
  readonly outSeconds: number;
  readonly breaths: number;
};

/**
 * Lays out a session that lasts exactly as long as wished and ends with a whole breath: settling takes the rest.
 * Wishes outside the limits are brought inside, and breathing out is never shorter than breathing in.
 */
export function planBreathing(wish: BreathingWish): BreathingPlan {
  const totalSeconds = within('sessionSeconds', wish.sessionSeconds);
  const inSeconds = within('inSeconds', wish.inSeconds);
  const widenSeconds = within('widenSeconds', wish.widenSeconds);
  const outSeconds = Math.max(inSeconds, within('outSeconds', wish.outSeconds));
  const breathSeconds = inSeconds + widenSeconds + outSeconds;
  const breaths = Math.floor((totalSeconds - shortestSettleSeconds) / breathSeconds);
  const settleSeconds = totalSeconds - breaths * breathSeconds;
  return { totalSeconds, settleSeconds, inSeconds, widenSeconds, outSeconds, breaths };
}

function within(name: keyof BreathingWish, seconds: number): number {
  const limits = breathingLimits[name];
  if (Number.isNaN(seconds)) return limits.default;
  return Math.min(limits.maximum, Math.max(limits.minimum, seconds));
}
