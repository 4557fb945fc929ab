import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../src/core/posture/look.ts';
import { headShapeNames, type Shape } from '../../../src/core/posture/shape.ts';
import { medianLook, type SmoothingWindow, withLook } from '../../../src/core/posture/smoothing.ts';
import { headForward, hold, type Posture, sampleOf, poseOf, slidDown, slouching, upright } from './sitter.ts';
import { calibrated, verdicts, watch } from './watching.ts';

function shapesOf(posture: Posture, from: number, seconds: number): readonly (readonly [number, Shape])[] {
  return hold(posture, from, seconds).flatMap(({ t, pose, width, height }) => {
    const look = lookAt(pose, width, height);
    return look.kind === 'seen' ? [[t, look.shape] as const] : [];
  });
}

function windowOf(...looks: readonly (readonly [number, Shape])[]): SmoothingWindow {
  return looks.reduce<SmoothingWindow>((window, [t, shape]) => withLook(window, t, shape, 0.9), []);
}

describe('smoothing', () => {
  it('keeps every number within the range of the looks it was made of', () => {
    assert(
      property(
        constantFrom(upright, slouching, headForward),
        constantFrom(upright, slidDown),
        (one, other) => {
          const window = windowOf(...shapesOf(one, 0, 2), ...shapesOf(other, 2, 1));
          const middle = medianLook(window);
          for (const name of headShapeNames) {
            const seen = window.map(({ shape }) => shape.head[name]);
            expect(middle?.shape.head[name]).toBeGreaterThanOrEqual(Math.min(...seen));
            expect(middle?.shape.head[name]).toBeLessThanOrEqual(Math.max(...seen));
          }
        }
      )
    );
  });

  it('drops what came before at the first look of a posture far from it', () => {
    const [first] = shapesOf(slouching, 3, 1);
    if (first === undefined) throw new Error('Nothing was seen.');
    expect(windowOf(...shapesOf(upright, 0, 3), first)).toHaveLength(1);
  });

  it('waits for a second look of a posture that is nearer', () => {
    const [first, second] = shapesOf({ ...upright, headDown: 4, shouldersDown: 4 }, 3, 1);
    if (first === undefined || second === undefined) throw new Error('Nothing was seen.');
    const sat = shapesOf(upright, 0, 3);
    expect(windowOf(...sat, first).length).toBeGreaterThan(2);
    expect(windowOf(...sat, first, second)).toHaveLength(2);
  });

  it('lets one wild look pass within a look, and never alerts for it', () => {
    const sat = hold(upright, 0, 5);
    const wild = sampleOf(5, poseOf(slouching));
    const after = hold(upright, 5.25, 30);
    const states = verdicts(watch(calibrated(), [...sat, wild, ...after]));
    const bad = states.filter(({ state }) => state !== 'upright');
    expect(bad.length).toBeLessThanOrEqual(1);
    expect(states.every(({ alerting }) => alerting === null)).toBe(true);
  });
});
