import { describe, expect, test } from 'vitest';
import { isLit } from '../../../src/core/camera/cameraStatus.ts';

const on = { kind: 'on', deviceId: 'built-in', width: 640, height: 480 } as const;

describe('the light of the camera', () => {
  test('is on while the camera is open, and between two checks of the saver it is not', () => {
    expect(isLit(on)).toBe(true);
    expect(isLit({ ...on, betweenChecks: true })).toBe(false);
  });

  test('is off while it starts, rests or cannot be used', () => {
    expect(isLit({ kind: 'starting' })).toBe(false);
    expect(isLit({ kind: 'off', why: 'paused' })).toBe(false);
    expect(isLit({ kind: 'problem', problem: 'busy', retryInSeconds: null })).toBe(false);
  });
});
