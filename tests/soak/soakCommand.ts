import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { buildWhenNeeded } from '../../scripts/buildWhenNeeded.ts';
import { noChromium, provideChromium } from '../../scripts/provideChromium.ts';
import { describeError } from '../../src/engine/describeError.ts';
import { BadInput } from '../../src/replay/badInput.ts';
import { parseCommandLine } from '../../src/replay/parseCommandLine.ts';
import { exitCodes, runCommand, writeLine } from '../../src/replay/runCommand.ts';
import { prepareDesk } from '../bench/benchDesk.ts';
import { faultLine, formatSoak, growthLine } from './formatSoak.ts';
import { soakBars } from './soakBars.ts';
import type { SoakResult } from './soakResult.ts';
import { runSoak } from './soakRun.ts';

const root = resolve(import.meta.dirname, '../..');

const description = [
  'Lets the built app live through working days on the stand-in for Electron, many times as fast as they go by, with a',
  'recorded camera: sitting, slouching, leaving, breaks, breathing, pauses, calls, locks, sleeps, nights and a cable that',
  'is pulled out. Watches memory, handles, timers, listeners, tensors, windows, history and log, and the rules that the break',
  'clock must never break. On Linux only, where /proc tells.',
  '',
  'Exit code 0: nothing grew and nothing broke; 1: what did, and when; 2: it cannot be run. See docs/soak.md.'
].join('\n');

/** Of the nightly run, where windows and camera get more of their own time. */
const nightlySpeed = 300;

/** The person at the desk in the camera's own seconds, over and over, and from the beginning whenever the camera opens. */
const scene = [
  { posture: 'upright', seconds: 5 },
  { posture: 'slouch', seconds: 12 },
  { posture: 'upright', seconds: 7 },
  { posture: 'gone', seconds: 4 }
] as const;

/** `npm run soak` */
await runCommand('soak', async () => {
  const command = new Command('npm run soak --')
    .description(description)
    .option('--days <number>', 'how many working days', '10')
    .option('--speed <number>', 'how many times as fast the days go by', '900')
    .option('--screen-speed <number>', 'the same while a window of Plumbline is open', '60')
    .option(
      '--nightly <hours>',
      `day after day for so many hours, ${nightlySpeed} times as fast if not said otherwise`
    )
    .option('--seed <number>', 'of the made-up days; the same one makes the same days', '1')
    .option('--json <file>', 'write the whole result there, too, and after each day what is known so far');
  if (!parseCommandLine(command, process.argv)) return;
  const given = command.opts<{
    readonly days: string;
    readonly speed: string;
    readonly screenSpeed: string;
    readonly nightly?: string;
    readonly seed: string;
    readonly json?: string;
  }>();
  const { nightly, json } = given;
  const isNightly = nightly !== undefined;
  const speed =
    isNightly && command.getOptionValueSource('speed') === 'default' ? `${nightlySpeed}` : given.speed;
  const wish = {
    days: numberIn('--days', given.days, 1, 10_000),
    hours: isNightly ? numberIn('--nightly', nightly, 1, 1000) : null,
    speed: numberIn('--speed', speed, 1, 1200),
    screenSpeed: numberIn('--screen-speed', given.screenSpeed, 1, 1200),
    seed: numberIn('--seed', given.seed, 0, 2 ** 31)
  };
  const write = async (soFar: SoakResult): Promise<void> => {
    if (json === undefined) return;
    const whole = { ...soFar, bars: soakBars(soFar) };
    await writeFile(json, `${JSON.stringify(whole, null, 2)}\n`).catch((error: unknown) => {
      throw new BadInput(`${json}: ${describeError(error)}`, { cause: error });
    });
  };
  const result = await soakHere({ ...wish, dayOver: write });
  const bars = soakBars(result);
  for (const line of formatSoak(result, bars)) await writeLine(line);
  await write(result);
  const grown = bars.filter(({ passed }) => !passed);
  for (const fault of result.faults) console.error(`soak: ${faultLine(fault)}`);
  for (const bar of grown) console.error(`soak: ${growthLine(bar)}`);
  if (grown.length > 0 || result.faults.length > 0) process.exitCode = exitCodes.failure;
});

type Wishes = Omit<Parameters<typeof runSoak>[1], 'environment' | 'say'>;

/** @throws BadInput where it cannot be run at all */
async function soakHere(wishes: Wishes): ReturnType<typeof runSoak> {
  if (process.platform !== 'linux') throw new BadInput('this reads /proc, which only Linux has');
  if (!(await buildWhenNeeded(root))) throw new BadInput('the app could not be built');
  const chromium = await provideChromium(root);
  if (chromium === null) throw new BadInput(noChromium);
  // Playwright looks for Electron's program in this process' own environment.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = join(root, 'tests', 'stand-in');
  const inherited = Object.entries(process.env).map(([name, value]): [string, string] => [name, value ?? '']);
  const environment = { ...Object.fromEntries(inherited), PLUMBLINE_CHROMIUM: chromium };
  const desk = await prepareDesk('soak', scene);
  try {
    return await runSoak(desk, {
      ...wishes,
      environment,
      say: (what) => console.error(what)
    });
  } finally {
    desk.dispose();
  }
}

function numberIn(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new BadInput(`${option} ${text}: a whole number from ${least} to ${most} is wanted`);
  }
  return number;
}
