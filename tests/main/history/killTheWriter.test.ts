import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';
import { killTheWriter } from './killTheWriter.ts';

// Two hundred by command: npm run kill-history -- 200
test('killed at any moment, history loses at most the minute under way and opens again', async () => {
  const { faults, minutes } = await killTheWriter(temporaryFolder(), 15);
  expect(faults).toEqual([]);
  expect(minutes).toBeGreaterThan(15);
}, 60_000);
