import { describe, expect, test } from 'vitest';
import { badStates } from '../../../src/core/posture/verdict.ts';
import { glowLines } from '../../../src/renderer/overlay/glow/glowLines.ts';

/** The band is to stay a band. CSS pixels. */
const deepest = 10;

describe('the line of an alert', () => {
  test('tells every posture from every other without its colour', () => {
    const shapes = badStates.map((state) =>
      JSON.stringify(glowLines[state].map(({ dashes, cap }) => ({ dashes, cap })))
    );
    expect(new Set(shapes).size).toBe(badStates.length);
  });

  test.each(badStates)('of %s lies within the outer ten pixels', (state) => {
    for (const { inset, width } of glowLines[state]) {
      expect(inset - width / 2).toBeGreaterThanOrEqual(0);
      expect(inset + width / 2).toBeLessThanOrEqual(deepest);
    }
  });
});
