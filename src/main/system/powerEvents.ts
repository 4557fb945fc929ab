import type { Disposer } from '../disposer.ts';

/** The part of Electron's `powerMonitor` that is used. */
export type PowerSource = {
  on(event: PowerEventName, listener: () => void): unknown;
  removeListener(event: PowerEventName, listener: () => void): unknown;
};
type PowerEventName = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen';

export type PowerEvent = 'systemSlept' | 'systemWoke' | 'screenLocked' | 'screenUnlocked';

/** Hears of sleep and lock. On Linux Electron tells of sleep only; `watchLinuxLock` tells of the rest. */
export function watchPower(powerMonitor: PowerSource, hear: (event: PowerEvent) => void): Disposer {
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
