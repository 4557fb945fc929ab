import { resolve } from 'node:path';
import { Command } from 'commander';
import { localTimeAt } from '../src/main/system/localTime.ts';
import { BadInput } from '../src/replay/badInput.ts';
import { parseCommandLine } from '../src/replay/parseCommandLine.ts';
import { runCommand, writeLine } from '../src/replay/runCommand.ts';
import { makeDemoHistory } from './seed/demoHistory.ts';
import { seedFolder } from './seed/seedFolder.ts';

/** `npm run seed-history`: a made-up history for pictures, measurements and trying out reports. */
await runCommand('seed-history', async () => {
  const command = new Command('npm run seed-history --')
    .description(
      [
        'Writes a made-up history: a person with habits lives day after day through the real break clock, alerts,',
        'breathing, check-ins and minute recorder, and what comes of it goes through the app’s own store.',
        'About eight days a second.'
      ].join('\n')
    )
    .option('--days <number>', 'how many days, the last one included', '400')
    .option('--seed <number>', 'the same number makes the same history', '1')
    .option('--folder <folder>', 'user data of Plumbline; must not hold a history yet', 'out/seeded')
    .option('--until <date>', 'the last day, as 2026-03-29 (default: yesterday)')
    .option('--demo', 'make the days that ship with the demo instead, resources/demo/history.json.gz')
    .addHelpText('after', '\nIt says how to start Plumbline with it.');
  if (!parseCommandLine(command, process.argv)) return;
  const given = command.opts<{ days: string; seed: string; folder: string; until?: string; demo?: true }>();
  if (given.demo === true) {
    const file = resolve(import.meta.dirname, '../resources/demo/history.json.gz');
    const made = makeDemoHistory(file);
    await writeLine(
      `${file}: ${made.days} days, ${made.minutes} minutes, ${(made.bytes / 1000).toFixed(0)} kB`
    );
    return;
  }
  const folder = resolve(given.folder);
  const started = performance.now();
  const seeded = seedFolder({
    folder,
    days: wholeNumber('--days', given.days, 1, 5000),
    seed: wholeNumber('--seed', given.seed, 0, 2 ** 32 - 1),
    until: given.until === undefined ? yesterday() : dateFrom(given.until)
  });
  const seconds = (performance.now() - started) / 1000;
  await writeLine(
    [
      `${folder}: ${seeded.daysLived} days with Plumbline, ${seeded.minutes} minutes, ${seeded.events} events,`,
      `${seeded.checkIns} check-ins, ${(seeded.bytes / 1e6).toFixed(1)} MB, in ${seconds.toFixed(0)} s`
    ].join(' ')
  );
  await writeLine(`Look at it: npm start -- --user-data-dir=${folder}`);
});

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new BadInput(`${option} ${text}: a whole number from ${least} to ${most} is wanted`);
  }
  return number;
}

function dateFrom(text: string): string {
  const parsed = new Date(`${text}T12:00:00Z`);
  const isDate = /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(parsed.getTime());
  if (!isDate || parsed.toISOString().slice(0, 10) !== text) {
    throw new BadInput(`--until ${text}: a date as 2026-03-29 is wanted`);
  }
  return text;
}

function yesterday(): string {
  return localTimeAt(Date.now() - 86_400_000).date;
}
