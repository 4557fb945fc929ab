import type { Signal } from '../breaks/breakClockState.ts';

/** A power supply of Linux: the files of one folder in `/sys/class/power_supply` (kernel: `sysfs-class-power`). */
export type PowerSupply = {
  /** `Mains`, `USB`, `Battery`, … */
  readonly type: string;
  /** `1` while it feeds the machine; empty for batteries. */
  readonly online: string;
  /** `Discharging`, `Charging`, …; empty for chargers. */
  readonly status: string;
  /** `Device` for the battery of a mouse or headset; empty or `System` otherwise. */
  readonly scope: string;
};

/** Whether the machine runs on its battery. One without a battery of its own does not. */
export function onBatteryOf(supplies: readonly PowerSupply[]): Signal {
  const own = supplies.filter(({ scope }) => scope !== 'Device');
  if (own.some(({ type, online }) => type !== 'Battery' && online === '1')) return 'off';
  const batteries = own.filter(({ type }) => type === 'Battery');
  if (batteries.length === 0) return 'off';
  if (batteries.some(({ status }) => status === 'Discharging')) return 'on';
  return batteries.some(({ status }) => status !== '' && status !== 'Unknown') ? 'off' : 'unknown';
}
