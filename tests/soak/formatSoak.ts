import type { SoakBar } from './soakBars.ts';
import type { SoakFault, SoakResult } from './soakResult.ts';

/** The whole result as lines of plain text. */
export function formatSoak(result: SoakResult, bars: readonly SoakBar[]): readonly string[] {
  const { machine, days, speed, screenSpeed, wallSeconds, samples, nights, looks, happened } = result;
  const last = nights.at(-1);
  return [
    `${machine.processor}, ${machine.cores} cores, ${machine.system}; app on the stand-in; load a core ${machine.loadPerCore.map((load) => load.toFixed(1)).join(' → ')}`,
    `${days} working days in ${(wallSeconds / 60).toFixed(1)} min: ${speed} times as fast, ${screenSpeed} with a window open`,
    `${samples.length} samples at the desk, ${looks} looks at the break clock`,
    `lived through: ${Object.entries(happened)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([what, times]) => `${what} ${times}`)
      .join(', ')}`,
    ...(last === undefined
      ? []
      : [
          `history: ${last.minutes} minutes and ${last.events} events in ${last.databaseBytes} bytes, ${Math.round(
            last.databaseBytes / Math.max(1, last.minutes)
          )} a minute`
        ]),
    '',
    head,
    ...bars.map(barLine),
    '',
    ...(result.faults.length === 0
      ? ['the break clock: nothing that must not be']
      : result.faults.map((fault) => faultLine(fault)))
  ];
}

const head = `${''.padEnd(34)}${['from', 'to', 'a day', '±', 'allowed', 'told from'].map((each) => each.padStart(12)).join('')}`;

export function barLine({ name, unit, growth, allowedPerDay, toldFrom, passed }: SoakBar): string {
  const title = `${name}, ${unit}`.padEnd(34);
  if (growth === null) return `${title}  too few days to tell`;
  const { from, to, perDay, error } = growth;
  const cells = [from, to, perDay, error, allowedPerDay, toldFrom ?? allowedPerDay].map((value) =>
    number(value).padStart(12)
  );
  return `${title}${cells.join('')}  ${passed ? 'flat' : 'GREW'}`;
}

/** The line of a figure that grew, for standard error. */
export function growthLine({ name, unit, growth, allowedPerDay }: SoakBar): string {
  if (growth === null) return name;
  const { perDay, error, from, to, firstDay, lastDay } = growth;
  return `${name} grew by ${number(perDay)} ± ${number(error)} ${unit} a day where ${number(allowedPerDay)} are allowed: ${number(from)} on day ${firstDay}, ${number(to)} on day ${lastDay}`;
}

/** The line of what must never be. */
export function faultLine({ day, atMs, what, times }: SoakFault): string {
  const moment = new Date(atMs);
  const [date, time] = [moment.toDateString(), moment.toTimeString().slice(0, 8)];
  return `day ${day}, ${date} ${time}: ${what}${times > 1 ? ` (${times} times)` : ''}`;
}

function number(value: number): string {
  const size = Math.abs(value);
  if (size >= 10_000) return value.toFixed(0);
  return value.toFixed(size >= 100 ? 1 : size >= 10 ? 2 : 3);
}
