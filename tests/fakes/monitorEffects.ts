import type { DetectorCommand } from '../../src/core/ipc/contract.ts';
import type { MonitorEffect } from '../../src/core/monitor/monitorEvent.ts';

export function kindsOf(effects: readonly MonitorEffect[]): readonly MonitorEffect['kind'][] {
  return effects.map(({ kind }) => kind);
}

/** What the detector is told to do. */
export function commandsIn(effects: readonly MonitorEffect[]): readonly DetectorCommand['kind'][] {
  return effects.flatMap((effect) => (effect.kind === 'detectorTold' ? [effect.command.kind] : []));
}
