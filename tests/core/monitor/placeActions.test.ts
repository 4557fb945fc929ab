import { describe, expect, test } from 'vitest';
import { hasChoice, placeActions } from '../../../src/core/monitor/placeActions.ts';

const usual = {
  createdAt: 0,
  cameraId: 'built-in',
  cameraName: 'Integrated Camera',
  quality: 'good',
  loosened: []
} as const;
const sitting = { ...usual, id: 'sit', name: 'Sitting', here: true };
const standing = { ...usual, id: 'stand', name: 'Standing', here: true };
const elsewhere = { ...usual, id: 'home', name: 'At home', here: false };
const places = [sitting, standing, elsewhere];
const on = { status: { kind: 'on', deviceId: 'built-in', width: 640, height: 480 }, devices: [] } as const;
const off = { status: { kind: 'off', why: 'paused' }, devices: [] } as const;
const situation = { baselines: places, selectedBaselineId: null, camera: on };

describe('what can be done with a place', () => {
  test('of the camera in use is choosing it and learning it anew', () => {
    expect(placeActions(sitting, situation)).toEqual(['use', 'again']);
  });

  test('that is chosen already is learning it anew', () => {
    expect(placeActions(sitting, { ...situation, selectedBaselineId: 'sit' })).toEqual(['again']);
    expect(placeActions(standing, { ...situation, selectedBaselineId: 'sit' })).toEqual(['use', 'again']);
  });

  test('of another camera is giving it to the one in use', () => {
    expect(placeActions(elsewhere, situation)).toEqual(['assign']);
  });

  test('without a picture is choosing it alone', () => {
    expect(placeActions(sitting, { ...situation, camera: off })).toEqual(['use']);
    expect(placeActions(elsewhere, { ...situation, camera: off })).toEqual([]);
  });

  test('is no choice where the camera has one place', () => {
    const one = places.filter(({ id }) => id !== 'stand');

    expect(hasChoice(places)).toBe(true);
    expect(hasChoice(one)).toBe(false);
    expect(placeActions(sitting, { ...situation, baselines: one })).toEqual(['again']);
  });
});
