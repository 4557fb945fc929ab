import { describe, expect, test } from 'vitest';
import type { Pose } from '../../../src/core/pose/keypoints.ts';
import { drawingOf } from '../../../src/renderer/dashboard/live/liveGeometry.ts';

const from = { width: 640, height: 480 };
const to = { width: 320, height: 240 };

describe('the landmarks over the live picture', () => {
  test('are mirrored as in a mirror and scaled to the drawn picture', () => {
    const { dots } = drawingOf({ nose: { x: 160, y: 120, score: 0.9 } }, from, to);

    expect(dots).toEqual([{ x: 240, y: 60 }]);
  });

  test('leave out guesses, and lines that would end in one', () => {
    const pose: Pose = {
      left_shoulder: { x: 500, y: 400, score: 0.8 },
      right_shoulder: { x: 100, y: 400, score: 0.1 }
    };

    expect(drawingOf(pose, from, to)).toEqual({ dots: [{ x: 70, y: 200 }], lines: [] });
  });

  test('join shoulders and ears by the neck between their middles', () => {
    const pose: Pose = {
      left_ear: { x: 360, y: 100, score: 0.9 },
      right_ear: { x: 280, y: 100, score: 0.9 },
      left_shoulder: { x: 480, y: 300, score: 0.9 },
      right_shoulder: { x: 160, y: 300, score: 0.9 }
    };

    expect(drawingOf(pose, from, to).lines).toContainEqual([
      { x: 160, y: 50 },
      { x: 160, y: 150 }
    ]);
  });

  test('leave out what MoveNet reports below the shoulders', () => {
    expect(drawingOf({ left_hip: { x: 300, y: 470, score: 0.9 } }, from, to)).toEqual({
      dots: [],
      lines: []
    });
  });
});
