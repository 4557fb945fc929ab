import { overlaySilence } from '../../../core/ipc/overlayContract.ts';
import type { ReceivedScene } from './receivedScene.ts';

/** How long main has been silent, as far as the page was awake. */
export type Silence = {
  /** When the last scene that shows something came, on the page's steady clock; null before the first. */
  readonly heardAt: number | null;
  readonly countedTo: number;
  readonly seconds: number;
};

/** `useless`: nothing to show; a way to close is shown. `over`: the window closes itself. */
export type Usefulness = 'useful' | 'useless' | 'over';

/** A longer step of the clock was sleep or a stalled machine: main could say nothing in it. */
const longestStepSeconds = 2;

export function silenceFrom(now: number): Silence {
  return { heardAt: null, countedTo: now, seconds: 0 };
}

/** Counts on to `now`; a scene begins the count anew, and the scene `empty` is silence. */
export function silenceAfter(before: Silence, received: ReceivedScene | null, now: number): Silence {
  const heardAt = received === null || received.scene.kind === 'empty' ? null : received.receivedAt;
  if (heardAt !== null && heardAt !== before.heardAt) return { heardAt, countedTo: now, seconds: 0 };
  const step = Math.min(longestStepSeconds, Math.max(0, now - before.countedTo));
  return { heardAt: before.heardAt, countedTo: now, seconds: before.seconds + step };
}

/** Whether a window still has a reason to be on the screen: it must not block the desk. */
export function usefulness({ seconds }: Silence): Usefulness {
  if (seconds >= overlaySilence.closeSeconds) return 'over';
  return seconds >= overlaySilence.offerCloseSeconds ? 'useless' : 'useful';
}
