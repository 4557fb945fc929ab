import { array, assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot, fitLogistic, logistic, type FitRow } from '../../../src/replay/fit/logistic.ts';
import model from '../../../src/core/posture/postureModel.json' with { type: 'json' };
import { modelTerms, termName } from '../../../src/core/posture/fittedModel.ts';
import { seededRandom } from '../../../src/replay/accuracy/random.ts';

describe('the fit', () => {
  it('finds the weights that made the examples', () => {
    const random = seededRandom(7);
    const truth = [-0.5, 2, -1];
    const rows = Array.from({ length: 6000 }, (): FitRow => {
      const values = [1, random.normal(), random.normal()];
      return { values, positive: random.uniform() < logistic(dot(truth, values)), weight: 1 };
    });
    const weights = fitLogistic(rows, 0.001);
    truth.forEach((weight, index) => expect(Math.abs((weights[index] ?? 0) - weight)).toBeLessThan(0.15));
  });

  it('stays finite where examples are parted perfectly, and makes weights smaller with more penalty', () => {
    const value = double({ min: 0.1, max: 3, noNaN: true });
    assert(
      property(array(value, { minLength: 4, maxLength: 20 }), (values) => {
        const rows = values.flatMap((x): readonly FitRow[] => [
          { values: [1, x], positive: true, weight: 1 },
          { values: [1, -x], positive: false, weight: 1 }
        ]);
        const loose = fitLogistic(rows, 0.1)[1] ?? 0;
        const tight = fitLogistic(rows, 10)[1] ?? 0;
        expect(Number.isFinite(loose)).toBe(true);
        expect(Math.abs(tight)).toBeLessThan(Math.abs(loose));
      })
    );
  });

  it('refuses nothing to fit', () => {
    expect(() => fitLogistic([], 1)).toThrow('Nothing to fit');
  });
});

describe('the model file', () => {
  it('has a weight for every term, and for nothing else', () => {
    const terms = modelTerms.map(termName).sort();
    for (const table of Object.values(model.weights)) {
      expect(Object.keys(table).sort()).toEqual(terms);
      expect(Object.values(table).every(Number.isFinite)).toBe(true);
    }
  });
});
