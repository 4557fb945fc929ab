import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronChoice } from '../../scripts/chooseElectron.ts';
import { commandAddress } from '../../src/main/cli/commandAddress.ts';
import { pausedData } from './benchDesk.ts';
import type { Run } from './figures.ts';
import { startApp, untilAnswers } from './measureApp.ts';
import { measureTree, wait } from './processTree.ts';

/** What starting left behind, such as opening the history, is over then. */
const settleSeconds = 8;

/** The app with nothing to do: paused, and no window open. @param app a copy of the built app */
export async function measurePaused(
  choice: Exclude<ElectronChoice, { kind: 'none' }>,
  app: string,
  seconds: number
): Promise<Run> {
  const data = pausedData(mkdtempSync(join(tmpdir(), 'plumbline-bench-paused-')));
  const program = startApp(choice, app, data, ['--hidden']);
  try {
    await untilAnswers(program, commandAddress(data, process.platform, tmpdir()));
    await wait(1000 * settleSeconds);
    return await measureTree(program.pid, seconds);
  } finally {
    await program.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
