import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noTimePassed } from '../../../src/core/breaks/timePassed.ts';
import {
  type IdleReading,
  isTyping,
  type PresenceState,
  unknownPresence
} from '../../../src/core/presence/presence.ts';
import { presenceRules } from '../../../src/core/presence/presenceRules.ts';
import type { Sight } from '../../../src/core/presence/sight.ts';
import {
  advancePresence,
  type PresenceEvent,
  stepPresence
} from '../../../src/core/presence/stepPresence.ts';

type Witness = { readonly sight?: Sight; readonly idle?: IdleReading; readonly handsMayRest?: boolean };

const trusted = (seconds: number): IdleReading => ({ kind: 'known', seconds, source: 'trusted' });
const doubtful = (seconds: number): IdleReading => ({ kind: 'known', seconds, source: 'doubtful' });

/** Lets seconds pass in which camera and idle timer say what they say. */
function after(
  state: PresenceState,
  seconds: number,
  witness: (second: number) => Witness = () => ({})
): PresenceState {
  let next = state;
  for (let second = 1; second <= seconds; second += 1) {
    const { sight, idle, handsMayRest = false } = witness(second);
    next = advancePresence(next, { ...noTimePassed, livedSeconds: 1 }, handsMayRest);
    if (sight !== undefined) next = stepPresence(next, { kind: 'seen', sight }, handsMayRest);
    if (idle !== undefined) next = stepPresence(next, { kind: 'idleRead', idle }, handsMayRest);
  }
  return next;
}
const send = (state: PresenceState, event: PresenceEvent): PresenceState => stepPresence(state, event, false);

/** Ten minutes of ordinary work: input in bursts. */
const working = (second: number): Witness => ({ idle: trusted(second % 10) });

describe('presence', () => {
  test('is unknown before anything was seen', () => {
    expect(unknownPresence.presence).toBe('unknown');
    expect(after(unknownPresence, 3600).presence).toBe('unknown');
  });

  test('is what the camera sees, whatever the idle time says: reading without input is sitting', () => {
    const state = after(unknownPresence, 1800, (second) => ({ sight: 'person', idle: trusted(second) }));

    expect(state).toMatchObject({ presence: 'present', absence: null });
  });

  test('ends with an empty chair, ten seconds of which have passed when posture says so', () => {
    const seated = after(unknownPresence, 60, () => ({ sight: 'person' }));
    const gone = after(seated, 30, () => ({ sight: 'nobody' }));

    expect(gone).toMatchObject({ presence: 'away', absence: { cause: 'emptyChair', seconds: 39 } });
  });

  test('is not faked by a video that resets the idle time now and then', () => {
    const gone = after(unknownPresence, 600, (second) => ({ sight: 'nobody', idle: trusted(second % 30) }));

    expect(gone.presence).toBe('away');
  });

  test('is not faked by an idle time that reads 0 for ever, trusted or not', () => {
    for (const idle of [trusted(0), doubtful(0)]) {
      const gone = after(unknownPresence, 1200, () => ({ sight: 'nobody', idle }));
      const blind = after(unknownPresence, 1200, () => ({ idle }));

      expect([gone.presence, blind.presence]).toEqual(['away', 'unknown']);
    }
  });

  test('is proved by hands that go on working where the camera sees nobody', () => {
    const seated = after(unknownPresence, 60, working);
    const aside = after(seated, presenceRules.inputProvesSeconds + presenceRules.returnSeconds + 1, () => ({
      sight: 'nobody',
      idle: trusted(0)
    }));

    expect(aside.presence).toBe('present');
  });

  test('is not proved by ten seconds of input while nobody is seen, a cat on the keyboard', () => {
    const gone = after(after(unknownPresence, 60, working), 60, (second) => ({
      sight: 'nobody',
      idle: trusted(second)
    }));

    expect(after(gone, 10, () => ({ sight: 'nobody', idle: trusted(0) })).presence).toBe('away');
  });

  test('comes back after five seconds, not with someone who walks past', () => {
    const gone = after(unknownPresence, 60, () => ({ sight: 'nobody' }));
    const passed = after(
      after(gone, 3, () => ({ sight: 'person' })),
      60,
      () => ({ sight: 'nobody' })
    );
    const back = after(gone, 7, () => ({ sight: 'person' }));

    expect(passed).toMatchObject({ presence: 'away', absence: { seconds: 132 } });
    expect(back).toMatchObject({ presence: 'present', absence: null });
  });

  test('is unknown again when the camera falls silent', () => {
    const seated = after(unknownPresence, 60, () => ({ sight: 'person' }));

    expect(after(seated, presenceRules.sightKeptSeconds).presence).toBe('present');
    expect(after(seated, presenceRules.sightKeptSeconds + 1).presence).toBe('unknown');
  });
});

describe('presence without a camera', () => {
  test('ends with five minutes without input, which were absence all along', () => {
    const seated = after(unknownPresence, 600, working);
    const almost = after(seated, 299, (second) => ({ idle: trusted(second) }));
    const gone = after(almost, 1, () => ({ idle: trusted(300) }));

    expect(almost.presence).toBe('present');
    expect(gone).toMatchObject({ presence: 'away', absence: { cause: 'idle', seconds: 300 } });
  });

  test('comes back with input, and one bump of the desk is none', () => {
    const seated = after(unknownPresence, 600, working);
    const gone = after(seated, 400, (second) => ({ idle: trusted(second) }));
    const bumped = after(gone, 60, (second) => ({ idle: trusted(second) }));
    const back = after(gone, 8, () => ({ idle: trusted(0) }));

    expect([bumped.presence, back.presence]).toEqual(['away', 'present']);
  });

  test('is unknown where the idle time is doubtful, both low and high', () => {
    for (const idle of [doubtful(0), doubtful(900)]) {
      expect(after(unknownPresence, 1200, () => ({ idle })).presence).toBe('unknown');
    }
  });

  test('is unknown in a call or a film, and their time is no absence when they end', () => {
    const seated = after(unknownPresence, 600, working);
    const watching = after(seated, 3600, (second) => ({ idle: trusted(second), handsMayRest: true }));
    const justAfter = after(watching, 299, (second) => ({ idle: trusted(3600 + second) }));
    const gone = after(justAfter, 1, () => ({ idle: trusted(3900) }));

    expect([watching.presence, justAfter.presence]).toEqual(['unknown', 'present']);
    expect(gone).toMatchObject({ presence: 'away', absence: { seconds: 300 } });
  });

  test('loses its trust in an idle time that has not risen for ten minutes', () => {
    const seated = after(unknownPresence, 60, working);

    expect(after(seated, 590, () => ({ idle: trusted(0) })).presence).toBe('present');
    expect(after(seated, 610, () => ({ idle: trusted(0) })).presence).toBe('unknown');
  });

  test('is unknown when nobody reads the idle time any more', () => {
    const seated = after(unknownPresence, 60, working);

    expect(after(seated, presenceRules.idleKeptSeconds + 1).presence).toBe('unknown');
  });
});

describe('lock and sleep', () => {
  test('are absence at once, whatever the camera saw last', () => {
    const seated = after(unknownPresence, 60, () => ({ sight: 'person' }));

    expect(send(seated, { kind: 'locked' })).toMatchObject({ absence: { cause: 'locked', seconds: 0 } });
    expect(send(seated, { kind: 'fellAsleep' })).toMatchObject({ absence: { cause: 'asleep', seconds: 0 } });
  });

  test('add to the absence that led to them', () => {
    const gone = after(unknownPresence, 60, () => ({ sight: 'nobody' }));

    expect(after(send(gone, { kind: 'locked' }), 60).absence).toEqual({ cause: 'locked', seconds: 129 });
  });

  test('end when they end and somebody is there', () => {
    const locked = after(send(unknownPresence, { kind: 'locked' }), 600);
    const open = after(send(locked, { kind: 'unlocked' }), 8, () => ({ sight: 'person' }));

    expect([locked.presence, open.presence]).toEqual(['away', 'present']);
  });

  test('count the seconds slept', () => {
    const asleep = advancePresence(
      send(unknownPresence, { kind: 'fellAsleep' }),
      { ...noTimePassed, sleptSeconds: 7200 },
      false
    );

    expect(send(asleep, { kind: 'woke' }).absence).toEqual({ cause: 'asleep', seconds: 7200 });
  });

  test('are not believed when a sleep was announced and the ticks go on', () => {
    let state = send(unknownPresence, { kind: 'fellAsleep' });
    for (let second = 0; second < presenceRules.sleepDisprovedSeconds; second += 1) {
      state = advancePresence(state, { ...noTimePassed, sleptSeconds: 1 }, false);
    }

    expect(state.asleep).toBe(false);
    expect(after(state, 8, () => ({ sight: 'person' })).presence).toBe('present');
  });

  test('explain a jump of the clock when the waking is told of later, but not minutes later', () => {
    const jumped = advancePresence(
      unknownPresence,
      { livedSeconds: 1, sleptSeconds: 0, unseen: true, wallJumpSeconds: 3600 },
      false
    );

    expect(send(jumped, { kind: 'woke' }).absence).toEqual({ cause: 'asleep', seconds: 3600 });
    expect(send(after(jumped, presenceRules.jumpKeptSeconds + 1), { kind: 'woke' }).absence).toBeNull();
  });

  test('are not lengthened by a clock that was set before', () => {
    const jumped = advancePresence(
      unknownPresence,
      { livedSeconds: 1, sleptSeconds: 0, unseen: true, wallJumpSeconds: 3600 },
      false
    );
    const asleep = advancePresence(
      send(jumped, { kind: 'fellAsleep' }),
      { ...noTimePassed, sleptSeconds: 40 },
      false
    );

    expect(send(asleep, { kind: 'woke' }).absence?.seconds).toBe(40);
  });

  test('take no notice of a clock that was set back', () => {
    const jumped = advancePresence(
      unknownPresence,
      { livedSeconds: 1, sleptSeconds: 0, unseen: true, wallJumpSeconds: -3600 },
      false
    );

    expect(send(jumped, { kind: 'woke' }).absence).toBeNull();
  });
});

describe('typing', () => {
  test('is told only by a source that has shown that it measures', () => {
    const seated = after(unknownPresence, 60, working);

    expect(isTyping(send(seated, { kind: 'idleRead', idle: trusted(0) }))).toBe(true);
    expect(isTyping(send(seated, { kind: 'idleRead', idle: trusted(3) }))).toBe(false);
    expect(isTyping(send(seated, { kind: 'idleRead', idle: doubtful(0) }))).toBe(false);
    expect(isTyping(send(unknownPresence, { kind: 'idleRead', idle: trusted(0) }))).toBe(false);
  });
});

test('an absence grows exactly as time passes until it ends, and no witness changes how long it was', () => {
  const idles = fc.oneof(
    fc.integer({ min: 0, max: 900 }).map(trusted),
    fc.integer({ min: 0, max: 900 }).map(doubtful),
    fc.constant<IdleReading>({ kind: 'unknown' })
  );
  const events: fc.Arbitrary<PresenceEvent | 'second'> = fc.oneof(
    { arbitrary: fc.constant('second' as const), weight: 3 },
    {
      arbitrary: fc
        .constantFrom<Sight>('person', 'nobody', 'unknown')
        .map((sight): PresenceEvent => ({ kind: 'seen', sight })),
      weight: 2
    },
    { arbitrary: idles.map((idle): PresenceEvent => ({ kind: 'idleRead', idle })), weight: 1 },
    { arbitrary: fc.constantFrom<PresenceEvent>({ kind: 'locked' }, { kind: 'unlocked' }), weight: 1 }
  );
  fc.assert(
    fc.property(fc.array(events, { maxLength: 300 }), fc.boolean(), (all, handsMayRest) => {
      let state = unknownPresence;
      for (const event of all) {
        const next =
          event === 'second'
            ? advancePresence(state, { ...noTimePassed, livedSeconds: 1 }, handsMayRest)
            : stepPresence(state, event, handsMayRest);
        if (state.absence !== null && next.absence !== null) {
          expect(next.absence.seconds - state.absence.seconds).toBe(event === 'second' ? 1 : 0);
        }
        expect(next.presence === 'away').toBe(next.absence !== null);
        state = next;
      }
    }),
    { numRuns: 1000 }
  );
});
