import { tmpdir } from 'node:os';
import type { CommandStatus } from '../../src/core/cli/commandStatus.ts';
import type { PaceMode } from '../../src/core/pace/paceRules.ts';
import { commandAddress } from '../../src/main/cli/commandAddress.ts';
import { sendCommand } from '../../src/main/cli/commandClient.ts';
import type { ElectronChoice } from '../../scripts/chooseElectron.ts';
import type { BenchDesk } from './benchDesk.ts';
import type { Run } from './figures.ts';
import { cpuSecondsOf, measureTree, wait } from './processTree.ts';
import { startProgram, type RunningProgram } from './runningProgram.ts';

export type AppRun = {
  readonly run: Run;
  /** Processor seconds of all processes from the start until it answers commands, which is right after the tray is there. */
  readonly startCpuSeconds: number;
};

const askEveryMs = 20;
const startSeconds = 60;
const uprightSeconds = 60;
/** What starting left behind, and the fast looks of the beginning, are over then. */
const settleSeconds = 6;

/** Starts the app unseen, waits until it sees the person upright, and measures it. @throws Error saying what did not come */
export async function measureApp(
  choice: Exclude<ElectronChoice, { kind: 'none' }>,
  desk: BenchDesk,
  mode: PaceMode,
  seconds: number
): Promise<AppRun> {
  // Breaks would open windows in the middle of a measurement.
  const data = desk.dataFolder({ watchMode: mode, microBreaks: false, movementBreaks: false });
  const program = startApp(choice, desk.app, data, [
    '--hidden',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${desk.recording}`
  ]);
  try {
    const address = commandAddress(data, process.platform, tmpdir());
    await untilAnswers(program, address);
    const startCpuSeconds = cpuSecondsOf(program.pid);
    await until(program, address, uprightSeconds, 1000, ({ state }) => state === 'upright');
    await wait(1000 * settleSeconds);
    return { run: await measureTree(program.pid, seconds), startCpuSeconds };
  } finally {
    await program.stop();
  }
}

/** Starts an app from a folder, without a display on the stand-in. */
export function startApp(
  choice: Exclude<ElectronChoice, { kind: 'none' }>,
  app: string,
  data: string,
  further: readonly string[]
): RunningProgram {
  const given = [app, `--user-data-dir=${data}`, ...further];
  if (choice.kind === 'standIn') {
    const environment = {
      ...choice.environment,
      PLUMBLINE_STAND_IN_HEADED: '',
      PLUMBLINE_STAND_IN_SPEAK: '',
      PLUMBLINE_STAND_IN_STAY: ''
    };
    return startProgram(process.execPath, [...choice.arguments, ...given], environment);
  }
  // Chromium refuses to start as root with its sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return startProgram(choice.program, [...given, ...asRoot], process.env);
}

/** Waits until the app answers commands, which it does right after the tray is there. */
export function untilAnswers(program: RunningProgram, address: string): Promise<void> {
  return until(program, address, startSeconds, askEveryMs, () => true);
}

async function until(
  program: RunningProgram,
  address: string,
  seconds: number,
  everyMs: number,
  isReached: (status: CommandStatus) => boolean
): Promise<void> {
  const begun = performance.now();
  let last: CommandStatus | null = null;
  while (performance.now() - begun < 1000 * seconds) {
    const output = program.ended();
    if (output !== null) throw new Error(`The app ended: ${output}`);
    const result = await sendCommand(address, { kind: 'status' });
    if (result.kind === 'answered' && result.reply.status !== null) {
      last = result.reply.status;
      if (isReached(last)) return;
    }
    await wait(everyMs);
  }
  throw new Error(`The app did not get there within ${seconds} s: ${JSON.stringify(last)}`);
}
