/**
 * `node watchedRun.ts <steps as JSON> <program> [arguments]`, inside a sealed network: runs a program until its output
 * has gone through all steps, ends it, and prints as the last line what it tried to reach, as JSON.
 */
import { execFile, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { type Attempts, watchAttempts } from './attempts.ts';

/** One after the other: a line of the output, and a command that is then sent to the demo that runs, if any. */
const stepsSchema = z.object({
  /** How long to wait for all of them. */
  seconds: z.number(),
  /** Folder that the program was given for its data. */
  userData: z.string(),
  steps: z.array(z.object({ line: z.string(), command: z.array(z.string()).optional() })),
  /** What it is seen trying before it is ended, at least: what a line tells of may reach the network a moment later. */
  tries: z.object({ names: z.array(z.string()), packets: z.number(), unreachable: z.number() }).optional()
});

/** How often what was tried is looked at, milliseconds. */
const lookMs = 50;

const [given = '', program = '', ...programArguments] = process.argv.slice(2);
const { seconds, userData, steps, tries } = stepsSchema.parse(JSON.parse(given));
const attempts = await watchAttempts();
const child = spawn(program, programArguments, { stdio: ['ignore', 'pipe', 'inherit'] });
const patience = setTimeout(() => child.kill(), seconds * 1000);
let look: NodeJS.Timeout | undefined;
createInterface(child.stdout).on('line', (line) => {
  console.log(line);
  const [next] = steps;
  if (next === undefined || !new RegExp(next.line).test(line)) return;
  steps.shift();
  if (next.command !== undefined) command(next.command);
  if (steps.length === 0) look ??= setInterval(endWhenTried, lookMs);
});
child.on('close', () => {
  clearTimeout(patience);
  clearInterval(look);
  console.log(JSON.stringify({ missing: steps.map(({ line }) => line), ...attempts() }));
});

function endWhenTried(): void {
  if (hasTried(attempts())) child.kill();
}

function hasTried({ names, packets, unreachable }: Attempts): boolean {
  if (tries === undefined) return true;
  return (
    tries.names.every((name) => names.includes(name)) &&
    packets >= tries.packets &&
    unreachable >= tries.unreachable
  );
}

/** As somebody in a terminal does: another start of the program, for the demo's folder. */
function command(words: readonly string[]): void {
  const folder = readdirSync(userData).find((name) => name.startsWith('plumbline-demo-')) ?? '';
  const [app = ''] = programArguments;
  execFile(program, [app, `--user-data-dir=${join(userData, folder)}`, ...words], (_error, output) => {
    console.log(`${words.join(' ')}: ${output.trim()}`);
  });
}
