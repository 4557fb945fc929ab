import { describe, expect, test } from 'vitest';
import { defaultBreathingWish, planBreathing } from '../../../src/core/breathing/breathingPlan.ts';
import { breathingMoment } from '../../../src/core/breathing/breathingMoment.ts';
import { shownMoment, spokenPhase } from '../../../src/core/breathing/breathingView.ts';

const plan = planBreathing(defaultBreathingWish);
const running = { kind: 'running', plan, startedAtEpochMs: 0, elapsedSeconds: 30, lastSeconds: 0 } as const;

describe('the moment that is shown', () => {
  test('goes on between two words from main', () => {
    expect(shownMoment(running, 0.5)).toEqual(breathingMoment(plan, 30.5));
  });

  test('waits for main when it has been silent for long, as the session itself would', () => {
    expect(shownMoment(running, 3600)).toEqual(breathingMoment(plan, 35));
  });

  test('stands still while paused', () => {
    const paused = { ...running, kind: 'paused', why: 'asked', sinceSeconds: 0 } as const;

    expect(shownMoment(paused, 60)).toEqual(breathingMoment(plan, 30));
  });
});

describe('what a screen reader says in a whole session', () => {
  const said: string[] = [];
  for (let elapsed = 0; elapsed < plan.totalSeconds; elapsed += 0.25) {
    const { phase, whole } = spokenPhase(breathingMoment(plan, elapsed));
    const words = whole ? `${phase} and what to do` : phase;
    if (said.at(-1) !== words) said.push(words);
  }

  test('is each phase with what to do for one breath, then in and out alone', () => {
    expect(said.slice(0, 8)).toEqual([
      'settle and what to do',
      'in and what to do',
      'widen and what to do',
      'out and what to do',
      'in',
      'out',
      'in',
      'out'
    ]);
  });

  test('comes no more often than twice a breath', () => {
    expect(said.length).toBeLessThanOrEqual(2 * plan.breaths + 2);
  });
});
