import { expect, test } from 'vitest';
import { seedFolder } from '../../scripts/seed/seedFolder.ts';
import { openHistoryStore } from '../../src/main/history/historyStore.ts';
import { openCheckInFile } from '../../src/main/storage/checkInFile.ts';
import { heardLog } from '../fakes/heardLog.ts';
import { temporaryFolder } from '../fakes/temporaryFolder.ts';

test('a seeded history is read by the app as its own, and is never written over another one', () => {
  const folder = temporaryFolder();
  const wish = { folder, days: 2, seed: 5, until: '2026-03-03' };
  const seeded = seedFolder(wish);
  expect(() => seedFolder(wish)).toThrow(/holds a history of \d days already/u);

  const parts = {
    folder,
    log: heardLog(),
    notice: ({ kind }: { readonly kind: string }) => {
      throw new Error(kind);
    },
    now: () => 0
  };
  const store = openHistoryStore(parts);
  const span = store.read({ from: '2026-03-02', to: '2026-03-03' });
  store.close();
  const { entries } = openCheckInFile(parts);
  expect(span?.minutes).toHaveLength(seeded.minutes);
  expect(entries).toHaveLength(seeded.checkIns);
  expect(seeded.checkIns).toBeGreaterThan(0);
  expect((span?.events.length ?? 0) + entries.length).toBe(seeded.events);
  expect(new Set(span?.minutes.map(({ date }) => date)).size).toBe(seeded.daysLived);
  expect(parts.log.lines).toEqual([]);
});
