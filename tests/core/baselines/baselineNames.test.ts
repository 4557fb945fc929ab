import { describe, expect, it } from 'vitest';
import {
  freeName,
  keptBaselineName,
  longestBaselineName,
  nameIsTaken
} from '../../../src/core/baselines/baselineNames.ts';

describe('the name of a place', () => {
  it('is kept without spaces around it, and no longer than a list can show', () => {
    expect(keptBaselineName('  Sitting ')).toBe('Sitting');
    expect(keptBaselineName('x'.repeat(90))).toBe('x'.repeat(longestBaselineName));
    expect(keptBaselineName(' \t\n')).toBeNull();
  });

  it('is never cut through a character', () => {
    expect(keptBaselineName(`x${'🪑'.repeat(90)}`)?.isWellFormed()).toBe(true);
  });

  it('is taken where another place of the same camera has it', () => {
    const sit = { id: 'sit', name: 'Sitting', cameraId: 'front' };
    const stand = { id: 'stand', name: 'Standing', cameraId: 'front' };
    const desk = { id: 'desk', name: 'Desk', cameraId: 'desk' };
    const all = [sit, stand, desk];
    expect(nameIsTaken(all, sit, 'Standing')).toBe(true);
    expect(nameIsTaken(all, sit, 'Sitting')).toBe(false);
    expect(nameIsTaken(all, sit, 'Desk')).toBe(false);
  });

  it('gets the first free number, within its length', () => {
    expect(freeName('Desk', new Set(['Desk', 'Desk 2', 'Desk 3']))).toBe('Desk 4');
    const long = 'x'.repeat(longestBaselineName);
    expect(freeName(long, new Set([long]))).toBe(`${'x'.repeat(longestBaselineName - 2)} 2`);
  });
});
