import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ring, ringDash } from '../../../src/renderer/overlay/ring/ringGeometry.ts';

test('the ring draws the share of the time that is left, and nothing at the end', () => {
  expect(ringDash(1)).toEqual({ strokeDasharray: '1 1', visible: true });
  expect(ringDash(0.25)).toEqual({ strokeDasharray: '0.25 1', visible: true });
  expect(ringDash(0).visible).toBe(false);
});

test('whatever it is given, the ring stays between empty and whole', () => {
  fc.assert(
    fc.property(fc.double(), (share) => {
      const [dash = Number.NaN] = ringDash(share).strokeDasharray.split(' ').map(Number);

      expect(dash).toBeGreaterThanOrEqual(0);
      expect(dash).toBeLessThanOrEqual(1);
    })
  );
});

test('the line lies inside its picture, round ends included', () => {
  expect(ring.radius + ring.width / 2).toBeLessThanOrEqual(ring.centre);
});
