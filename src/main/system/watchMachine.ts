import { disposeAll, type Disposer } from '../disposer.ts';
import { readLines } from './childProcess.ts';
import { type DisplaySource, watchDisplays } from './displayEvents.ts';
import { watchLinuxLock } from './linuxLock.ts';
import type { Log } from './log.ts';
import { type PowerEvent, type PowerSource, watchPower } from './powerEvents.ts';

export type MachineParts = {
  readonly electron: { readonly powerMonitor: PowerSource; readonly screen: DisplaySource };
  readonly options: { readonly platform: NodeJS.Platform };
  readonly log: Log;
  readonly power: (kind: PowerEvent) => void;
  readonly displaysChanged: () => void;
};

/** Hears of sleep, lock and displays, however this system tells of them. */
export function watchMachine({ electron, options, log, power, displaysChanged }: MachineParts): Disposer {
  return disposeAll([
    watchPower(electron.powerMonitor, power),
    watchDisplays(electron.screen, displaysChanged),
    ...(options.platform === 'linux' ? [watchLinuxLock(readLines, log, power)] : [])
  ]);
}
