import { useEffect, useEffectEvent } from 'react';
import { steadySeconds } from './steadyClock.ts';

/**
 * Draws before each of the browser's frames, at most so many times a second, while the window is seen.
 * @param draw gets the steady clock's seconds
 */
export function useFrames(draw: (seconds: number) => void, framesPerSecond: number): void {
  const drawNow = useEffectEvent(draw);
  useEffect(() => {
    let drawnAt = Number.NEGATIVE_INFINITY;
    let request = 0;
    const frame = (): void => {
      const now = steadySeconds();
      // A little early is in time: displays do not divide evenly.
      if (now - drawnAt >= 0.8 / framesPerSecond) {
        drawnAt = now;
        drawNow(now);
      }
      request = window.requestAnimationFrame(frame);
    };
    request = window.requestAnimationFrame(frame);
    return () => {
      window.cancelAnimationFrame(request);
    };
  }, [framesPerSecond]);
}
