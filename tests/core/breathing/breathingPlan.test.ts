import { assert, constant, double, oneof, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breathingMoment } from '../../../src/core/breathing/breathingMoment.ts';
import {
  breathingLimits,
  defaultBreathingWish,
  planBreathing,
  shortestSettleSeconds,
  type BreathingPlan
} from '../../../src/core/breathing/breathingPlan.ts';

const anySeconds = oneof(
  double({ min: -20, max: 300 }),
  constant(Number.NaN),
  constant(Number.POSITIVE_INFINITY)
);
const wishes = record({
  sessionSeconds: anySeconds,
  inSeconds: anySeconds,
  widenSeconds: anySeconds,
  outSeconds: anySeconds
});
const plans = wishes.map(planBreathing);
const fractions = double({ min: 0, max: 1, noNaN: true });

/** The places of a plan's phases, laid end to end. */
function tilesOf(plan: BreathingPlan): readonly { readonly phase: string; readonly seconds: number }[] {
  const breath = [
    { phase: 'in', seconds: plan.inSeconds },
    { phase: 'widen', seconds: plan.widenSeconds },
    { phase: 'out', seconds: plan.outSeconds }
  ];
  return [
    { phase: 'settle', seconds: plan.settleSeconds },
    ...Array.from({ length: plan.breaths }, () => breath).flat()
  ];
}

describe('the plan of a session', () => {
  test('is by default two and a half minutes: six seconds to settle and twelve breaths of twelve seconds', () => {
    expect(planBreathing(defaultBreathingWish)).toEqual({
      totalSeconds: 150,
      settleSeconds: 6,
      inSeconds: 4,
      widenSeconds: 2,
      outSeconds: 6,
      breaths: 12
    });
  });

  test('stays within two to three minutes and within the limits of each phase, whatever is wished', () => {
    assert(
      property(plans, (plan) => {
        expect(plan.totalSeconds).toBeGreaterThanOrEqual(120);
        expect(plan.totalSeconds).toBeLessThanOrEqual(180);
        for (const phase of ['inSeconds', 'widenSeconds', 'outSeconds'] as const) {
          expect(plan[phase]).toBeGreaterThanOrEqual(breathingLimits[phase].minimum);
          expect(plan[phase]).toBeLessThanOrEqual(breathingLimits[phase].maximum);
        }
        expect(plan.outSeconds).toBeGreaterThanOrEqual(plan.inSeconds);
      })
    );
  });

  test('has phases that fill it exactly, with whole breaths and a settling of less than one breath more', () => {
    assert(
      property(plans, (plan) => {
        const breathSeconds = plan.inSeconds + plan.widenSeconds + plan.outSeconds;
        const filled = tilesOf(plan).reduce((sum, tile) => sum + tile.seconds, 0);

        expect(filled).toBeCloseTo(plan.totalSeconds, 9);
        expect(Number.isInteger(plan.breaths)).toBe(true);
        expect(plan.settleSeconds).toBeGreaterThanOrEqual(shortestSettleSeconds - 1e-9);
        expect(plan.settleSeconds).toBeLessThan(shortestSettleSeconds + breathSeconds);
      })
    );
  });

  test('keeps a wish that is within the limits', () => {
    const wish = { sessionSeconds: 180, inSeconds: 5, widenSeconds: 1, outSeconds: 8 };

    expect(planBreathing(wish)).toMatchObject({
      totalSeconds: 180,
      inSeconds: 5,
      widenSeconds: 1,
      outSeconds: 8
    });
  });
});

describe('the moment of a session', () => {
  test('passes through the phases in the order and for the time of the plan', () => {
    assert(
      property(plans, fractions, (plan, fraction) => {
        let start = 0;
        for (const [index, { phase, seconds }] of tilesOf(plan).entries()) {
          // A little inside, for the borders are sums of fractions.
          const inside = 1e-6 + fraction * (seconds - 2e-6);
          const moment = breathingMoment(plan, start + inside);

          expect(moment.phase).toBe(phase);
          expect(moment.phaseFraction).toBeCloseTo(inside / seconds, 6);
          expect(moment.phaseSecondsLeft).toBeCloseTo(seconds - inside, 6);
          expect(moment.breath).toBe(Math.ceil(index / 3));
          start += seconds;
        }
      })
    );
  });

  test('never goes back, and moves the ribs without a jump', () => {
    assert(
      property(plans, fractions, double({ min: 0, max: 0.1, noNaN: true }), (plan, fraction, step) => {
        const at = fraction * plan.totalSeconds;
        const before = breathingMoment(plan, at);
        const after = breathingMoment(plan, at + step);

        expect(after.progress).toBeGreaterThanOrEqual(before.progress);
        expect(after.breath).toBeGreaterThanOrEqual(before.breath);
        // The steepest movement: a quarter of the way in one second of widening.
        expect(Math.abs(after.fullness - before.fullness)).toBeLessThanOrEqual(0.5 * step + 1e-9);
        for (const share of [before.progress, before.phaseFraction, before.fullness]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(before.secondsLeft).toBeCloseTo(plan.totalSeconds - at, 9);
      })
    );
  });

  test('opens the ribs while breathing in and widening, and lets them sink while breathing out', () => {
    const plan = planBreathing(defaultBreathingWish);
    const fullness = (seconds: number): number => breathingMoment(plan, seconds).fullness;

    expect([fullness(0), fullness(6), fullness(12), fullness(18)]).toEqual([0, 0, 1, 0]);
    expect(fullness(8)).toBeLessThan(fullness(10));
    expect(fullness(10)).toBeLessThan(fullness(11));
  });

  test('ends at rest in the last breath and begins no other', () => {
    assert(
      property(plans, double({ min: 0, max: 1000, noNaN: true }), (plan, beyond) => {
        const end = breathingMoment(plan, plan.totalSeconds + beyond);

        expect(end).toMatchObject({ phase: 'out', breath: plan.breaths, progress: 1, secondsLeft: 0 });
        expect(end.fullness).toBeCloseTo(0, 9);
      })
    );
  });
});
