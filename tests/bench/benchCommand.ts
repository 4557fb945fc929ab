import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { describeError } from '../../src/engine/describeError.ts';
import { BadInput } from '../../src/replay/badInput.ts';
import { parseCommandLine } from '../../src/replay/parseCommandLine.ts';
import { exitCodes, runCommand, writeLine } from '../../src/replay/runCommand.ts';
import { benchBars } from './benchBars.ts';
import { formatBench } from './formatBench.ts';
import { measureBench } from './measureBench.ts';
import { singles, subjects, type Single, type Subject } from './subjects.ts';

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
    .option('--growth-looks <number>', 'over how many looks of the worker a growth is looked for', '4000')
    .option('--only <names...>', 'only these')
    .option('--json <file>', 'write the whole result there, too');
  if (!parseCommandLine(command, process.argv)) return;
  const given = command.opts<{
    readonly seconds: string;
    readonly repeat: string;
    readonly looks: string;
    readonly growthLooks: string;
    readonly only?: readonly string[];
    readonly json?: string;
  }>();
  if (process.platform !== 'linux') throw new BadInput('this reads /proc, which only Linux has');
  const result = await measureBench({
    seconds: wholeNumber('--seconds', given.seconds, 2, 86_400),
    repeat: wholeNumber('--repeat', given.repeat, 1, 1000),
    looks: wholeNumber('--looks', given.looks, 20, 10_000_000),
    growthLooks: wholeNumber('--growth-looks', given.growthLooks, 1000, 10_000_000),
    only: chosenFrom(given.only)
  });
  const bars = benchBars(result);
  for (const line of formatBench(result, bars)) await writeLine(line);
  if (given.json !== undefined) {
    const { json } = given;
    await writeFile(json, `${JSON.stringify({ ...result, bars }, null, 2)}\n`).catch((error: unknown) => {
      throw new BadInput(`${json}: ${describeError(error)}`, { cause: error });
    });
  }
  if (bars.some(({ passed }) => !passed)) process.exitCode = exitCodes.failure;
});

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
