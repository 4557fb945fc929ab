import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameraAllowed,
  cameraAnswerRules,
  cameraHeld,
  cameraStatus,
  cameraWatches
} from '../../../src/core/camera/cameraAnswers.ts';
import {
  type CameraEffect,
  type CameraEvent,
  cameraRules,
  stepCamera
} from '../../../src/core/camera/cameraMachine.ts';
import { cameraRetryRules, soundAfterSeconds } from '../../../src/core/camera/cameraRetry.ts';
import { type CameraState, closedCamera } from '../../../src/core/camera/cameraState.ts';
import { type CameraProblem, cameraProblems, cameraRests } from '../../../src/core/camera/cameraStatus.ts';

type Timed = readonly [seconds: number, event: CameraEvent];

const on = { kind: 'reported', report: { kind: 'on', deviceId: 'front', width: 640, height: 480 } } as const;
const ready = { kind: 'detectorReady' } as const;
const tick = { kind: 'ticked' } as const;
const needed = (is: boolean): CameraEvent => ({ kind: 'neededChanged', needed: is });
const rests = (...names: readonly (typeof cameraRests)[number][]): CameraEvent => ({
  kind: 'restsChanged',
  rests: names
});
const trouble = (problem: CameraProblem): CameraEvent => ({
  kind: 'reported',
  report: { kind: 'problem', problem }
});

function run(
  events: readonly Timed[],
  from: CameraState = closedCamera('', [])
): { readonly state: CameraState; readonly effects: readonly (readonly [number, CameraEffect])[] } {
  let state = from;
  const effects: (readonly [number, CameraEffect])[] = [];
  for (const [seconds, event] of events) {
    const [next, made] = stepCamera(state, event, seconds);
    state = next;
    effects.push(...made.map((effect) => [seconds, effect] as const));
  }
  return { state, effects };
}

const starts = (effects: readonly (readonly [number, CameraEffect])[]): readonly number[] =>
  effects.filter(([, { kind }]) => kind === 'start').map(([seconds]) => seconds);

describe('the camera machine', () => {
  it('starts the chosen camera once the detector window listens', () => {
    const { state, effects } = run([[1, ready]], closedCamera('desk', []));
    expect(effects).toEqual([[1, { kind: 'start', deviceId: 'desk' }]]);
    expect(cameraStatus(state, 1)).toEqual({ kind: 'starting' });
  });

  it('shows the camera that is on with its picture size', () => {
    const { state } = run([
      [1, ready],
      [2, on]
    ]);
    expect(cameraStatus(state, 2)).toEqual({ kind: 'on', deviceId: 'front', width: 640, height: 480 });
  });

  it('stops for every reason to rest and starts again when the last is gone', () => {
    const { state, effects } = run([
      [0, ready],
      [1, on],
      [2, rests('paused')],
      [3, rests('paused', 'locked')],
      [4, rests('locked')],
      [5, rests()]
    ]);
    expect(effects).toEqual([
      [0, { kind: 'start', deviceId: '' }],
      [2, { kind: 'stop' }],
      [5, { kind: 'start', deviceId: '' }]
    ]);
    expect(cameraAllowed(state)).toBe(true);
  });

  it('names the weightiest reason when several hold', () => {
    const { state } = run([[0, rests('locked', 'paused')]]);
    expect(cameraStatus(state, 0)).toEqual({ kind: 'off', why: 'paused' });
    expect(cameraAllowed(state)).toBe(false);
  });

  it('closes a camera that opened just after the rest began', () => {
    const { effects } = run([
      [0, ready],
      [1, rests('paused')],
      [1.2, on]
    ]);
    expect(effects.slice(1)).toEqual([
      [1, { kind: 'stop' }],
      [1.2, { kind: 'stop' }]
    ]);
  });

  it.each(cameraProblems)(
    'tries again by itself after %s, with growing waits up to the longest',
    (problem) => {
      const { firstSeconds, longestSeconds } = cameraRetryRules[problem];
      const answered: Timed[] = [[0, ready]];
      // Every start fails at once.
      let state = run(answered).state;
      const waits: number[] = [];
      let failedAt = 0;
      ({ state } = run([[0, trouble(problem)]], state));
      for (let second = 1; waits.length < 12; second += 1) {
        const step = run([[second, tick]], state);
        state = step.state;
        if (starts(step.effects).length > 0) {
          waits.push(second - failedAt);
          failedAt = second;
          ({ state } = run([[second, trouble(problem)]], state));
        }
      }
      expect(waits[0]).toBe(firstSeconds);
      expect(waits[1]).toBe(Math.min(firstSeconds * 2, longestSeconds));
      expect(waits.at(-1)).toBe(longestSeconds);
      expect(waits).toEqual([...waits].toSorted((one, other) => one - other));
    }
  );

  it('keeps the problem on show while it tries, with the seconds to the next try', () => {
    const busy = run([
      [0, ready],
      [1, trouble('busy')]
    ]).state;
    expect(cameraStatus(busy, 1.4)).toEqual({ kind: 'problem', problem: 'busy', retryInSeconds: 2 });
    const trying = run([[3, tick]], busy).state;
    expect(cameraStatus(trying, 3)).toEqual({ kind: 'problem', problem: 'busy', retryInSeconds: 0 });
    expect(cameraStatus(run([[4, on]], trying).state, 4).kind).toBe('on');
  });

  it('does not put the next try off when the same problem is told twice', () => {
    const { effects } = run([
      [0, ready],
      [1, trouble('busy')],
      [2.9, trouble('busy')],
      [3, tick]
    ]);
    expect(starts(effects)).toEqual([0, 3]);
  });

  it('begins with the shortest wait again after a camera was sound', () => {
    const { effects } = run([
      [0, ready],
      [1, trouble('busy')],
      [3, tick],
      [3, trouble('busy')],
      [7, tick],
      [8, on],
      [8 + soundAfterSeconds, trouble('busy')],
      [10 + soundAfterSeconds, tick]
    ]);
    expect(starts(effects)).toEqual([0, 3, 7, 10 + soundAfterSeconds]);
  });

  it('keeps waiting longer for a camera that opens and fails at once, over and over', () => {
    const { effects } = run([
      [0, ready],
      [1, on],
      [2, trouble('unplugged')],
      [4, tick],
      [5, on],
      [6, trouble('unplugged')],
      [8, tick],
      [10, tick]
    ]);
    expect(starts(effects)).toEqual([0, 4, 10]);
  });

  it('tries at once when the list of cameras changed', () => {
    const { effects } = run([
      [0, ready],
      [0, { kind: 'devicesListed', devices: [] }],
      [1, trouble('missing')],
      [1.5, { kind: 'devicesListed', devices: [] }],
      [2, { kind: 'devicesListed', devices: [{ id: 'usb', label: 'USB camera' }] }]
    ]);
    expect(starts(effects)).toEqual([0, 2]);
  });

  it('keeps the list it has when the system withholds the ids', () => {
    const { state } = run([
      [0, { kind: 'devicesListed', devices: [{ id: 'usb', label: 'USB camera' }] }],
      [1, { kind: 'devicesListed', devices: [{ id: '', label: '' }] }]
    ]);
    expect(state.devices).toEqual([{ id: 'usb', label: 'USB camera' }]);
  });

  it('restarts with another camera when one is chosen, and not when the same is', () => {
    const { effects } = run([
      [0, ready],
      [1, on],
      [2, { kind: 'deviceChosen', deviceId: 'usb' }],
      [3, { kind: 'deviceChosen', deviceId: 'usb' }]
    ]);
    expect(effects).toEqual([
      [0, { kind: 'start', deviceId: '' }],
      [2, { kind: 'start', deviceId: 'usb' }]
    ]);
  });

  it('only remembers the camera that is chosen during a pause', () => {
    const { effects } = run([
      [0, ready],
      [1, rests('paused')],
      [2, { kind: 'deviceChosen', deviceId: 'usb' }],
      [3, rests()]
    ]);
    expect(effects.slice(1)).toEqual([
      [1, { kind: 'stop' }],
      [3, { kind: 'start', deviceId: 'usb' }]
    ]);
  });

  it('takes a start without an answer for failed', () => {
    const { state, effects } = run([
      [0, ready],
      [cameraRules.startLimitSeconds, tick]
    ]);
    expect(cameraStatus(state, cameraRules.startLimitSeconds)).toMatchObject({ problem: 'failed' });
    // What hangs, worker or driver, is let go of before the next try.
    expect(effects.slice(1)).toEqual([[cameraRules.startLimitSeconds, { kind: 'stop' }]]);
  });

  it('takes a camera that went off unasked for failed', () => {
    const { state } = run([
      [0, ready],
      [1, on],
      [2, { kind: 'reported', report: { kind: 'off' } }]
    ]);
    expect(cameraStatus(state, 2)).toMatchObject({ kind: 'problem', problem: 'failed' });
  });

  it('tells a new detector window to start what the one before was doing', () => {
    const { effects } = run([
      [0, ready],
      [1, on],
      [2, { kind: 'detectorGone' }],
      [3, tick],
      [4, ready]
    ]);
    expect(starts(effects)).toEqual([0, 4]);
  });

  it('lets go of a camera that nobody needs for a while, and shows it as on between the checks', () => {
    const { state, effects } = run([
      [1, ready],
      [2, on],
      [5, needed(false)],
      [6, needed(false)]
    ]);
    expect(effects).toEqual([
      [1, { kind: 'start', deviceId: '' }],
      [5, { kind: 'release' }]
    ]);
    const shown = { kind: 'on', deviceId: 'front', width: 640, height: 480, betweenChecks: true };
    expect(cameraStatus(state, 6)).toEqual(shown);
    expect(cameraWatches(state)).toBe(true);
    // Whoever looks up who holds the camera may come too late to see it open.
    expect(cameraHeld(state, 5 + cameraAnswerRules.heldAfterReleaseSeconds - 0.1)).toBe(true);
    expect(cameraHeld(state, 5 + cameraAnswerRules.heldAfterReleaseSeconds)).toBe(false);
    // The detector says that it is off, and what it said before may come after it.
    const quiet = run(
      [
        [6, { kind: 'reported', report: { kind: 'off' } }],
        [6, on]
      ],
      state
    );
    expect(cameraStatus(quiet.state, 7)).toEqual(shown);
    const again = run([[25, needed(true)]], quiet.state);
    expect(starts(again.effects)).toEqual([25]);
    expect(cameraStatus(again.state, 25)).toEqual(shown);
    expect(cameraStatus(run([[26, on]], again.state).state, 26)).not.toHaveProperty('betweenChecks');
  });

  it('closes at once between two checks, too, and opens nothing that is not needed', () => {
    const { state } = run([
      [1, ready],
      [2, on],
      [5, needed(false)]
    ]);
    const paused = run([[6, rests('paused')]], state);
    expect(paused.effects).toEqual([[6, { kind: 'stop' }]]);
    expect(run([[7, needed(true)]], paused.state).effects).toEqual([]);
    expect(cameraWatches(paused.state)).toBe(false);
  });

  it('tries again with its waits when a check finds the camera taken', () => {
    const { state } = run([
      [1, ready],
      [2, on],
      [5, needed(false)],
      [25, needed(true)],
      [26, trouble('busy')]
    ]);
    expect(cameraWatches(state)).toBe(false);
    expect(cameraStatus(state, 26)).toMatchObject({ kind: 'problem', problem: 'busy' });
    expect(starts(run([[28, tick]], state).effects)).toEqual([28]);
  });

  it('never starts while there is a reason to rest, whatever happens in whatever order', () => {
    const anyEvent: fc.Arbitrary<CameraEvent> = fc.oneof(
      fc.constantFrom(ready, tick, on, { kind: 'detectorGone' } as const, { kind: 'retryAsked' } as const),
      fc.constant<CameraEvent>({ kind: 'reported', report: { kind: 'off' } }),
      fc.boolean().map(needed),
      fc.constantFrom(...cameraProblems).map(trouble),
      fc.subarray([...cameraRests]).map((some) => rests(...some)),
      fc.constantFrom('', 'usb').map((deviceId): CameraEvent => ({ kind: 'deviceChosen', deviceId })),
      fc
        .subarray(['', 'front', 'usb'])
        .map((ids): CameraEvent => ({ kind: 'devicesListed', devices: ids.map((id) => ({ id, label: id })) }))
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 40 }), anyEvent), { maxLength: 60 }), (events) => {
        let state = closedCamera('', []);
        let seconds = 0;
        for (const [wait, event] of events) {
          seconds += wait;
          const [next, effects] = stepCamera(state, event, seconds);
          state = next;
          const started = effects.some(({ kind }) => kind === 'start');
          expect(started && next.rests.length > 0).toBe(false);
          expect(next.rests.length > 0 && next.phase.kind !== 'closed').toBe(false);
          expect(started && !next.detectorReady).toBe(false);
        }
      })
    );
  });
});
