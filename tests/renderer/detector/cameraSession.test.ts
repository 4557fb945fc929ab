import { array, assert, boolean, constant, constantFrom, integer, oneof, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CameraReport } from '../../../src/core/ipc/contract.ts';
import {
  cameraOff,
  stepCamera,
  type CameraEffect,
  type CameraEvent,
  type CameraSession
} from '../../../src/renderer/detector/cameraSession.ts';

const start: CameraEvent = { kind: 'startAsked', deviceId: 'desk' };
const stop: CameraEvent = { kind: 'stopAsked' };
const opened = (attempt: number, muted = false): CameraEvent => ({
  kind: 'opened',
  attempt,
  deviceId: 'desk',
  muted
});
const sized = (attempt: number): CameraEvent => ({ kind: 'sizeSeen', attempt, width: 640, height: 480 });

const run = (
  events: readonly CameraEvent[],
  from: CameraSession = cameraOff
): { session: CameraSession; effects: CameraEffect[]; reports: CameraReport[] } => {
  let session = from;
  const effects: CameraEffect[] = [];
  for (const event of events) {
    const [next, more] = stepCamera(session, event);
    session = next;
    effects.push(...more);
  }
  const reports = effects.flatMap((effect) => (effect.kind === 'report' ? [effect.report] : []));
  return { session, effects, reports };
};
const on = { kind: 'on', deviceId: 'desk', width: 640, height: 480 } as const;

describe('the straight way', () => {
  test('a start opens, watches, and reports the camera on with its first picture', () => {
    const { effects } = run([start, opened(1), sized(1)]);
    expect(effects).toEqual([
      { kind: 'open', attempt: 1, deviceId: 'desk' },
      { kind: 'watch', attempt: 1 },
      { kind: 'report', report: on }
    ]);
  });

  test('a stop closes and says so', () => {
    const { session } = run([start, opened(1), sized(1)]);
    expect(run([stop], session).effects).toEqual([
      { kind: 'close', attempt: 1 },
      { kind: 'report', report: { kind: 'off' } }
    ]);
  });

  test('a stop while off says off again, for main waits for it', () => {
    expect(run([stop]).reports).toEqual([{ kind: 'off' }]);
  });

  test('a camera that could not be opened is reported with its problem, once', () => {
    const failed: CameraEvent = { kind: 'openFailed', attempt: 1, problem: 'busy' };
    expect(run([start, failed, failed]).reports).toEqual([{ kind: 'problem', problem: 'busy' }]);
  });

  test('a camera that was unplugged is closed and reported', () => {
    const { session } = run([start, opened(1), sized(1)]);
    expect(run([{ kind: 'trackEnded', attempt: 1 }], session).effects).toEqual([
      { kind: 'close', attempt: 1 },
      { kind: 'report', report: { kind: 'problem', problem: 'unplugged' } }
    ]);
  });
});

describe('races', () => {
  test('stopped while opening: what comes late is closed at once and never watched', () => {
    const { session } = run([start, stop]);
    expect(run([opened(1)], session).effects).toEqual([{ kind: 'close', attempt: 1 }]);
  });

  test('started twice: only the second is watched, in whichever order they open', () => {
    const { session } = run([start, { kind: 'startAsked', deviceId: 'other' }]);
    const close = { kind: 'close', attempt: 1 };
    const watch = { kind: 'watch', attempt: 2 };
    expect(run([opened(1), opened(2)], session).effects).toEqual([close, watch]);
    expect(run([opened(2), opened(1)], session).effects).toEqual([watch, close]);
  });

  test('started while on: the old camera is closed before the next is opened', () => {
    const { session } = run([start, opened(1), sized(1)]);
    expect(run([start], session).effects).toEqual([
      { kind: 'close', attempt: 1 },
      { kind: 'open', attempt: 2, deviceId: 'desk' }
    ]);
  });

  test('a failure of an attempt that was replaced is nobody’s problem', () => {
    const { session } = run([start, start]);
    expect(run([{ kind: 'openFailed', attempt: 1, problem: 'missing' }], session).effects).toEqual([]);
  });

  test('what the camera before said late does not touch the present one', () => {
    const { session } = run([start, opened(1), start, opened(2), sized(2)]);
    const late: CameraEvent[] = [
      { kind: 'trackEnded', attempt: 1 },
      { kind: 'muteChanged', attempt: 1, muted: true },
      { kind: 'troubleChanged', attempt: 1, trouble: 'black' },
      sized(1)
    ];
    expect(run(late, session)).toEqual({ session, effects: [], reports: [] });
  });
});

describe('trouble with an open camera', () => {
  test('is reported and, when it is over, the camera is on again', () => {
    const { reports } = run([
      start,
      opened(1),
      sized(1),
      { kind: 'troubleChanged', attempt: 1, trouble: 'black' },
      { kind: 'troubleChanged', attempt: 1, trouble: null }
    ]);
    expect(reports).toEqual([on, { kind: 'problem', problem: 'black' }, on]);
  });

  test('a stream that stalls is called frozen, and muted where the track says so', () => {
    const { reports } = run([
      start,
      opened(1),
      sized(1),
      { kind: 'troubleChanged', attempt: 1, trouble: 'stalled' },
      { kind: 'muteChanged', attempt: 1, muted: true }
    ]);
    expect(reports.slice(1)).toEqual([
      { kind: 'problem', problem: 'frozen' },
      { kind: 'problem', problem: 'muted' }
    ]);
  });

  test('a camera that is muted from the start says so at once', () => {
    expect(run([start, opened(1, true)]).reports).toEqual([{ kind: 'problem', problem: 'muted' }]);
  });

  test('a camera that begins black is never reported on', () => {
    const { reports } = run([
      start,
      opened(1),
      { kind: 'troubleChanged', attempt: 1, trouble: null },
      { kind: 'troubleChanged', attempt: 1, trouble: 'black' }
    ]);
    expect(reports).toEqual([{ kind: 'problem', problem: 'black' }]);
  });

  test('another size of the picture is reported', () => {
    const { reports } = run([
      start,
      opened(1),
      sized(1),
      { kind: 'sizeSeen', attempt: 1, width: 480, height: 640 }
    ]);
    expect(reports).toEqual([on, { ...on, width: 480, height: 640 }]);
  });
});

describe('properties', () => {
  const attempt = integer({ min: 1, max: 8 });
  const anyEvent = oneof(
    record({ kind: constant('startAsked' as const), deviceId: constantFrom('', 'desk', 'other') }),
    constant(stop),
    record({ kind: constant('opened' as const), attempt, deviceId: constant('desk'), muted: boolean() }),
    record({ kind: constant('openFailed' as const), attempt, problem: constantFrom('busy', 'denied') }),
    record({ kind: constant('trackEnded' as const), attempt }),
    record({ kind: constant('muteChanged' as const), attempt, muted: boolean() }),
    record({ kind: constant('sizeSeen' as const), attempt, width: constant(640), height: constant(480) }),
    record({
      kind: constant('troubleChanged' as const),
      attempt,
      trouble: constantFrom(null, 'black', 'frozen', 'stalled')
    })
  );

  /** Plays the effects as the shell does: which tracks are open after each step. */
  const openTracks = (events: readonly CameraEvent[]): { session: CameraSession; open: Set<number> } => {
    const open = new Set<number>();
    const answered = new Set<number>();
    let session = cameraOff;
    for (const event of events) {
      // An attempt is answered once, and only after it was made.
      if (event.kind === 'opened' || event.kind === 'openFailed') {
        if (answered.has(event.attempt) || event.attempt > session.attempt) continue;
        answered.add(event.attempt);
        if (event.kind === 'opened') open.add(event.attempt);
      }
      const [next, effects] = stepCamera(session, event);
      session = next;
      for (const effect of effects) if (effect.kind === 'close') open.delete(effect.attempt);
    }
    return { session, open };
  };

  test('at most one track is open, and after a stop none, whatever happened before', () => {
    assert(
      property(array(anyEvent, { maxLength: 60 }), (events) => {
        const { session, open } = openTracks(events);
        expect([...open]).toEqual(session.camera.kind === 'open' ? [session.attempt] : []);
        expect(openTracks([...events, stop]).open.size).toBe(0);
      }),
      { numRuns: 500 }
    );
  });

  test('nothing is reported twice in a row except an asked-for stop', () => {
    assert(
      property(array(anyEvent, { maxLength: 60 }), (events) => {
        let session = cameraOff;
        let last: CameraReport | null = null;
        for (const event of events) {
          const [next, effects] = stepCamera(session, event);
          session = next;
          if (event.kind === 'startAsked' || event.kind === 'stopAsked') last = null;
          for (const effect of effects) {
            if (effect.kind !== 'report') continue;
            expect(effect.report).not.toEqual(last);
            last = effect.report;
          }
        }
      })
    );
  });
});
