import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, tmpdir, type } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { buildWhenNeeded } from '../../scripts/buildWhenNeeded.ts';
import { chooseElectron } from '../../scripts/chooseElectron.ts';
import { measureHistory } from '../../scripts/historyBench.ts';
import { noChromium, provideChromium } from '../../scripts/provideChromium.ts';
import { BadInput, Failure, messageOf } from '../../src/replay/badInput.ts';
import { parseCommandLine } from '../../src/replay/parseCommandLine.ts';
import { exitCodes, runCommand, writeLine } from '../../src/replay/runCommand.ts';
import { measureAlerts } from './measureAlerts.ts';
import { benchBars } from './benchBars.ts';
import { prepareDesk } from './benchDesk.ts';
import type { BenchResult, Measured, Round } from './benchResult.ts';
import { formatBench } from './formatBench.ts';
import { measureApp } from './measureApp.ts';
import { measureInference } from './measureInference.ts';
import { buildPlainLoop, measurePage } from './measurePage.ts';
import { modeOf, orderOf, secondsOf, singles, subjects, type Single, type Subject } from './subjects.ts';

const root = resolve(import.meta.dirname, '../..');

const description = [
  'Measures what Plumbline costs: processor time and memory of all its processes in each mode, beside a plain loop of',
  'requestAnimationFrame and pose-detection and beside an idle camera, in the same rounds; what a look of the model, a',
  'start and the reports of a year cost; and how late alerts come on recordings. On Linux only, where /proc tells.',
  '',
  `What can be asked for with --only: ${[...subjects, ...singles].join(', ')}.`,
  '',
  'Exit code 0: every bar that was measured reached; 1: a bar missed; 2: it cannot be measured. See docs/performance.md.'
].join('\n');

/** `npm run bench` */
await runCommand('bench', async () => {
  const command = new Command('npm run bench --')
    .description(description)
    .option(
      '--seconds <number>',
      'how long each subject is measured in a round; the saver for two of its checks at least',
      '30'
    )
    .option('--repeat <number>', 'how many rounds', '3')
    .option('--looks <number>', 'how many looks of the model', '600')
    .option('--only <names...>', 'only these')
    .option('--json <file>', 'write the whole result there, too');
  if (!parseCommandLine(command, process.argv)) return;
  const given = command.opts<{
    readonly seconds: string;
    readonly repeat: string;
    readonly looks: string;
    readonly only?: readonly string[];
    readonly json?: string;
  }>();
  if (process.platform !== 'linux') throw new BadInput('this reads /proc, which only Linux has');
  const result = await measure({
    seconds: wholeNumber('--seconds', given.seconds, 2, 86_400),
    repeat: wholeNumber('--repeat', given.repeat, 1, 1000),
    looks: wholeNumber('--looks', given.looks, 20, 10_000_000),
    only: chosenFrom(given.only)
  });
  const bars = benchBars(result);
  for (const line of formatBench(result, bars)) await writeLine(line);
  if (given.json !== undefined) {
    const { json } = given;
    await writeFile(json, `${JSON.stringify({ ...result, bars }, null, 2)}\n`).catch((error: unknown) => {
      throw new BadInput(`${json}: ${messageOf(error)}`, { cause: error });
    });
  }
  if (bars.some(({ passed }) => !passed)) process.exitCode = exitCodes.failure;
});

type Wishes = {
  readonly seconds: number;
  readonly repeat: number;
  readonly looks: number;
  readonly only: ReadonlySet<Subject | Single>;
};

async function measure({ seconds, repeat, looks, only }: Wishes): Promise<BenchResult> {
  const [processor] = cpus();
  const loadBefore = loadPerCore();
  const wanted = subjects.filter((subject) => only.has(subject));
  const { rounds, runsOn } =
    wanted.length === 0 ? { rounds: [], runsOn: null } : await measureSubjects(wanted, seconds, repeat);
  const say = (what: string): void => console.error(what);
  if (only.has('inference')) say(`${looks} looks …`);
  const inference = only.has('inference') ? await measureInference(looks) : null;
  if (only.has('alerts')) say('alerts on recordings …');
  const alerts = only.has('alerts') ? await measureAlerts() : [];
  if (only.has('report')) say('reports of a year …');
  return {
    machine: {
      processor: processor?.model.trim() ?? 'unknown processor',
      cores: cpus().length,
      system: `${type()} ${release()}`,
      runsOn,
      loadPerCore: [loadBefore, loadPerCore()]
    },
    seconds,
    rounds,
    inference,
    alerts,
    report: only.has('report') ? measureHistory() : null
  };
}

async function measureSubjects(
  wanted: readonly Subject[],
  seconds: number,
  repeat: number
): Promise<{ readonly rounds: readonly Round[]; readonly runsOn: 'electron' | 'standIn' }> {
  if (!(await buildWhenNeeded(root))) throw new Failure('the app could not be built');
  const choice = await chooseElectron(root);
  const chromium = await provideChromium(root);
  if (choice.kind === 'none' || chromium === null) throw new Failure(noChromium);
  const pageFolder = mkdtempSync(join(tmpdir(), 'plumbline-bench-page-'));
  const desk = await prepareDesk('bench', [{ posture: 'upright', seconds: 60 }]);
  try {
    const page = await buildPlainLoop(pageFolder);
    const { recording } = desk;
    const one = async (subject: Subject): Promise<Measured> => {
      const mode = modeOf(subject);
      const lasting = secondsOf(subject, seconds);
      if (mode === null) {
        const loop = subject === 'plain';
        const { run, posesPerSecond } = await measurePage({
          chromium,
          page,
          recording,
          loop,
          seconds: lasting
        });
        return { ...run, posesPerSecond, startCpuSeconds: null };
      }
      const { run, startCpuSeconds } = await measureApp(choice, desk, mode, lasting);
      return { ...run, posesPerSecond: null, startCpuSeconds };
    };
    const rounds: Round[] = [];
    for (let index = 0; index < repeat; index += 1) {
      const round: Record<Subject, Measured | null> = {
        plain: null,
        idle: null,
        precise: null,
        balanced: null,
        saver: null
      };
      for (const subject of orderOf(wanted, index)) {
        console.error(`round ${index + 1} of ${repeat}: ${subject} …`);
        round[subject] = await one(subject);
      }
      rounds.push(round);
    }
    return { rounds, runsOn: choice.kind };
  } finally {
    desk.dispose();
    rmSync(pageFolder, { recursive: true, force: true });
  }
}

function chosenFrom(names: readonly string[] | undefined): ReadonlySet<Subject | Single> {
  const all = [...subjects, ...singles];
  if (names === undefined) return new Set(all);
  return new Set(
    names
      .flatMap((each) => each.split(','))
      .map((name) => {
        const found = all.find((each) => each === name);
        if (found === undefined) throw new BadInput(`--only ${name}: one of ${all.join(', ')} is wanted`);
        return found;
      })
  );
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new BadInput(`${option} ${text}: a whole number from ${least} to ${most} is wanted`);
  }
  return number;
}

function loadPerCore(): number {
  return (loadavg()[0] ?? 0) / cpus().length;
}
