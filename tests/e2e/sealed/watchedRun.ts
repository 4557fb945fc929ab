/**
 * `node watchedRun.ts <seconds> <JSON list of patterns> <program> [arguments]`, inside a sealed network: runs a program until its
 * output has matched every pattern, ends it, and prints as the last line what it tried to reach, as JSON.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { watchAttempts } from './attempts.ts';

const [seconds = '', patterns = '', program = '', ...given] = process.argv.slice(2);
const attempts = await watchAttempts();
const wanted = new Set(z.array(z.string()).parse(JSON.parse(patterns)));
const child = spawn(program, given, { stdio: ['ignore', 'pipe', 'inherit'] });
const patience = setTimeout(() => child.kill(), Number(seconds) * 1000);
createInterface(child.stdout).on('line', (line) => {
  console.log(line);
  for (const pattern of wanted) if (new RegExp(pattern).test(line)) wanted.delete(pattern);
  if (wanted.size === 0) child.kill();
});
child.on('close', () => {
  clearTimeout(patience);
  console.log(JSON.stringify({ missing: [...wanted], ...attempts() }));
});
