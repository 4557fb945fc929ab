import { resolve } from 'node:path';
import { materialIn } from '../../src/replay/accuracy/materialFolder.ts';
import { modeReport } from '../../src/replay/accuracy/modeReport.ts';
import { testPeople } from '../../src/replay/accuracy/peopleSplit.ts';
import { readRecordings } from '../../src/replay/accuracy/recordings.ts';
import type { AlertDelay } from './benchResult.ts';

const material = resolve(import.meta.dirname, '../fixtures/accuracy');

/**
 * How late alerts come in each mode, on the recordings of the repository, in their own time: what the pace, the smoothing
 * and the rules add. The time from a frame to its sample, one look, comes on top.
 */
export async function measureAlerts(): Promise<readonly AlertDelay[]> {
  const recordings = await readRecordings(materialIn(material));
  const scored = recordings.filter(({ person }) => testPeople.has(person));
  const { rows } = modeReport(scored, null, () => undefined);
  return rows
    .filter((row) => row.material === 'all')
    .map(({ mode, delaySeconds, latestDelaySeconds, told }) => ({
      mode,
      medianSeconds: delaySeconds,
      nineOfTenSeconds: latestDelaySeconds,
      told: told.count,
      of: told.of
    }));
}
