import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killTheWriter } from './killTheWriter.ts';

// npm run kill-history -- <kills>: the long form of the test of the same name.
const kills = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'plumbline-kills-'));
try {
  const found = await killTheWriter(folder, kills);
  for (const fault of found.faults) console.log(fault);
  console.log(
    `killed ${found.kills} times, ${found.midWrite} times in the middle of a write: ${found.minutes} minutes kept, ${found.faults.length} faults`
  );
  process.exitCode = found.faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
