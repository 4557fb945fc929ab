import { assert, constantFrom, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Strengths } from '../../../src/core/posture/judge.ts';
import { noMoment, stepMoment, type Moment } from '../../../src/core/posture/moment.ts';
import { evidenceRule } from '../../../src/core/posture/thresholds.ts';
import { badStates, type BadState } from '../../../src/core/posture/verdict.ts';

const fine: Strengths = { slouch: -4, forwardHead: -4, lean: -4, tooClose: -4, lookingDown: -4 };
const upright: Moment = { ...noMoment, state: 'upright' };

/** Seconds of looks of one strength until the state is entered; null when it is not within a minute. */
function secondsToEnter(bad: BadState, strength: number, perSecond: number): number | null {
  let moment = upright;
  for (let look = 1; look <= 60 * perSecond; look += 1) {
    moment = stepMoment(moment, { ...fine, [bad]: strength }, 1 / perSecond);
    if (moment.state === bad) return look / perSecond;
  }
  return null;
}

describe('a state of the moment', () => {
  it('is entered sooner the clearer it is, and by one look when it is clear', () => {
    const strengths = [0, 0.5, 1, 1.5, 3];
    const seconds = strengths.map((strength) => secondsToEnter('forwardHead', strength, 10) ?? Infinity);
    expect(seconds).toEqual(seconds.toSorted((a, b) => b - a));
    expect(seconds[0]).toBeGreaterThan(9);
    expect(seconds[0]).toBeLessThan(11);
    expect(seconds.at(-1)).toBe(0.1);
  });

  it('takes the same seconds at every sample rate, to the next look', () => {
    assert(
      property(double({ min: 0, max: 1.9, noNaN: true }), integer({ min: 1, max: 10 }), (strength, rate) => {
        const often = secondsToEnter('slouch', strength, 20) ?? Infinity;
        const seldom = secondsToEnter('slouch', strength, rate) ?? Infinity;
        expect(Math.abs(seldom - often)).toBeLessThanOrEqual(1 / rate + 0.05);
      })
    );
  });

  it('is not entered by weak moments with upright ones between them', () => {
    let moment = upright;
    for (let look = 0; look < 200; look += 1) {
      const weak = look % 4 < 2;
      moment = stepMoment(moment, weak ? { ...fine, forwardHead: 1 } : fine, 0.5);
      expect(moment.state).toBe('upright');
    }
  });

  it('collects no evidence from another group: a glance down does not make the next lean sooner', () => {
    let moment = upright;
    for (let look = 0; look < 5; look += 1) moment = stepMoment(moment, { ...fine, lookingDown: 0.5 }, 0.5);
    moment = stepMoment(moment, { ...fine, lean: 0.5 }, 0.5);
    expect(moment.rival).toEqual({ state: 'lean', evidence: 0.5 });
  });

  it('is told within five seconds where none was known, however near the threshold the posture is', () => {
    const anyBad = constantFrom(...badStates);
    const seldom = double({ min: 0.5, max: 10, noNaN: true });
    assert(
      property(anyBad, double({ min: 0, max: 5, noNaN: true }), seldom, (bad, strength, perSecond) => {
        let moment = noMoment;
        let seconds = 0;
        while (moment.state === null && seconds < 60) {
          moment = stepMoment(moment, { ...fine, [bad]: strength }, seconds === 0 ? 0 : 1 / perSecond);
          seconds += 1 / perSecond;
        }
        // The first look of all stands for no time.
        expect(seconds - 2 / perSecond).toBeLessThanOrEqual(5);
      })
    );
  });

  it('is left within two seconds of clearly sitting up', () => {
    const slouching: Moment = { ...noMoment, state: 'slouch' };
    expect(stepMoment(slouching, fine, 0.5).state).toBe('upright');
    expect(evidenceRule.upright.enough).toBeLessThanOrEqual(2);
  });
});
