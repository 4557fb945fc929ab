import { useEffect, useState } from 'react';
import { steadySeconds } from '../clock/steadyClock.ts';
import type { ReceivedScene } from './receivedScene.ts';
import { silenceAfter, silenceFrom, usefulness, type Usefulness } from './silence.ts';

/** Follows how long main has been silent; looks once a second. */
export function useUsefulness(received: ReceivedScene | null): Usefulness {
  const [silence, setSilence] = useState(() => silenceFrom(steadySeconds()));
  useEffect(() => {
    const count = (): void => {
      setSilence((before) => silenceAfter(before, received, steadySeconds()));
    };
    count();
    const timer = window.setInterval(count, 1000);
    return () => {
      window.clearInterval(timer);
    };
  }, [received]);
  return usefulness(silence);
}
