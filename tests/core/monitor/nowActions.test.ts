import { applyPolicy } from '../../../src/core/policy/applyPolicy.ts';
import { policyOf } from '../policy/sourceOf.ts';
import { describe, expect, test } from 'vitest';
import { cameraProblems } from '../../../src/core/camera/cameraStatus.ts';
import { cannotTellReasons } from '../../../src/core/posture/verdict.ts';
import { isCalibratedElsewhere, nowActions } from '../../../src/core/monitor/nowActions.ts';
import { gallerySnapshot } from '../../renderer/dashboard/gallerySnapshot.ts';

describe('what Now offers to do', () => {
  test.each(['upright', 'slouch', 'away', 'starting', 'off-locked', 'off-asleep'])(
    'is nothing while there is nothing to do: %s',
    (name) => {
      expect(nowActions(gallerySnapshot(name))).toEqual([]);
    }
  );

  test.each(cameraProblems)(
    'with the camera problem %s is a retry, the demo, and doing without',
    (problem) => {
      expect(nowActions(gallerySnapshot(`camera-${problem}`))).toEqual(['retry', 'demo', 'withoutCamera']);
    }
  );

  test('does not offer the demo inside the demo', () => {
    expect(nowActions({ ...gallerySnapshot('camera-failed'), demo: true })).toEqual(['retry']);
  });

  test.each(cannotTellReasons)('is calibrating where that is what is missing: %s', (reason) => {
    const helps = reason === 'notCalibrated' || reason === 'notCalibratedPlace';

    expect(nowActions(gallerySnapshot(`cannotTell-${reason}`))).toEqual(helps ? ['calibrate'] : []);
  });

  test('is resuming during a pause, watching when that is off, and quitting when nothing else helps', () => {
    expect(nowActions(gallerySnapshot('off-paused'))).toEqual(['resume']);
    expect(nowActions(gallerySnapshot('off-noCameraMode'))).toEqual(['watch']);
    // What a policy forbids is not offered: it would be refused.
    const forbidden = applyPolicy(policyOf({ ForbidCamera: true }), {});
    expect(nowActions({ ...gallerySnapshot('off-noCameraMode'), ...forbidden })).toEqual([]);
    expect(nowActions(gallerySnapshot('engine-modelCorrupt'))).toEqual(['quit']);
  });
});

describe('somebody who has calibrated with another camera alone', () => {
  const uncalibrated = gallerySnapshot('cannotTell-notCalibrated');
  const { baselines } = gallerySnapshot('upright');

  test('is told so, and nobody else', () => {
    const elsewhere = baselines.map((place) => ({ ...place, here: false }));

    expect(isCalibratedElsewhere({ ...uncalibrated, baselines: elsewhere })).toBe(true);
    expect(isCalibratedElsewhere({ ...uncalibrated, baselines: [] })).toBe(false);
    expect(isCalibratedElsewhere({ ...uncalibrated, baselines: [...elsewhere, ...baselines] })).toBe(false);
    expect(isCalibratedElsewhere({ ...gallerySnapshot('away'), baselines: elsewhere })).toBe(false);
  });
});
