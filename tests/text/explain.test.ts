import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cannotTellReasons,
  measureNames,
  postureStates,
  type Finding,
  type Verdict
} from '../../src/core/posture/verdict.ts';
import { languages } from '../../src/core/settings/languages.ts';
import { createText } from '../../src/text/createText.ts';
import { formatDuration, formatExactSeconds } from '../../src/text/duration.ts';
import { loadText } from '../../src/text/loadText.ts';
import { explainFinding, explainVerdict, formatMeasure, recountFinding } from '../../src/text/explain.ts';

const text = createText('en-GB');
/** Every language that ships, with its texts. */
const everyText = await Promise.all(
  languages.map(async (language) => [language, (await loadText(language)).text] as const)
);

describe('an explanation', () => {
  test('names the posture, what moved, how far and for how long', () => {
    const explained = explainVerdict(
      text,
      verdict({
        state: 'forwardHead',
        since: 60,
        findings: [
          { measure: 'headForwardCm', amount: 4.2 },
          { measure: 'headDropCm', amount: 2.4 }
        ]
      }),
      103
    );

    expect(explained.title).toBe('Head forward');
    expect(explained.sentences).toEqual([
      'Your head has drifted 4 cm towards the screen, for 40\u00a0s.',
      'Your head has sunk 2 cm.'
    ]);
    expect(explained.body).toBe(explained.sentences.join(' '));
  });

  test('tells the way a head went that moved away from the screen', () => {
    expect(explainFinding(text, { measure: 'headForwardCm', amount: -6.1 })).toBe(
      'Your head has moved 6 cm away from the screen.'
    );
  });

  test('counts a ratio from one, where it was calibrated', () => {
    expect(explainFinding(text, { measure: 'screenDistanceRatio', amount: 0.75 }, 30)).toBe(
      'Your eyes have been 25 % nearer to the screen than at your calibration, for 30\u00a0s.'
    );
  });

  test('never says nought centimetres of something that was found', () => {
    expect(explainFinding(text, { measure: 'headDropCm', amount: 0.44 })).toBe('Your head has sunk 0.4 cm.');
  });

  test.each(cannotTellReasons)('of %s says what is seen and what to do', (reason) => {
    const { sentences } = explainVerdict(text, verdict({ state: 'cannotTell', reason }));

    expect(sentences).toHaveLength(2);
    expect(new Set(sentences).size).toBe(2);
  });

  test.each(everyText)(
    'holds whole sentences in %s for every state, measure, amount and duration',
    (_language, spoken) => {
      const finding = fc.record({
        measure: fc.constantFrom(...measureNames),
        amount: fc.double({ min: -60, max: 60, noNaN: true })
      });
      fc.assert(
        fc.property(
          fc.constantFrom(...postureStates),
          fc.array(finding, { maxLength: 3 }),
          fc.double({ min: 0, max: 40_000, noNaN: true }),
          (state, findings, seconds) => {
            const { title, sentences } = explainVerdict(
              spoken,
              verdict({ state, findings, since: 0 }),
              seconds
            );

            expect(sentences.length).toBeGreaterThanOrEqual(1);
            expect(sentences.length).toBeLessThanOrEqual(2);
            expect(title).toMatch(/^\p{L}/u);
            for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}\p{Lo}\d][^{}]*[.。]$/u);
          }
        )
      );
    }
  );
});

describe.each(everyText)('an explanation in %s', (_language, spoken) => {
  test.each(measureNames)(
    'of %s names the amount and the time, each way and with and without it',
    (measure) => {
      for (const amount of [-4, 4]) {
        const finding = { measure, amount };
        const size = formatMeasure(spoken, measure, amount);
        const lasting = explainFinding(spoken, finding, 40);

        expect(explainFinding(spoken, finding)).toContain(size);
        expect(lasting).toContain(size);
        expect(lasting).toContain(formatDuration(spoken, 40));
      }
    }
  );

  test.each(measureNames)('of %s looks back in a report in other words than while it lasts', (measure) => {
    for (const amount of [-4, 4]) {
      const finding = { measure, amount };
      const told = recountFinding(spoken, finding, 40);

      expect(told).toContain(formatMeasure(spoken, measure, amount));
      expect(told).toContain(formatDuration(spoken, 40));
      expect(told).toMatch(/^[\p{Lu}\p{Lo}][^{}]*[.。]$/u);
      expect(told).not.toBe(explainFinding(spoken, finding, 40));
    }
  });

  test('of each reason says what is seen and what to do', () => {
    for (const reason of cannotTellReasons) {
      const { sentences } = explainVerdict(spoken, verdict({ state: 'cannotTell', reason }));

      expect(new Set(sentences).size).toBe(2);
    }
  });
});

describe('a duration', () => {
  test.each([
    [-3, '0\u00a0s'],
    [7.6, '8\u00a0s'],
    [43, '40\u00a0s'],
    [59.4, '55\u00a0s'],
    [60, '1\u00a0min'],
    [3599, '59\u00a0min'],
    [3600, '1\u00a0h'],
    [4321, '1\u00a0h 12\u00a0min']
  ])('of %s seconds reads %s', (seconds, words) => {
    expect(formatDuration(text, seconds)).toBe(words);
  });

  test.each(everyText)('never parts a number from its unit in %s', (_language, spoken) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), (seconds) => {
        expect(formatDuration(spoken, seconds)).not.toMatch(/\d \p{L}/u);
        expect(formatExactSeconds(spoken, seconds)).not.toMatch(/\d \p{L}/u);
      })
    );
  });
});

function verdict(given: Partial<Verdict> & { readonly findings?: readonly Finding[] }): Verdict {
  return {
    t: 100,
    state: 'upright',
    reason: null,
    also: null,
    alerting: null,
    since: 40,
    measures: {},
    confidence: 0.9,
    findings: [],
    ...given
  };
}
