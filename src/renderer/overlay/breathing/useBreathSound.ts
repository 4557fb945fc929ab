import { useEffect, useEffectEvent } from 'react';
import type { BreathingMoment } from '../../../core/breathing/breathingMoment.ts';
import { startBreathSound, breathTone } from './breathSound.ts';

/** How often the sound follows the breath; in between it glides. */
const timesPerSecond = 12;

/** Lets the breath be heard while it is on. @param momentNow what is shown at the moment of asking */
export function useBreathSound(on: boolean, volume: number, momentNow: () => BreathingMoment): void {
  const tone = useEffectEvent(() => breathTone(momentNow(), volume));
  useEffect(() => {
    if (!on) return;
    const sound = startBreathSound();
    const timer = window.setInterval(() => {
      sound.follow(tone());
    }, 1000 / timesPerSecond);
    return () => {
      window.clearInterval(timer);
      sound.stop();
    };
  }, [on]);
}
