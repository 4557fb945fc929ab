import { array, assert, boolean, constant, double, oneof, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  callRules,
  callSettlesInSeconds,
  type CallState,
  cameraUseOf,
  noCallKnown,
  stepCall
} from '../../../src/core/signals/call.ts';
import {
  type DeviceUses,
  heldBy,
  knownUse,
  unknownUse,
  unknownUses
} from '../../../src/core/signals/deviceUse.ts';

const startMs = Date.UTC(2026, 6, 17, 8);
const at = (seconds: number) => ({ epochMs: startMs + seconds * 1000, seconds });
const free: DeviceUses = { camera: heldBy([]), microphone: heldBy([]) };
const talking: DeviceUses = { camera: heldBy([]), microphone: heldBy(['zoom']) };
const filming: DeviceUses = { camera: heldBy(['obs']), microphone: heldBy([]) };

/** Plays readings at their seconds. */
function play(...readings: readonly (readonly [number, DeviceUses])[]): CallState {
  return readings.reduce((state, [seconds, uses]) => stepCall(state, uses, at(seconds)), noCallKnown);
}

describe('a call', () => {
  it('begins when another program has held the microphone for a moment', () => {
    expect(play([0, free], [10, talking]).call).toBe('off');
    expect(play([0, free], [10, talking], [10.8, talking]).call).toBe('on');
  });

  it('begins with a camera, too', () => {
    expect(play([0, filming], [1, filming]).call).toBe('on');
  });

  it('is not begun by a program that opens a device for a moment only', () => {
    expect(play([0, talking], [0.8, free], [2.6, talking], [3.4, free]).call).toBe('off');
  });

  it('is known at once where the system tells since when', () => {
    const since = {
      camera: unknownUse,
      microphone: knownUse([{ id: 'zoom', heldSinceMs: startMs - 60_000 }])
    };
    expect(play([0, since]).call).toBe('on');
  });

  it('goes on through a change of headset and ends a while after the last device is free', () => {
    const gap = callRules.endsAfterSeconds;
    expect(play([0, talking], [1, talking], [2, free], [2 + gap - 1, free]).call).toBe('on');
    expect(play([0, talking], [1, talking], [2, free], [2 + gap, free]).call).toBe('off');
    expect(play([0, talking], [1, talking], [2, free], [8, talking], [20, free]).call).toBe('on');
  });

  it('that was looked at rarely ends no sooner for that', () => {
    const gap = callRules.endsAfterSeconds;
    expect(play([0, talking], [1, talking], [100, free], [100 + gap - 1, free]).call).toBe('on');
    expect(play([0, talking], [1, talking], [100, free], [100 + gap, free]).call).toBe('off');
  });

  it('is unknown where microphones cannot be read, and off where they can and are free', () => {
    expect(play([0, unknownUses]).call).toBe('unknown');
    expect(play([0, { ...free, microphone: unknownUse }]).call).toBe('unknown');
    expect(play([0, { ...free, camera: unknownUse }]).call).toBe('off');
  });

  it('that was on becomes unknown, after a while, when nothing can be read any more', () => {
    const state = play([0, talking], [1, talking], [5, unknownUses]);
    expect(state.call).toBe('on');
    expect(stepCall(state, unknownUses, at(30)).call).toBe('unknown');
  });

  it('is not what a resident program does that holds the microphone all day', () => {
    const day = callRules.residentAfterSeconds;
    const resident = play([0, talking], [1, talking], [day, talking], [day + 20, talking]);
    expect(resident.call).toBe('off');
    const another = { ...free, microphone: heldBy(['zoom', 'meet']) };
    expect(stepCall(stepCall(resident, another, at(day + 30)), another, at(day + 31)).call).toBe('on');
  });

  it('does not wait for ever when the clock was set back while a program held on', () => {
    const future = {
      camera: unknownUse,
      microphone: knownUse([{ id: 'zoom', heldSinceMs: startMs + 3_600_000 }])
    };
    expect(play([0, future], [1, future]).call).toBe('on');
  });
});

describe('the use of a camera', () => {
  it('is on while another program holds one for more than a moment', () => {
    expect(cameraUseOf(play([0, filming]), filming, at(0))).toBe('off');
    expect(cameraUseOf(play([0, filming], [1, filming]), filming, at(1))).toBe('on');
    expect(cameraUseOf(play([0, talking], [1, talking]), talking, at(1))).toBe('off');
    expect(cameraUseOf(noCallKnown, unknownUses, at(1))).toBe('unknown');
  });
});

describe('the wait for a decision', () => {
  const uses = oneof(constant(free), constant(talking), constant(filming), constant(unknownUses));
  const steps = array(tuple(double({ min: 0.1, max: 30, noNaN: true }), uses), { maxLength: 40 });

  it('is over exactly when the same reading means something else', () => {
    assert(
      property(steps, double({ min: 0.01, max: 0.99, noNaN: true }), (readings, share) => {
        let seconds = 0;
        let state = noCallKnown;
        let last = unknownUses;
        for (const [wait, reading] of readings) {
          seconds += wait;
          state = stepCall(state, reading, at(seconds));
          last = reading;
        }
        const settles = callSettlesInSeconds(state, at(seconds));
        const before = at(seconds + (settles ?? 1000) * share);
        expect(stepCall(state, last, before).call).toBe(state.call);
      })
    );
  });

  it('is never over a little too soon, whatever the clock reads', () => {
    assert(
      property(double({ min: 0, max: 1e6, noNaN: true }), (seconds) => {
        const seen = stepCall(noCallKnown, talking, at(seconds));
        const wait = callSettlesInSeconds(seen, at(seconds)) ?? Number.NaN;
        const whole = { ...at(seconds), seconds: seconds + callRules.beginsAfterSeconds };
        expect(wait).toBeCloseTo(callRules.beginsAfterSeconds, 6);
        expect(stepCall(seen, talking, whole).call).toBe('on');
      })
    );
  });

  it('never says on when the devices have been free for longer', () => {
    assert(
      property(
        array(tuple(double({ min: 0.1, max: 5, noNaN: true }), boolean()), { maxLength: 60 }),
        (looks) => {
          let seconds = 0;
          let freeSince = 0;
          let state = noCallKnown;
          for (const [wait, held] of looks) {
            seconds += wait;
            state = stepCall(state, held ? talking : free, at(seconds));
            freeSince = held ? Number.POSITIVE_INFINITY : Math.min(freeSince, seconds);
            if (state.call === 'on') expect(seconds - freeSince).toBeLessThan(callRules.endsAfterSeconds);
          }
        }
      )
    );
  });
});
