import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keypointNames, type PoseSample } from '../../src/core/pose/keypoints.ts';
import { BadInput } from '../../src/replay/badInput.ts';
import { formatTraceLine, parseTraceLine } from '../../src/replay/traceLine.ts';
import { uprightPose } from '../core/pose/people.ts';

const sample: PoseSample = {
  t: 1.2,
  width: 640,
  height: 480,
  pose: uprightPose({ x: 320, y: 300, shoulderWidth: 180 }),
  others: [],
  picture: null
};
const where = 'trace.jsonl:7';

function lineWith(changes: Readonly<Record<string, unknown>>): string {
  const line: unknown = JSON.parse(formatTraceLine(sample));
  return JSON.stringify(typeof line === 'object' ? { ...line, ...changes } : {});
}

describe('a trace line', () => {
  it('reads back as it was written', () => {
    expect(formatTraceLine(parseTraceLine(formatTraceLine(sample), where))).toBe(formatTraceLine(sample));
  });

  it('without keypoints, or with none that the model was sure of, is nobody', () => {
    expect(parseTraceLine(lineWith({ keypoints: {} }), where).pose).toBeNull();
    const unsure = Object.fromEntries(keypointNames.map((name) => [name, [100, 100, 0.1]]));
    expect(parseTraceLine(lineWith({ keypoints: unsure }), where).pose).toBeNull();
  });

  it('may hold more than is read, and keypoints a little outside the picture', () => {
    expect(parseTraceLine(lineWith({ file: 'a.jpg', frame: 3 }), where).t).toBe(1.2);
    const { pose } = parseTraceLine(
      lineWith({ keypoints: { nose: [-20, 500, 0.9], left_eye: [5, 5, 0.9], right_eye: [1, 1, 0.9] } }),
      where
    );
    expect(pose?.nose).toEqual({ x: -20, y: 500, score: 0.9 });
  });

  it.each([
    ['cut off', '{"t": 1, "width": 640, "hei', /not JSON, perhaps cut off/],
    [
      'NaN for a number',
      '{"t": 1, "width": 640, "height": 480, "keypoints": {"nose": [NaN, 1, 1]}}',
      /not JSON/
    ],
    ['null for a number', lineWith({ keypoints: { nose: [null, 1, 1] } }), /x of nose must be a number/],
    ['an endless number', lineWith({}).replace('"t":1.2', '"t":1e999'), /t must be a number, not Infinity/],
    ['text for a number', lineWith({ t: '1.2' }), /t must be a number, not "1.2"/],
    ['no width', lineWith({ width: undefined }), /width must be a number, not missing/],
    ['no height', lineWith({ height: undefined }), /height must be a number, not missing/],
    ['a width of nothing', lineWith({ width: 0 }), /width is 0 pixels/],
    ['a negative height', lineWith({ height: -480 }), /height is -480 pixels/],
    ['no keypoints', lineWith({ keypoints: undefined }), /"keypoints" must be an object/],
    ['keypoints in a list', lineWith({ keypoints: [[1, 2, 3]] }), /"keypoints" must be an object/],
    ['a pair for a keypoint', lineWith({ keypoints: { nose: [1, 2] } }), /"nose" must be \[x, y, score\]/],
    [
      'a name of another model',
      lineWith({ keypoints: { leftEye: [1, 2, 1] } }),
      /"leftEye" is not one of MoveNet/
    ],
    ['a score above one', lineWith({ keypoints: { nose: [1, 2, 1.5] } }), /score of nose is 1.5/],
    ['a score below zero', lineWith({ keypoints: { nose: [1, 2, -0.1] } }), /score of nose is -0.1/],
    ['a keypoint a mile away', lineWith({ keypoints: { nose: [1e7, 2, 0.9] } }), /far outside the picture/],
    ['a list', '[1, 2]', /must be an object/],
    ['a bare number', '12', /must be an object/]
  ])('with %s is refused, naming file and line', (_what, line, message) => {
    const read = (): PoseSample => parseTraceLine(line, where);
    expect(read).toThrow(BadInput);
    expect(read).toThrow(message);
    expect(read).toThrow(/^trace\.jsonl:7: /);
  });

  it('of any JSON at all is either read with finite numbers or refused as bad input', () => {
    const place = fc.oneof(fc.double(), fc.jsonValue());
    const keypoints = fc.dictionary(
      fc.constantFrom(...keypointNames, 'other'),
      fc.array(place, { maxLength: 4 })
    );
    const anyLine = fc.record({
      t: place,
      width: place,
      height: place,
      keypoints: fc.oneof(keypoints, place)
    });
    fc.assert(
      fc.property(fc.oneof(anyLine, fc.jsonValue()), (value) => {
        try {
          const { t, width, height, pose } = parseTraceLine(JSON.stringify(value), where);
          const points = Object.values(pose ?? {}).flatMap(({ x, y, score }) => [x, y, score]);
          expect([t, width, height, ...points].every(Number.isFinite)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput);
        }
      })
    );
  });
});
