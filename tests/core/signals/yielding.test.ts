import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  double,
  oneof,
  property,
  record,
  tuple
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  startYielding,
  stepYielding,
  yieldingRules,
  yieldReason
} from '../../../src/core/signals/yielding.ts';
import type {
  YieldingEffect,
  YieldingEvent,
  YieldingState
} from '../../../src/core/signals/yieldingState.ts';

const startMs = Date.UTC(2026, 6, 17, 8);
const at = (seconds: number) => ({ epochMs: startMs + seconds * 1000, seconds });
const call = (signal: 'on' | 'off' | 'unknown'): YieldingEvent => ({ kind: 'callChanged', call: signal });
const cameraUse = (signal: 'on' | 'off' | 'unknown'): YieldingEvent => ({
  kind: 'cameraUseChanged',
  cameraUse: signal
});
const tick: YieldingEvent = { kind: 'ticked' };
const busy: YieldingEvent = { kind: 'cameraWasBusy' };
const opened: YieldingEvent = { kind: 'cameraOpened' };

/** A story that is told event by event, at its seconds, with a tick each second between. */
function tell(keepWatching = false) {
  let state: YieldingState = startYielding(keepWatching, false);
  let now = 0;
  const effects: (YieldingEffect & { readonly atSeconds: number })[] = [];
  const happen = (event: YieldingEvent): void => {
    const [next, done] = stepYielding(state, event, at(now));
    state = next;
    for (const effect of done) effects.push({ ...effect, atSeconds: now });
  };
  return {
    effects,
    state: () => state,
    reason: () => yieldReason(state),
    happen,
    until: (seconds: number) => {
      while (now < seconds) {
        now += 1;
        happen(tick);
      }
    },
    kinds: () => effects.map(({ kind, atSeconds }) => `${kind} ${atSeconds}`)
  };
}

describe('the camera in a call', () => {
  it('is given away at once, taken again after the call, and the gap is recorded', () => {
    const story = tell();
    story.until(10);
    story.happen(call('on'));
    expect(story.reason()).toBe('call');
    story.until(610);
    story.happen(call('off'));
    story.until(615);
    expect(story.reason()).toBeNull();
    story.until(617);
    story.happen(opened);
    expect(story.effects).toEqual([
      { kind: 'cameraYielded', reason: 'call', atSeconds: 10 },
      { kind: 'cameraRetaken', atSeconds: 615 },
      {
        kind: 'gapRecorded',
        gap: { reason: 'call', fromMs: startMs + 10_000, toMs: startMs + 617_000, seconds: 607 },
        atSeconds: 617
      }
    ]);
  });

  it('stays on for those who want to be watched in calls', () => {
    const story = tell(true);
    story.happen(call('on'));
    story.happen(cameraUse('on'));
    expect(story.reason()).toBeNull();
    story.happen(busy);
    expect(story.reason()).toBe('cameraBusy');
  });

  it('comes back when that wish is made in the middle of a call', () => {
    const story = tell();
    story.happen(call('on'));
    story.happen({ kind: 'keepWatchingChanged', keepWatching: true });
    story.until(yieldingRules.firstWaitSeconds);
    expect(story.reason()).toBeNull();
  });

  it('is not given away for what is not known', () => {
    const story = tell();
    story.happen(call('unknown'));
    story.happen(cameraUse('unknown'));
    expect(story.effects).toEqual([]);
  });

  it('keeps the strongest reason for the gap', () => {
    const story = tell();
    story.happen(busy);
    story.until(2);
    story.happen(call('on'));
    story.until(60);
    story.happen({ kind: 'ended' });
    expect(story.effects.at(-1)).toMatchObject({ kind: 'gapRecorded', gap: { reason: 'call', seconds: 60 } });
  });
});

describe('a camera that others want', () => {
  it('is tried again with longer and longer waits as long as it is refused', () => {
    const story = tell();
    story.happen(busy);
    const tries: number[] = [];
    for (let second = 1; second <= 400; second += 1) {
      story.until(second);
      if (story.state().phase.kind === 'retaking') {
        tries.push(second);
        story.happen(busy);
      }
    }
    expect(tries).toEqual([5, 15, 35, 75, 155, 315]);
  });

  it('is left alone longer when somebody came in between soon', () => {
    const story = tell();
    story.happen(cameraUse('on'));
    story.happen(cameraUse('off'));
    story.until(5);
    story.happen(opened);
    story.until(30);
    story.happen(cameraUse('on'));
    story.until(40);
    story.happen(cameraUse('off'));
    story.until(49);
    expect(story.reason()).toBe('cameraInUse');
    story.until(50);
    expect(story.reason()).toBeNull();
  });

  it('is tried soon again when the next call comes much later', () => {
    const story = tell();
    story.happen(call('on'));
    story.happen(call('off'));
    story.until(5);
    story.happen(opened);
    story.until(1000);
    story.happen(call('on'));
    story.until(1010);
    story.happen(call('off'));
    story.until(1015);
    expect(story.reason()).toBeNull();
  });

  it('that has another trouble when tried is no gap any more', () => {
    const story = tell();
    story.happen(call('on'));
    story.until(20);
    story.happen(call('off'));
    story.until(26);
    story.happen({ kind: 'cameraFailed' });
    expect(story.kinds().at(-1)).toBe('gapRecorded 26');
    expect(story.state().phase.kind).toBe('free');
  });

  it('that nobody answers for when tried is no gap for ever', () => {
    const story = tell();
    story.happen(call('on'));
    story.happen(call('off'));
    story.until(5 + yieldingRules.retakeLimitSeconds);
    expect(story.state().gap).toBeNull();
  });
});

describe('a rest of our own', () => {
  it('closes the gap, and the camera stays closed when it ends within the call', () => {
    const story = tell();
    story.happen(call('on'));
    story.until(30);
    story.happen({ kind: 'restingChanged', resting: true });
    story.until(100);
    expect(story.reason()).toBe('call');
    story.happen({ kind: 'restingChanged', resting: false });
    story.until(120);
    story.happen({ kind: 'ended' });
    expect(
      story.effects.flatMap((effect) => (effect.kind === 'gapRecorded' ? [effect.gap.seconds] : []))
    ).toEqual([30, 20]);
  });

  it('is no reason to try the camera', () => {
    const story = tell();
    story.happen(call('on'));
    story.happen({ kind: 'restingChanged', resting: true });
    story.happen(call('off'));
    story.until(60);
    expect(story.state().phase.kind).toBe('free');
    expect(story.state().retries).toEqual([]);
  });
});

describe('whatever happens', () => {
  const signal = constantFrom('on' as const, 'off' as const, 'unknown' as const);
  const event = oneof(
    { weight: 4, arbitrary: constant(tick) },
    { weight: 2, arbitrary: signal.map(call) },
    { weight: 2, arbitrary: signal.map(cameraUse) },
    { weight: 3, arbitrary: constantFrom(busy, opened) },
    constant<YieldingEvent>({ kind: 'cameraFailed' }),
    record({ kind: constant('restingChanged' as const), resting: boolean() }),
    record({ kind: constant('keepWatchingChanged' as const), keepWatching: boolean() })
  );
  const events = array(tuple(double({ min: 0, max: 20, noNaN: true }), event), { maxLength: 150 });

  it('others come first, nobody fights, and the gaps are what was given away', () => {
    assert(
      property(boolean(), events, (keepWatching, story) => {
        let state = startYielding(keepWatching, false);
        let seconds = 0;
        const tries: number[] = [];
        let givenSeconds = 0;
        let recordedSeconds = 0;
        let open = false;
        const take = (each: YieldingEvent): void => {
          const before = state;
          const [next, effects] = stepYielding(state, each, at(seconds));
          state = next;
          if (before.phase.kind !== 'retaking' && next.phase.kind === 'retaking') tries.push(seconds);
          for (const effect of effects) {
            if (effect.kind === 'gapRecorded') recordedSeconds += effect.gap.seconds;
            if (effect.kind === 'cameraYielded') expect(yieldReason(before)).toBeNull();
            if (effect.kind === 'cameraRetaken') expect(yieldReason(next)).toBeNull();
          }
        };
        for (const [wait, each] of story) {
          seconds += wait;
          if (open) givenSeconds += wait;
          take(each);
          open = state.gap !== null;
          const wanted = !state.keepWatching && (state.call === 'on' || state.cameraUse === 'on');
          if (wanted) expect(yieldReason(state)).not.toBeNull();
          expect(state.gap !== null).toBe(state.phase.kind !== 'free' && !state.resting);
          expect(tries.filter((each_) => seconds - each_ < 60).length).toBeLessThanOrEqual(
            yieldingRules.retriesPerMinute
          );
        }
        take({ kind: 'ended' });
        expect(state.gap).toBeNull();
        expect(recordedSeconds).toBeCloseTo(givenSeconds, 6);
      }),
      { numRuns: 2000 }
    );
  });

  it('a camera that nobody wants any more is tried again within the longest wait', () => {
    assert(
      property(events, (story) => {
        let state = startYielding(false, false);
        let seconds = 0;
        for (const [wait, each] of story) {
          seconds += wait;
          [state] = stepYielding(state, each, at(seconds));
        }
        for (const quiet of [call('off'), cameraUse('off'), tick])
          [state] = stepYielding(state, quiet, at(seconds));
        [state] = stepYielding(state, tick, at(seconds + yieldingRules.longestWaitSeconds + 60));
        expect(yieldReason(state)).toBeNull();
      })
    );
  });
});
