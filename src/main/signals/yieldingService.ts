import { startYielding, stepYielding, yieldReason } from '../../core/signals/yielding.ts';
import type { YieldingEffect, YieldingEvent, YieldReason } from '../../core/signals/yieldingState.ts';
import type { Disposer } from '../disposer.ts';
import type { Timers } from '../system/timers.ts';

export type YieldingParts = {
  readonly keepWatching: boolean;
  readonly resting: boolean;
  readonly timers: Pick<Timers, 'now' | 'every'>;
  readonly perform: (effect: YieldingEffect) => void;
};

/** Owns the state of giving the camera away. */
export type YieldingService = {
  readonly happened: (event: YieldingEvent) => void;
  /** Why the camera is to be closed for others now, or null. */
  readonly reason: () => YieldReason | null;
  /** Closes an open gap, then does nothing any more. */
  readonly dispose: Disposer;
};

export const yieldingTickMs = 1000;

/** Ticks only while the camera is given away or being tried again. */
export function createYielding({ keepWatching, resting, timers, perform }: YieldingParts): YieldingService {
  let state = startYielding(keepWatching, resting);
  const waiting: YieldingEvent[] = [];
  let handling = false;
  let ticking: Disposer | null = null;
  let disposed = false;

  /** What an effect makes happen waits its turn. */
  const happened = (event: YieldingEvent): void => {
    if (disposed) return;
    waiting.push(event);
    if (handling) return;
    handling = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [after, effects] = stepYielding(state, next, timers.now());
        state = after;
        for (const effect of effects) perform(effect);
      }
    } finally {
      handling = false;
    }
    const needsTicks = state.phase.kind !== 'free';
    if (needsTicks && ticking === null) {
      ticking = timers.every(yieldingTickMs, () => happened({ kind: 'ticked' }));
    } else if (!needsTicks && ticking !== null) {
      ticking();
      ticking = null;
    }
  };

  return {
    happened,
    reason: () => yieldReason(state),
    dispose: () => {
      happened({ kind: 'ended' });
      disposed = true;
      ticking?.();
      ticking = null;
    }
  };
}
