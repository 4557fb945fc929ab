import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureNames, type Verdict } from '../../../src/core/posture/verdict.ts';
import { measureRows } from '../../../src/renderer/dashboard/now/measureRows.ts';
import { createText } from '../../../src/text/createText.ts';
import { gallerySnapshot } from './gallerySnapshot.ts';

const text = createText('en-GB');

describe('the rows of measures', () => {
  test('tell how far and which way, and mark those that carry the verdict', () => {
    const rows = measureRows(text, verdictOf('slouch'));

    expect(rows.map(({ label, value, tells }) => [label, value, tells])).toEqual([
      ['Head', '8 cm forward', false],
      ['Head height', '6 cm lower', true],
      ['Head tilt', 'in line', false],
      ['Shoulders', '4 cm forward', false],
      ['Shoulder height', '5 cm lower', true],
      ['Lean', 'in line', false],
      ['Screen distance', '14 % nearer', false]
    ]);
  });

  test('hang on the plumb line exactly where they say "in line"', () => {
    const measure = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(measure, measure, (headDropCm, leanDegrees) => {
        for (const { value, offset } of measureRows(text, {
          ...verdictOf('upright'),
          measures: { headDropCm, leanDegrees }
        })) {
          expect(value === 'in line').toBe(offset === 0);
        }
      })
    );
  });

  test('stay within the scale for whatever is measured, and leave out what is no number', () => {
    const amount = fc.oneof(
      fc.double({ noDefaultInfinity: false }),
      fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e9)
    );
    fc.assert(
      fc.property(fc.constantFrom(...measureNames), amount, (measure, value) => {
        for (const { offset } of measureRows(text, {
          ...verdictOf('upright'),
          measures: { [measure]: value }
        })) {
          expect(Math.abs(offset)).toBeLessThanOrEqual(1);
        }
      })
    );
  });

  test('are none where nothing was measured', () => {
    expect(measureRows(text, verdictOf('away'))).toEqual([]);
  });
});

function verdictOf(name: string): Verdict {
  const { verdict } = gallerySnapshot(name);
  if (verdict === null) throw new Error(`The situation "${name}" has no verdict.`);
  return verdict;
}
