import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureStats, PoseSample } from '../../../src/core/pose/keypoints.ts';
import type { WatchEvent } from '../../../src/core/posture/watch.ts';
import { headForward, hold, lookingDown, poseOf, sampleOf, slouching, turned, upright } from './sitter.ts';
import {
  alerts,
  calibrated,
  happenings,
  lastVerdict,
  quickSettings,
  run,
  verdicts,
  watch
} from './watching.ts';

/** A sample that the pose model was left out of. */
function leftOut(sample: PoseSample, picture: PictureStats | null = sample.picture): PoseSample {
  return { ...sample, picture, unchanged: true };
}

describe('an alert', () => {
  it('comes once the posture was held for its onset delay, and only once', () => {
    const watched = watch(calibrated(), hold(slouching, 0, 30));
    const [alert] = alerts(watched);
    expect(alerts(watched)).toHaveLength(1);
    expect(alert?.t).toBeGreaterThanOrEqual(5);
    expect(alert?.t).toBeLessThanOrEqual(7);
    expect(alert?.alerting).toBe('slouch');
  });

  it('is over after three good seconds, not after one', () => {
    const bad = watch(calibrated(), hold(slouching, 0, 10));
    expect(happenings(watch(bad.state, [...hold(upright, 10, 2), ...hold(slouching, 12, 2)]))).toEqual([]);
    expect(happenings(watch(bad.state, hold(upright, 10, 6)))).toEqual(['recovered']);
  });

  it('does not come from glances at keyboard or phone, however many', () => {
    const glances = Array.from({ length: 10 }, (_none, index) => [
      ...hold(lookingDown, index * 12, 8),
      ...hold(upright, index * 12 + 8, 4)
    ]).flat();
    expect(happenings(watch(calibrated(), glances))).toEqual([]);
  });

  it('comes for long looking down, later than for a slouch', () => {
    const [alert] = alerts(watch(calibrated(), hold(lookingDown, 0, 40)));
    expect(alert?.state).toBe('lookingDown');
    expect(alert?.t).toBeGreaterThanOrEqual(15);
  });

  it('counts drifting from forward head into a slouch as one hold', () => {
    const watched = watch(calibrated(), [...hold(headForward, 0, 3), ...hold(slouching, 3, 4)]);
    expect(alerts(watched)).toHaveLength(1);
  });
});

describe('time that was not seen', () => {
  it('adds nothing to a hold: a gap starts it again', () => {
    const watched = watch(calibrated(), [...hold(slouching, 0, 4), ...hold(slouching, 300, 4)]);
    expect(alerts(watched)).toEqual([]);
  });

  it('ends no alert when it is short', () => {
    const bad = watch(calibrated(), hold(slouching, 0, 10));
    const after = watch(bad.state, hold(upright, 20, 2));
    expect(happenings(after)).toEqual([]);
    expect(lastVerdict(after).alerting).toBe('slouch');
  });

  it('ends an alert when it is long: the posture has to be seen, and held, again', () => {
    const bad = watch(calibrated(), hold(slouching, 0, 10));
    const after = watch(bad.state, hold(slouching, 3600, 4));
    expect(happenings(after)).toEqual(['recovered']);
    expect(verdicts(after)[0]?.alerting).toBeNull();
    const recovered = after.effects.find((effect) => effect.kind === 'recovered');
    expect(recovered?.heldSeconds).toBeLessThanOrEqual(10);
    expect(alerts(watch(after.state, hold(slouching, 3604, 4)))).toHaveLength(1);
  });

  it('is not part of how long a state has lasted', () => {
    for (const pause of [6, 20, 3600]) {
      const before = watch(calibrated(), hold(upright, 0, 60));
      const { state } = run(before.state, [{ kind: 'interrupted', t: 60 }]);
      const [first] = verdicts(watch(state, hold(upright, 60 + pause, 1)));
      expect(first?.state).toBe('upright');
      expect((first?.t ?? 0) - (first?.since ?? 0)).toBe(0);
    }
  });

  it('is a calibration, too: what comes after it starts at its end', () => {
    const learned = calibrated();
    const again = run(learned, [
      { kind: 'calibrationStarted', t: 0, id: 'desk', name: 'Desk', createdAt: 2 },
      ...hold(upright, 0, 9).map((sample): WatchEvent => ({ kind: 'sampled', sample }))
    ]);
    const last = lastVerdict(again);
    expect(last.reason).toBe('starting');
    expect(last.t - last.since).toBe(0);
  });

  it('is also what an interruption leaves, however short', () => {
    const half = watch(calibrated(), hold(slouching, 0, 4));
    const { state } = run(half.state, [{ kind: 'interrupted', t: 4 }]);
    expect(alerts(watch(state, hold(slouching, 4.5, 4)))).toEqual([]);
  });

  it('is looking away: neither good nor bad', () => {
    const watched = watch(calibrated(), [
      ...hold(slouching, 0, 3),
      ...hold(turned, 3, 6),
      ...hold(slouching, 9, 3.5)
    ]);
    expect(alerts(watched)).toHaveLength(1);
    const withoutTurning = watch(calibrated(), [...hold(slouching, 0, 3), ...hold(upright, 3, 6)]);
    expect(alerts(withoutTurning)).toEqual([]);
  });

  it('survives a clock that goes back, and samples of the same moment', () => {
    const samples = [
      ...hold(slouching, 100, 3),
      ...hold(slouching, 50, 3),
      sampleOf(53, null),
      sampleOf(53, null)
    ];
    const watched = watch(calibrated(), samples);
    expect(alerts(watched)).toEqual([]);
    expect(verdicts(watched)).toHaveLength(samples.length);
  });
});

describe('sample rates', () => {
  it.each([0.5, 1, 2, 5, 10])('%s samples a second alert within three seconds of the onset', (perSecond) => {
    const [alert] = alerts(watch(calibrated(), hold(slouching, 0, 16, { perSecond })));
    expect(alert?.state).toBe('slouch');
    expect(alert?.t).toBeLessThanOrEqual(quickSettings.delaysSeconds.slouch + 3 + 1 / perSecond);
  });

  it('change nothing about how long a posture was held', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 2, noNaN: true }), { minLength: 60 }), (waits) => {
        let t = 0;
        const samples = waits.map((wait) => {
          t += wait;
          return sampleOf(t, poseOf(slouching));
        });
        const [alert] = alerts(watch(calibrated(), samples));
        const held = (alert?.t ?? Number.POSITIVE_INFINITY) - (samples[0]?.t ?? 0);
        if (t > 12) expect(held).toBeLessThanOrEqual(5 + 2 + 2);
        expect(held).toBeGreaterThanOrEqual(5);
      })
    );
  });

  it('looks that were left out stand for their time, as the same picture would', () => {
    const first = hold(slouching, 0, 4);
    const rest = hold(slouching, 4, 6, { perSecond: 0.5 });
    const left = rest.map((sample) => leftOut(sample));
    expect(alerts(watch(calibrated(), [...first, ...left])).map(({ t }) => t)).toEqual(
      alerts(watch(calibrated(), [...first, ...rest])).map(({ t }) => t)
    );
    expect(alerts(watch(calibrated(), [...first, ...left]))).toHaveLength(1);
  });

  it('looks that were left out do not outvote the ones before with copies of themselves', () => {
    const before = hold(upright, 0, 6);
    const odd = sampleOf(6.2, poseOf(headForward));
    const copies = [8, 10, 12].map((t) => leftOut(sampleOf(t, odd.pose)));
    const once = watch(calibrated(), [...before, odd]);
    const { state } = watch(once.state, copies);
    expect(state.window).toEqual(once.state.window);
  });

  it('a frozen picture is noticed while looks are left out', () => {
    const still = { meanLuma: 120, lumaDeviation: 50, change: 0 };
    const frozen = hold(upright, 6, 12, { perSecond: 0.5 }).map((sample) => leftOut(sample, still));
    const watched = watch(calibrated(), [...hold(upright, 0, 6), ...frozen]);
    expect(lastVerdict(watched).reason).toBe('cameraFrozen');
  });

  it('a posture survives dropped frames', () => {
    const kept = hold(slouching, 0, 14, { perSecond: 4 }).filter((_sample, index) => index % 7 < 3);
    expect(alerts(watch(calibrated(), kept)).map(({ state }) => state)).toEqual(['slouch']);
  });
});
