import { assert, constantFrom, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pose } from '../../../src/core/pose/keypoints.ts';
import { lookAt } from '../../../src/core/posture/look.ts';
import {
  peerBaselineOf,
  ringDropOf,
  unknownRange,
  type PeerBaseline,
  type RingCalibration
} from '../../../src/replay/accuracy/peerBaseline.ts';
import { callsBad, peerRuleNames, peers, shippedThresholds } from '../../../src/replay/accuracy/peerRules.ts';
import { peerViewOf, type PeerView } from '../../../src/replay/accuracy/peerView.ts';
import { nosesAtRings, ringRule } from '../../../src/replay/accuracy/ringLooks.ts';
import { poseOf, studio, upright, type Posture, type Studio } from '../../core/posture/sitter.ts';

const cameras = ['monitor', 'laptop', 'offset'] as const;
const desk = record({
  cameraAbove: double({ min: -20, max: 18, noNaN: true }),
  distance: double({ min: 50, max: 85, noNaN: true }),
  size: constantFrom([320, 240], [640, 480], [1280, 720], [1920, 1080], [480, 640])
}).map(({ cameraAbove, distance, size: [width = 0, height = 0] }): Studio => {
  const { lens, shoulderWidth } = studio;
  return { cameraAbove, distance, width, height, lens, shoulderWidth };
});
const camera = constantFrom(...cameras);
const share = double({ min: 0, max: 1, noNaN: true });

function view(posture: Posture, at: Studio = studio): PeerView {
  return seen(poseOf(posture, at), at);
}
function seen(pose: Pose, at: Studio = studio): PeerView {
  const found = peerViewOf(lookAt(pose, at.width, at.height), at.width, at.height);
  if (found === null) throw new Error('Nobody was seen.');
  return found;
}

/** Sitting still: the nose sways by half a centimetre. */
function sittingStill(at: Studio = studio): readonly PeerView[] {
  return Array.from({ length: 20 }, (_empty, index) =>
    view({ ...upright, headDown: 0.25 * Math.sin(index) }, at)
  );
}
function baseline(views: readonly PeerView[], rings: RingCalibration | null): PeerBaseline {
  const found = peerBaselineOf(views, rings);
  if (found === null) throw new Error('Calibration saw nobody.');
  return found;
}
const ringsWith = (
  headShare: number,
  of: RingCalibration['camera'] = 'monitor',
  still: RingCalibration['still'] = 'oneForEachRing'
): RingCalibration => ({ camera: of, rule: { ...ringRule, headShare }, still });

describe('the nose at the lower rings', () => {
  it('sinks more the more the head takes part, and not at all when the eyes do everything', () => {
    assert(
      property(desk, camera, share, share, (at, of, one, other) => {
        const drop = (headShare: number): number => ringDropOf(sittingStill(at), ringsWith(headShare, of));
        expect(drop(0)).toBe(0);
        if (one < other - 1e-6) expect(drop(one)).toBeLessThan(drop(other));
      })
    );
  });

  it('sinks as far as the nose of a drawn person who bows the head by that share of the gaze', () => {
    const noseBeforeJoint = 11.6;
    for (const cameraAbove of [-20, 0, 15]) {
      for (const distance of [50, 65, 80]) {
        const at: Studio = { ...studio, cameraAbove, distance };
        const reach = (ringRule.gazeHeight - ringRule.ringHeight) * ringRule.screenCm.monitor;
        const bow =
          (ringRule.headShare * Math.atan(reach / Math.hypot(distance, cameraAbove)) * 180) / Math.PI;
        const drawn = view({ ...upright, bow }, at).noseY - view(upright, at).noseY;
        const reckoned = ringDropOf([view(upright, at)], {
          camera: 'monitor',
          rule: { ...ringRule, noseRadiusCm: noseBeforeJoint },
          still: 'lowest'
        });
        // The drawn nose stands above its joint and comes nearer to the camera, too, which is left out.
        expect(Math.abs(reckoned / drawn - 1)).toBeLessThan(0.25);
      }
    }
  });

  it('sinks by the same part of the picture whatever the number of its pixels', () => {
    assert(
      property(desk, camera, (at, of) => {
        const large = { ...at, width: 3 * at.width, height: 3 * at.height };
        const drop = (where: Studio): number => ringDropOf([view(upright, where)], ringsWith(0.5, of));
        expect(drop(large)).toBeCloseTo(drop(at), 6);
      })
    );
  });

  it('is stored once for each ring, the last look of its quarter', () => {
    expect(nosesAtRings([1, 2, 3, 4, 5, 6, 7, 8], 0.5)).toEqual([1.5, 3.5, 6.5, 8.5]);
    expect(nosesAtRings([], 0.5)).toEqual([]);
  });
});

describe('nose height as its makers calibrate', () => {
  it('has a lower limit in the picture the more the head takes part', () => {
    assert(
      property(desk, camera, share, share, (at, of, one, other) => {
        const lowest = (headShare: number): number =>
          baseline(sittingStill(at), ringsWith(headShare, of)).lowestNoseY;
        if (one < other - 1e-6) expect(lowest(one)).toBeLessThan(lowest(other));
      })
    );
  });

  it('is the rule as shipped after a calibration without rings, and after one of heads that never moved', () => {
    assert(
      property(desk, camera, double({ min: -3, max: 6, noNaN: true }), (at, of, headDown) => {
        const still = Array.from({ length: 12 }, () => view(upright, at));
        const now = view({ ...upright, headDown }, at);
        const shipped = callsBad('noseHeight', 'shipped', now, baseline(still, null));
        const rings = baseline(still, ringsWith(0, of));
        expect(callsBad('noseHeight', 'asItsMakersCalibrate', now, baseline(still, null))).toBe(shipped);
        expect(callsBad('noseHeight', 'asItsMakersCalibrate', now, rings)).toBe(shipped);
        expect(rings).toEqual(baseline(still, null));
      })
    );
  });

  it('calls a nose bad just below its limit and not just above it', () => {
    const rings = baseline(sittingStill(), ringsWith(ringRule.headShare));
    const { deadZone, sensitivity } = shippedThresholds.noseHeight;
    const limit = rings.lowestNoseY + deadZone * sensitivity * rings.noseRange;
    expect(rings.noseRange).toBeGreaterThan(unknownRange.below);
    const at = (noseY: number): boolean | null =>
      callsBad('noseHeight', 'asItsMakersCalibrate', { ...view(upright), noseY }, rings);
    expect(at(limit + 1e-6)).toBe(true);
    expect(at(limit - 1e-6)).toBe(false);
  });

  it('is the only rule that its makers calibrate otherwise than sitting still', () => {
    const apart = peers.filter(({ setting }) => setting === 'asItsMakersCalibrate');
    expect(apart.map(({ rule }) => rule)).toEqual(['noseHeight']);
    for (const setting of ['shipped', 'tuned'] as const) {
      expect(peers.filter((peer) => peer.setting === setting).map(({ rule }) => rule)).toEqual(peerRuleNames);
    }
  });
});

describe('without shoulders in the picture', () => {
  const sunken = Object.entries(poseOf({ ...upright, headDown: 9 }));
  const headAlone = seen(Object.fromEntries(sunken.filter(([name]) => !name.endsWith('shoulder'))));
  const learned = baseline(sittingStill(), null);

  it('the rules of nose and face go on, as in the apps they are from', () => {
    expect(headAlone.body).toBeNull();
    expect(callsBad('noseHeight', 'shipped', headAlone, learned)).toBe(true);
    expect(callsBad('faceWidth', 'shipped', headAlone, learned)).toBe(false);
  });

  it('the rule of a centred body has no answer', () => {
    expect(callsBad('centredAndLevel', 'shipped', headAlone, learned)).toBeNull();
    expect(callsBad('centredAndLevel', 'tuned', headAlone, learned)).toBeNull();
  });
});
