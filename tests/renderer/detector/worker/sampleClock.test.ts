import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { createSampleClock } from '../../../../src/renderer/detector/worker/sampleClock.ts';

test('is the given clock where nothing was stamped later', () => {
  let now = 1000;
  const clock = createSampleClock(() => now, 990);
  expect(clock()).toBe(1000);
  now = 1004.5;
  expect(clock()).toBe(1004.5);
});

test('does not go back by what a sum rounds away', () => {
  const notBefore = 15002.799999152516;
  const clock = createSampleClock(() => 5903.9999987099, notBefore);
  expect(clock()).toBeGreaterThanOrEqual(notBefore);
});

test('never goes back over any number of workers, however each of them estimates the epoch', () => {
  assert(
    property(
      array(double({ min: -5000, max: 5000, noNaN: true }), { minLength: 1, maxLength: 10 }),
      (origins) => {
        let last = 0;
        for (const origin of origins) {
          let now = 10_000 + origin;
          const clock = createSampleClock(() => now, last);
          for (let step = 0; step < 5; step += 1) {
            const t = clock();
            expect(t).toBeGreaterThanOrEqual(last);
            last = t;
            now += 0.7;
          }
        }
      }
    )
  );
});
