import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/breaks/localTime.ts';
import type { DaySpan } from '../../../src/core/history/calendar.ts';
import type { Observed } from '../../../src/core/history/observed.ts';
import {
  noRecording,
  type RecordingEffect,
  type RecordingEvent,
  stepRecording
} from '../../../src/core/history/recording.ts';
import type { StoredEvent } from '../../../src/core/history/storedEvent.ts';

const today = '2026-07-17';
const yesterday = '2026-07-16';
const startMs = Date.UTC(2026, 6, 17, 9);
const observed: Observed = {
  sight: { kind: 'judged', state: 'upright' },
  baselineId: null,
  presence: 'present',
  asleep: false,
  sitting: true,
  unbrokenSittingSeconds: 0
};

/** A day that is recorded from nine o'clock on. */
function recording() {
  let state = noRecording;
  let seconds = 0;
  let keeps = true;
  let made: RecordingEffect[] = [];
  const at = (): Reading => {
    const minuteOfDay = 540 + Math.floor(seconds / 60);
    return {
      epochMs: startMs + seconds * 1000,
      seconds,
      local: { date: today, weekday: 'friday', minuteOfDay }
    };
  };
  const happened = (event: RecordingEvent): void => {
    const [next, effects] = stepRecording(state, event, at(), keeps);
    state = next;
    made.push(...effects);
  };
  happened({ kind: 'begun', observed });
  return {
    happened,
    pass: (more: number) => {
      for (let second = 0; second < more; second += 1) {
        seconds += 1;
        happened({ kind: 'observed', observed });
      }
    },
    forget: (days: DaySpan | null) => happened({ kind: 'daysDeleted', days }),
    keep: (next: boolean) => {
      keeps = next;
    },
    /** A call began so many seconds after nine on this day, and ends now. */
    gap: (fromSeconds: number, date = today) => {
      const fromMs = startMs + fromSeconds * 1000;
      const gap = { reason: 'call', fromMs, toMs: startMs + seconds * 1000 } as const;
      const minuteOfDay = 540 + Math.floor(fromSeconds / 60);
      happened({
        kind: 'happened',
        event: {
          kind: 'cameraGap',
          record: { ...gap, seconds: seconds - fromSeconds, date, minuteOfDay }
        }
      });
    },
    /** What is to be written since the last call. */
    taken: () => {
      const taken = made;
      made = [];
      return taken;
    }
  };
}

function eventsOf(effects: readonly RecordingEffect[]): readonly StoredEvent[] {
  return effects.flatMap((effect) => (effect.kind === 'eventRecorded' ? [effect.event] : []));
}

describe('what is written down of a day', () => {
  it('is a minute when it is over, and that it passed', () => {
    const { pass, taken } = recording();
    pass(60);
    expect(taken()).toMatchObject([
      { kind: 'minuteRecorded', minute: { date: today, minuteOfDay: 540, runningSeconds: 60 } },
      { kind: 'minutePassed' }
    ]);
  });

  it('is the minute under way when Plumbline quits, and nothing after it', () => {
    const { pass, happened, taken } = recording();
    pass(20);
    happened({ kind: 'ended' });
    expect(taken()).toMatchObject([{ kind: 'minuteRecorded', minute: { runningSeconds: 20 } }]);
    pass(120);
    expect(taken()).toEqual([]);
  });

  it('is nothing while no history is kept, but minutes pass', () => {
    const { pass, keep, gap, taken } = recording();
    keep(false);
    pass(60);
    gap(10);
    expect(taken()).toEqual([{ kind: 'minutePassed' }]);
  });
});

describe('what is under way when its day is deleted', () => {
  it('is, of a gap of the camera, what came after that', () => {
    const { pass, forget, gap, taken } = recording();
    pass(300);
    forget({ from: today, to: today });
    pass(120);
    taken();
    gap(60);
    expect(eventsOf(taken())).toEqual([
      {
        kind: 'cameraGap',
        record: {
          reason: 'call',
          fromMs: startMs + 300_000,
          toMs: startMs + 420_000,
          seconds: 120,
          date: today,
          minuteOfDay: 545
        }
      }
    ]);
  });

  it('is, of a gap in which the machine slept, no more than was lived through', () => {
    const { pass, forget, happened, taken } = recording();
    pass(100);
    forget(null);
    pass(200);
    taken();
    const gap = { reason: 'call', fromMs: startMs, toMs: startMs + 300_000, seconds: 120 } as const;
    happened({
      kind: 'happened',
      event: { kind: 'cameraGap', record: { ...gap, date: today, minuteOfDay: 540 } }
    });
    expect(eventsOf(taken())).toMatchObject([{ record: { fromMs: startMs + 100_000, seconds: 120 } }]);
  });

  it('is, deleted twice, what came after the second time, and nothing of what had ended by then', () => {
    const { pass, forget, gap, taken } = recording();
    pass(100);
    forget(null);
    pass(100);
    forget({ from: yesterday, to: today });
    gap(60);
    expect(eventsOf(taken())).toEqual([]);
    pass(50);
    gap(60);
    expect(eventsOf(taken())).toMatchObject([{ record: { fromMs: startMs + 200_000, seconds: 50 } }]);
  });

  it('stays whole where other days were deleted', () => {
    const { pass, forget, gap, taken } = recording();
    pass(100);
    forget({ from: today, to: today });
    pass(100);
    gap(60, yesterday);
    gap(150);
    expect(eventsOf(taken()).map(({ record }) => 'seconds' in record && record.seconds)).toEqual([140, 50]);
  });

  it('is the time since history was switched on, where it was off before', () => {
    const { pass, keep, gap, taken } = recording();
    keep(false);
    pass(100);
    keep(true);
    pass(51);
    taken();
    gap(0);
    expect(eventsOf(taken())).toMatchObject([{ record: { fromMs: startMs + 101_000, seconds: 50 } }]);
  });

  it('is nothing of what cannot be parted', () => {
    const { pass, forget, happened, taken } = recording();
    pass(100);
    forget(null);
    pass(100);
    const started = (startedAtEpochMs: number): void =>
      happened({
        kind: 'happened',
        event: {
          kind: 'breathing',
          record: {
            startedAtEpochMs,
            plannedSeconds: 60,
            breathedSeconds: 60,
            done: true,
            how: 'finished',
            date: today,
            minuteOfDay: 540
          }
        }
      });
    started(startMs + 90_000);
    started(startMs + 110_000);
    expect(eventsOf(taken())).toMatchObject([{ record: { startedAtEpochMs: startMs + 110_000 } }]);
  });
});
