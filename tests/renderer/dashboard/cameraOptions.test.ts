import { describe, expect, test } from 'vitest';
import { cameraOptions } from '../../../src/renderer/dashboard/live/cameraOptions.ts';
import { createText } from '../../../src/text/createText.ts';
import { gallerySnapshot } from './gallerySnapshot.ts';

const text = createText('en-GB');
const usual = gallerySnapshot('upright');

describe('the cameras to choose from', () => {
  test('begin with the default and go on with those that are connected', () => {
    expect(cameraOptions(text, usual)).toEqual([
      { value: '', label: 'The system’s default camera' },
      { value: 'built-in', label: 'Integrated Camera' },
      { value: 'desk', label: 'Desk Camera Pro 4K (046d:085e)' }
    ]);
  });

  test('are numbered while the system keeps their names back', () => {
    const devices = [
      { id: 'a', label: '' },
      { id: 'b', label: '' }
    ];
    const options = cameraOptions(text, { ...usual, camera: { ...usual.camera, devices } });

    expect(options.map(({ label }) => label)).toEqual([
      'The system’s default camera',
      'Camera 1',
      'Camera 2'
    ]);
  });

  test('hold the chosen one even while it is not connected, so that the choice stays visible', () => {
    const settings = { ...usual.settings, cameraId: 'at-work' };

    expect(cameraOptions(text, { ...usual, settings }).at(-1)).toEqual({
      value: 'at-work',
      label: 'The chosen camera (not connected)'
    });
  });

  test('leave out devices without an id, which cannot be asked for', () => {
    const devices = [{ id: '', label: '' }];

    expect(cameraOptions(text, { ...usual, camera: { ...usual.camera, devices } })).toHaveLength(1);
  });
});
