import type { PowerMonitor } from 'electron';
import type { Disposer } from '../disposer.ts';

export type PowerEvent = 'systemSlept' | 'systemWoke' | 'screenLocked' | 'screenUnlocked';

/** Hears of sleep and lock. On Linux Electron tells of sleep only; `watchLinuxLock` tells of the rest. */
export function watchPower(
  powerMonitor: Pick<PowerMonitor, 'on' | 'removeListener'>,
  hear: (event: PowerEvent) => void
): Disposer {
  const slept = (): void => hear('systemSlept');
  const woke = (): void => hear('systemWoke');
  const locked = (): void => hear('screenLocked');
  const unlocked = (): void => hear('screenUnlocked');
  powerMonitor.on('suspend', slept);
  powerMonitor.on('resume', woke);
  powerMonitor.on('lock-screen', locked);
  powerMonitor.on('unlock-screen', unlocked);
  return () => {
    powerMonitor.removeListener('suspend', slept);
    powerMonitor.removeListener('resume', woke);
    powerMonitor.removeListener('lock-screen', locked);
    powerMonitor.removeListener('unlock-screen', unlocked);
  };
}
