import { describe, expect, it } from 'vitest';
import type { PoseSample } from '../../../src/core/pose/keypoints.ts';
import { hold, poseOf, slouching, upright, type Posture } from './sitter.ts';
import { calibrated, lastVerdict, watch } from './watching.ts';

const passerBy: Posture = { ...upright, aside: 38, back: 70, up: 14 };
const poster: Posture = { ...upright, aside: -34, back: 90, up: 10 };

/** The same samples with someone else in them; `swap`: the detector takes the other one for the user. */
function withOther(samples: readonly PoseSample[], other: Posture, swap = false): readonly PoseSample[] {
  return samples.map((sample) => {
    const pose = poseOf(other);
    return swap
      ? { ...sample, pose, others: sample.pose === null ? [] : [sample.pose] }
      : { ...sample, others: [pose] };
  });
}

describe('with other people in the picture', () => {
  it.each([
    ['a passer-by', passerBy],
    ['a poster', poster]
  ])('the user is followed: %s', (_name, other) => {
    for (const swap of [false, true]) {
      const state = calibrated();
      expect(lastVerdict(watch(state, withOther(hold(slouching, 0, 6), other, swap))).state).toBe('slouch');
      expect(lastVerdict(watch(state, withOther(hold(upright, 0, 6), other, swap))).state).toBe('upright');
    }
  });

  it('two people where the user sits: cannot tell whom', () => {
    const samples = withOther(hold({ ...upright, aside: -10 }, 0, 4), { ...upright, aside: 10 });
    expect(lastVerdict(watch(calibrated(), samples)).reason).toBe('severalPeople');
  });

  it('one person reported twice is one person', () => {
    const samples = withOther(hold(upright, 0, 4), { ...upright, aside: 0.5 });
    expect(lastVerdict(watch(calibrated(), samples)).state).toBe('upright');
  });

  it('somebody else in the background is not the user, who has left', () => {
    const state = watch(calibrated(), hold(passerBy, 0, 14)).state;
    expect(lastVerdict(watch(state, hold(passerBy, 14, 2))).state).toBe('cannotTell');
  });
});
