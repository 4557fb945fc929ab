import { expect, test } from 'vitest';
import type { CannotTellReason } from '../../../src/core/posture/verdict.ts';
import { cannotTellReasons, postureStates } from '../../../src/core/posture/verdict.ts';
import { sightOf } from '../../../src/core/presence/sight.ts';

test('every posture is a person, and away is nobody', () => {
  const seen = postureStates
    .filter((state) => state !== 'cannotTell')
    .map((state) => [state, sightOf({ state, reason: null })]);

  expect(seen.filter(([, sight]) => sight !== 'person')).toEqual([['away', 'nobody']]);
});

test('who cannot be judged but is there is a person; a picture that shows nothing says nothing', () => {
  const unknown: readonly CannotTellReason[] = cannotTellReasons.filter(
    (reason) => sightOf({ state: 'cannotTell', reason }) === 'unknown'
  );

  expect(unknown).toEqual([
    'starting',
    'notCalibrated',
    'tooDark',
    'tooBright',
    'lowConfidence',
    'cameraBlocked',
    'cameraFrozen'
  ]);
  expect(cannotTellReasons.every((reason) => sightOf({ state: 'cannotTell', reason }) !== 'nobody')).toBe(
    true
  );
});
