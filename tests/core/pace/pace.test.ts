import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayLeaveOut } from '../../../src/core/pace/motionGate.ts';
import { freshPace, paceAt, stepPace, type Outlook, type PaceState } from '../../../src/core/pace/pace.ts';
import { paceModeOf, paceModes, paceRules, type PaceMode } from '../../../src/core/pace/paceRules.ts';

const outlooks: readonly Outlook[] = ['calibrating', 'doubt', 'alerting', 'steady', 'untold', 'away'];
const anyMode = fc.constantFrom(...paceModes);
const anyOutlook = fc.constantFrom(...outlooks);

/** An open camera that has been looked at since 0 s with the same outlook, at a look a second. */
function looked(mode: PaceMode, outlook: Outlook, seconds: number): PaceState {
  let state = stepPace(freshPace, { kind: 'opened', t: 0 }, mode);
  for (let t = 0; t <= seconds; t += 1) state = stepPace(state, { kind: 'looked', t, outlook }, mode);
  return state;
}

describe('the pace', () => {
  it.each(paceModes)('is fast with a camera that was just opened: %s', (mode) => {
    const opened = stepPace(freshPace, { kind: 'opened', t: 5 }, mode);
    expect(paceAt(opened, mode, 5)).toMatchObject({ perSecond: paceRules.modes[mode].fastPerSecond });
  });

  it.each(['precise', 'balanced'] as const)(
    'is slow when somebody sits well, and never lets go: %s',
    (mode) => {
      const { steadyPerSecond, skipsUnchanged } = paceRules.modes[mode];
      expect(paceAt(looked(mode, 'steady', 600), mode, 600)).toEqual({
        kind: 'looking',
        perSecond: steadyPerSecond,
        skipUnchanged: skipsUnchanged
      });
    }
  );

  it('is fast within one look of a change, whatever came before', () => {
    fc.assert(
      fc.property(anyMode, fc.constantFrom<Outlook>('steady', 'away', 'untold'), (mode, before) => {
        const calm = looked(mode, before, 60);
        const t = 61;
        const doubtful = stepPace(calm, { kind: 'looked', t, outlook: 'doubt' }, mode);
        const { fastPerSecond } = paceRules.modes[mode];
        expect(paceAt({ ...doubtful, releasedUntil: null }, mode, t)).toEqual({
          kind: 'looking',
          perSecond: fastPerSecond,
          skipUnchanged: false
        });
      })
    );
  });

  it('is slow again a few seconds after the last change', () => {
    const after = stepPace(
      looked('balanced', 'doubt', 10),
      { kind: 'looked', t: 11, outlook: 'steady' },
      'balanced'
    );
    const perSecond = (t: number): number => {
      const pace = paceAt(after, 'balanced', t);
      return pace.kind === 'looking' ? pace.perSecond : 0;
    };
    expect(perSecond(11 + paceRules.fastSeconds - 0.1)).toBe(paceRules.modes.balanced.fastPerSecond);
    expect(perSecond(11 + paceRules.fastSeconds)).toBe(paceRules.modes.balanced.steadyPerSecond);
  });

  it('never looks slower than its mode may, and leaves nothing out while it looks fast', () => {
    const events = fc.array(fc.tuple(anyOutlook, fc.double({ min: 0, max: 30, noNaN: true })), {
      minLength: 1
    });
    fc.assert(
      fc.property(anyMode, events, (mode, looks) => {
        let t = 0;
        let state = stepPace(freshPace, { kind: 'opened', t }, mode);
        const { steadyPerSecond, fastPerSecond, releaseSeconds } = paceRules.modes[mode];
        for (const [outlook, passed] of looks) {
          t += passed;
          state = stepPace(state, { kind: 'looked', t, outlook }, mode);
          const pace = paceAt(state, mode, t);
          if (pace.kind === 'released') {
            expect(releaseSeconds).not.toBeNull();
            expect(['steady', 'untold', 'away']).toContain(outlook);
            expect(paceAt(state, mode, t + (releaseSeconds ?? 0)).kind).toBe('looking');
          } else {
            expect(pace.perSecond).toBeGreaterThanOrEqual(steadyPerSecond);
            if (pace.perSecond >= fastPerSecond && fastPerSecond > steadyPerSecond) {
              expect(pace.skipUnchanged).toBe(false);
            }
          }
        }
      })
    );
  });

  it('lets go of the camera in the saver once a check of some looks found nothing, for its time', () => {
    let state = stepPace(freshPace, { kind: 'opened', t: 0 }, 'saver');
    state = stepPace(state, { kind: 'looked', t: 0, outlook: 'steady' }, 'saver');
    // The outlook was unknown before: that is a change, and is looked at for a moment.
    expect(paceAt(state, 'saver', 0).kind).toBe('looking');
    for (const t of [0.5, 1, 3.5]) state = stepPace(state, { kind: 'looked', t, outlook: 'steady' }, 'saver');
    expect(paceAt(state, 'saver', 3.5).kind).toBe('released');
    expect(paceAt(state, 'saver', 33.4).kind).toBe('released');
    expect(paceAt(state, 'saver', 33.5).kind).toBe('looking');
    const again = stepPace(state, { kind: 'opened', t: 34 }, 'saver');
    const looks = [34, 34.5].reduce<PaceState>(
      (now, t) => stepPace(now, { kind: 'looked', t, outlook: 'steady' }, 'saver'),
      again
    );
    expect(paceAt(looks, 'saver', 34.5).kind).toBe('looking');
    const third = stepPace(looks, { kind: 'looked', t: 35, outlook: 'steady' }, 'saver');
    expect(paceAt(third, 'saver', 35).kind).toBe('released');
  });

  it.each(['doubt', 'alerting', 'calibrating'] as const)(
    'keeps the camera in the saver while: %s',
    (outlook) => {
      for (let t = 0; t <= 120; t += 1)
        expect(paceAt(looked('saver', outlook, t), 'saver', t).kind).toBe('looking');
    }
  );

  it.each(['doubt', 'alerting'] as const)(
    'takes the camera back when a look that was under way as it was let go of shows: %s',
    (outlook) => {
      const released = looked('saver', 'steady', 10);
      expect(paceAt(released, 'saver', 10).kind).toBe('released');
      const late = stepPace(released, { kind: 'looked', t: 10.2, outlook }, 'saver');
      expect(paceAt(late, 'saver', 10.2)).toMatchObject({ kind: 'looking', perSecond: 2 });
    }
  );

  it('leaves the camera alone when a look that was under way found nothing either', () => {
    const released = looked('saver', 'steady', 10);
    const late = stepPace(released, { kind: 'looked', t: 10.2, outlook: 'steady' }, 'saver');
    expect(late.releasedUntil).toBe(released.releasedUntil);
  });

  it('opens the camera at once when the mode changes or a calibration begins', () => {
    const released = looked('saver', 'steady', 10);
    expect(paceAt(released, 'saver', 10).kind).toBe('released');
    expect(paceAt(released, 'balanced', 10).kind).toBe('looking');
    const calibrating = stepPace(released, { kind: 'reconsidered', t: 10, outlook: 'calibrating' }, 'saver');
    expect(paceAt(calibrating, 'saver', 10)).toMatchObject({ perSecond: paceRules.calibratingPerSecond });
  });

  it('is the saver on battery power where the user wants that, and only there', () => {
    const wish = { watchMode: 'precise', saverOnBattery: true } as const;
    expect(paceModeOf(wish, true)).toBe('saver');
    expect(paceModeOf(wish, false)).toBe('precise');
    expect(paceModeOf({ ...wish, saverOnBattery: false }, true)).toBe('precise');
  });
});

describe('the motion gate', () => {
  it('leaves nothing out that has changed, that was never seen, or whose change is not known', () => {
    expect(mayLeaveOut(2, 0, 2)).toBe(true);
    expect(mayLeaveOut(2, paceRules.unchangedLuma + 0.01, 2)).toBe(false);
    expect(mayLeaveOut(null, 0, 2)).toBe(false);
    expect(mayLeaveOut(2, null, 2)).toBe(false);
    expect(mayLeaveOut(-1, 0, 2)).toBe(false);
  });

  it('never keeps the model from a picture for more than ten seconds', () => {
    const changes = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 50, maxLength: 200 });
    fc.assert(
      fc.property(changes, fc.constantFrom(0.5, 1, 2), (luma, perSecond) => {
        const period = 1 / perSecond;
        let seenAt = 0;
        for (const [index, change] of luma.entries()) {
          const t = (index + 1) * period;
          if (mayLeaveOut(t - seenAt, change, period)) continue;
          expect(t - seenAt).toBeLessThanOrEqual(10);
          seenAt = t;
        }
      })
    );
  });
});
