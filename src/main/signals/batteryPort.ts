import type { Signal } from '../../core/breaks/breakClockState.ts';
import { onBatteryOf, type PowerSupply } from '../../core/signals/powerSupply.ts';
import { disposeAll } from '../disposer.ts';
import type { Timers } from '../system/timers.ts';
import { onlyChanges, type SignalPort } from './signalPort.ts';
import type { SystemFiles } from './systemFiles.ts';

/** The part of Electron's `powerMonitor` that tells of the battery. */
export type BatterySource = {
  isOnBatteryPower(): boolean;
  on(event: 'on-ac' | 'on-battery', listener: () => void): unknown;
  removeListener(event: 'on-ac' | 'on-battery', listener: () => void): unknown;
};

export type BatteryParts = {
  readonly powerMonitor: BatterySource;
  readonly platform: NodeJS.Platform;
  readonly files: SystemFiles;
  readonly timers: Timers;
};

/** On Linux the kernel's files are read this often; nothing depends on seconds. */
export const batteryLookMs = 30_000;

const supplies = '/sys/class/power_supply';

/**
 * Whether the machine runs on its battery. Electron tells it, with events, on Windows and macOS; on Linux it says
 * "no" also where it does not know, so the kernel's own files are asked.
 */
export function batteryPort({ powerMonitor, platform, files, timers }: BatteryParts): SignalPort<Signal> {
  const read = (): Signal => {
    try {
      if (powerMonitor.isOnBatteryPower()) return 'on';
    } catch {
      return platform === 'linux' ? onBatteryOf(readSupplies(files)) : 'unknown';
    }
    return platform === 'linux' ? onBatteryOf(readSupplies(files)) : 'off';
  };
  return {
    start: (listener) => {
      const tell = onlyChanges<Signal>((one, other) => one === other, listener);
      const look = (): void => tell(read());
      powerMonitor.on('on-ac', look);
      powerMonitor.on('on-battery', look);
      look();
      return disposeAll([
        () => powerMonitor.removeListener('on-ac', look),
        () => powerMonitor.removeListener('on-battery', look),
        ...(platform === 'linux' ? [timers.every(batteryLookMs, look)] : [])
      ]);
    }
  };
}

function readSupplies(files: SystemFiles): readonly PowerSupply[] {
  return (files.list(supplies) ?? []).map((name) => {
    const read = (file: string): string => (files.read(`${supplies}/${name}/${file}`) ?? '').trim();
    return { type: read('type'), online: read('online'), status: read('status'), scope: read('scope') };
  });
}
