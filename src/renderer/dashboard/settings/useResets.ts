import { useState } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import type { SettingChange } from '../../../core/ipc/contract.ts';
import { resettable } from '../../../core/settings/resetting.ts';
import type { SettingKey } from '../../../core/settings/schema.ts';
import { useBridge } from '../dashboardContext.ts';

/** The last reset, until it is taken back or another one follows. */
export type Resets = {
  /** How many settings it changed; 0 while there is nothing to take back. */
  readonly count: number;
  readonly reset: (keys: readonly SettingKey[]) => void;
  readonly undo: () => void;
};

/** Resets settings, and remembers what they were. */
export function useResets({ settings, managed }: AppSnapshot): Resets {
  const bridge = useBridge();
  const [before, setBefore] = useState<readonly SettingChange[]>([]);
  return {
    count: before.length,
    reset: (keys) => {
      const changed = resettable(keys, settings, managed);
      if (changed.length === 0) return;
      setBefore(changed.map((key) => ({ key, value: settings[key] })));
      bridge.send('settings:reset', changed);
    },
    undo: () => {
      for (const change of before) bridge.send('setting:change', change);
      setBefore([]);
    }
  };
}
