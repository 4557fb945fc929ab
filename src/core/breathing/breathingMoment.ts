import type { BreathingPhase, BreathingPlan } from './breathingPlan.ts';

/** Where a session stands: all that a screen, a sound or a screen reader needs to follow it. */
export type BreathingMoment = {
  readonly phase: BreathingPhase;
  /** 0 at the start of the phase, 1 at its end. */
  readonly phaseFraction: number;
  readonly phaseSecondsLeft: number;
  /** 1 for the first breath; 0 while settling. */
  readonly breath: number;
  /** 0–1 over the whole session. */
  readonly progress: number;
  readonly secondsLeft: number;
  /** How far the ribs are open, 0–1: continuous, at rest where a breath ends. */
  readonly fullness: number;
};

/** How far the ribs have opened when widening begins: breathing in carries most of the way, widening the rest. */
const fullnessBeforeWidening = 0.75;

/**
 * The moment of a session.
 * @param elapsedSeconds time breathed so far; brought inside 0 and the plan's length
 */
export function breathingMoment(plan: BreathingPlan, elapsedSeconds: number): BreathingMoment {
  const elapsed = Math.min(plan.totalSeconds, Math.max(0, elapsedSeconds));
  const { phase, breath, startSeconds, seconds } = phaseAt(plan, elapsed);
  const phaseFraction = Math.min(1, Math.max(0, (elapsed - startSeconds) / seconds));
  return {
    phase,
    phaseFraction,
    phaseSecondsLeft: seconds * (1 - phaseFraction),
    breath,
    progress: elapsed / plan.totalSeconds,
    secondsLeft: plan.totalSeconds - elapsed,
    fullness: fullnessOf(phase, phaseFraction)
  };
}

type PlacedPhase = {
  readonly phase: BreathingPhase;
  readonly breath: number;
  readonly startSeconds: number;
  readonly seconds: number;
};

function phaseAt(plan: BreathingPlan, elapsed: number): PlacedPhase {
  const { settleSeconds, inSeconds, widenSeconds, outSeconds, breaths } = plan;
  if (elapsed < settleSeconds) {
    return { phase: 'settle', breath: 0, startSeconds: 0, seconds: settleSeconds };
  }
  const breathSeconds = inSeconds + widenSeconds + outSeconds;
  // The very end belongs to the last breath and begins no further one.
  const index = Math.min(breaths - 1, Math.floor((elapsed - settleSeconds) / breathSeconds));
  const breath = index + 1;
  const inStart = settleSeconds + index * breathSeconds;
  const widenStart = inStart + inSeconds;
  const outStart = widenStart + widenSeconds;
  if (elapsed < widenStart) return { phase: 'in', breath, startSeconds: inStart, seconds: inSeconds };
  if (elapsed < outStart) return { phase: 'widen', breath, startSeconds: widenStart, seconds: widenSeconds };
  return { phase: 'out', breath, startSeconds: outStart, seconds: outSeconds };
}

function fullnessOf(phase: BreathingPhase, fraction: number): number {
  switch (phase) {
    case 'settle':
      return 0;
    case 'in':
      return fullnessBeforeWidening * eased(fraction);
    case 'widen':
      return fullnessBeforeWidening + (1 - fullnessBeforeWidening) * eased(fraction);
    case 'out':
      return 1 - eased(fraction);
    default:
      return phase satisfies never;
  }
}

/** Starts and ends at rest, like a breath. */
function eased(fraction: number): number {
  return (1 - Math.cos(Math.PI * fraction)) / 2;
}
