import { useEffect, useState } from 'react';
import { steadySeconds } from './steadyClock.ts';

/** The steady clock, read anew so many times a second. */
export function useSeconds(timesPerSecond: number): number {
  const [seconds, setSeconds] = useState(steadySeconds);
  useEffect(() => {
    const timer = window.setInterval(() => {
      setSeconds(steadySeconds());
    }, 1000 / timesPerSecond);
    return () => {
      window.clearInterval(timer);
    };
  }, [timesPerSecond]);
  return seconds;
}
