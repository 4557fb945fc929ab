import { describe, expect, it } from 'vitest';
import { episodesOf, falseAlarms, falseBegins, findEpisodes } from '../../../src/replay/accuracy/episodes.ts';
import type { Truth } from '../../../src/replay/accuracy/truth.ts';

const fine: Truth = {
  segment: 'work',
  moving: false,
  settling: false,
  labels: ['upright'],
  bad: false,
  ambiguous: false,
  gone: false
};
const slouch: Truth = { ...fine, segment: 'slouch', labels: ['slouch'], bad: true };
const stretch = (from: number, to: number, truth: Truth): { t: number; truth: Truth }[] =>
  Array.from({ length: to - from }, (_none, index) => ({ t: from + index, truth }));

const samples = [
  ...stretch(0, 20, fine),
  ...stretch(20, 24, { ...slouch, moving: true }),
  ...stretch(24, 40, slouch),
  ...stretch(40, 60, fine)
];

describe('an episode', () => {
  it('runs from the first bad sample, and is held from the first that does not move', () => {
    expect(episodesOf(samples)).toEqual([
      { from: 20, holdFrom: 24, to: 40, segment: 'slouch', labels: ['slouch'] }
    ]);
  });

  it('shorter than eight seconds is none', () => {
    expect(episodesOf([...stretch(0, 7, slouch), ...stretch(7, 20, fine)])).toEqual([]);
    expect(episodesOf([...stretch(0, 8, slouch), ...stretch(8, 20, fine)])).toHaveLength(1);
  });

  it('is found by an alert within ten seconds of the hold, named right or by its sibling', () => {
    const [episode] = findEpisodes(episodesOf(samples), [{ t: 30, state: 'slouch' }]);
    expect(episode).toMatchObject({ namedRight: true, delaySeconds: 1 });
    const [sibling] = findEpisodes(episodesOf(samples), [{ t: 30, state: 'forwardHead' }]);
    expect(sibling).toMatchObject({ namedRight: false, delaySeconds: 1 });
  });

  it('is missed when the alert is late, comes before, or says something else', () => {
    for (const alert of [
      { t: 35, state: 'slouch' as const },
      { t: 19, state: 'slouch' as const },
      { t: 30, state: 'lean' as const }
    ]) {
      expect(findEpisodes(episodesOf(samples), [alert])[0]?.alert).toBeNull();
    }
  });
});

describe('a false alarm', () => {
  it('is an alert with nothing bad behind it, up to three seconds after', () => {
    expect(falseAlarms(samples, [{ t: 10, state: 'slouch' }])).toHaveLength(1);
    expect(falseAlarms(samples, [{ t: 41, state: 'slouch' }])).toEqual([]);
    expect(falseAlarms(samples, [{ t: 50, state: 'slouch' }])).toHaveLength(1);
  });

  it('is not one where the truth itself is undecided, or looks down for long', () => {
    const undecided = stretch(0, 20, { ...fine, ambiguous: true });
    expect(falseAlarms(undecided, [{ t: 10, state: 'slouch' }])).toEqual([]);
    const down = stretch(0, 40, { ...fine, labels: ['looking_down'] });
    expect(falseAlarms(down, [{ t: 30, state: 'lookingDown' }])).toEqual([]);
    expect(falseAlarms(down, [{ t: 30, state: 'slouch' }])).toHaveLength(1);
  });
});

describe('a false begin', () => {
  const called = (
    t: number,
    truth: Truth,
    calledBad: boolean
  ): Parameters<typeof falseBegins>[0][number] => ({
    t,
    truth,
    calledBad
  });
  const begins = (bad: readonly number[]): number =>
    falseBegins(samples.map(({ t, truth }) => called(t, truth, bad.includes(t))));

  it('is a bad state that begins with nothing bad around it, however short', () => {
    expect(begins([10])).toBe(1);
    expect(begins([10, 11, 12])).toBe(1);
    expect(begins([10, 12])).toBe(2);
  });

  it('is none at the edges of an episode, and counts again once it is over', () => {
    expect(begins([19, 20, 21, 30, 42])).toBe(0);
    expect(begins([50])).toBe(1);
  });

  it('is none where the truth itself is undecided', () => {
    const undecided = stretch(0, 5, { ...fine, ambiguous: true });
    expect(falseBegins(undecided.map(({ t, truth }) => called(t, truth, true)))).toBe(0);
  });
});
