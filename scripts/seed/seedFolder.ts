import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckInEntry } from '../../src/core/checkIn/checkInEntry.ts';
import { addDays } from '../../src/core/history/calendar.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { openHistoryStore } from '../../src/main/history/historyStore.ts';
import type { Log } from '../../src/main/system/log.ts';
import { BadInput, Failure } from '../../src/replay/badInput.ts';
import { simulateHistory } from '../../src/replay/simulation/simulateHistory.ts';
import { machineClock } from './simulatedClock.ts';

export type SeedWish = {
  readonly folder: string;
  readonly days: number;
  readonly seed: number;
  /** The last local day. */
  readonly until: string;
};

export type Seeded = {
  readonly daysLived: number;
  readonly minutes: number;
  readonly events: number;
  readonly checkIns: number;
  readonly bytes: number;
};

/** The made-up person has the weekly check-in on, and hears from Plumbline no more often than every ten minutes. */
export const seedSettings: Settings = { ...defaultSettings, weeklyCheckIn: true, alertCoolDownMinutes: 10 };

/**
 * Writes a made-up history into a folder of user data, through the app's own store.
 * @throws BadInput where the folder holds a history already; Failure where it cannot be written
 */
export function seedFolder({ folder, days, seed, until }: SeedWish): Seeded {
  mkdirSync(folder, { recursive: true });
  const troubles: string[] = [];
  const log: Log = {
    info: () => undefined,
    warn: (message) => troubles.push(message),
    error: (message) => troubles.push(message)
  };
  const store = openHistoryStore({ folder, log, now: () => Date.now(), notice: () => undefined });
  try {
    const kept = store.dates();
    if (kept !== null && kept.length > 0) {
      throw new BadInput(`${folder} holds a history of ${kept.length} days already; choose an empty folder`);
    }
    let seeded = { daysLived: 0, minutes: 0, events: 0, checkIns: 0 };
    const checkIns: CheckInEntry[] = [];
    const from = addDays(until, 1 - days);
    for (const day of simulateHistory({ from, days, seed, settings: seedSettings, clock: machineClock })) {
      for (const event of day.events) {
        if (event.kind === 'checkIn') checkIns.push(entryOf(event.record));
        else store.record(event);
      }
      store.write(day.minutes);
      seeded = {
        daysLived: seeded.daysLived + 1,
        minutes: seeded.minutes + day.minutes.length,
        events: seeded.events + day.events.length,
        checkIns: checkIns.length
      };
    }
    // As electron-store writes it, which runs in Electron alone.
    writeFileSync(join(folder, 'checkIn.json'), JSON.stringify({ entries: checkIns }));
    if (troubles.length > 0) throw new Failure(troubles.join('; '));
    return { ...seeded, bytes: store.facts().bytes };
  } finally {
    store.close();
  }
}

function entryOf({ atEpochMs, discomfort, harder, signs }: CheckInEntry): CheckInEntry {
  return { atEpochMs, discomfort, harder, signs };
}
