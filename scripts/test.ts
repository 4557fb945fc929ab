/**
 * `npm test`: builds, runs the unit tests and the end-to-end tests, and ends with one line, `N passed, N failed`.
 * What is missing is fetched where it can be.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildWhenNeeded } from './buildWhenNeeded.ts';
import { findElectron } from './findElectron.ts';
import { noChromium, provideChromium } from './provideChromium.ts';
import { runProgram } from './runProgram.ts';
import {
  addCounts,
  countLine,
  countPlaywright,
  countVitest,
  isGood,
  noReport,
  type TestCounts
} from './testCounts.ts';

const folder = resolve(import.meta.dirname, '..');

const counts = addCounts(
  (await buildWhenNeeded(folder)) ? [await runUnitTests(), await runSpecs()] : [noReport]
);
for (const reason of counts.skippedBecause) console.log(`skipped: ${reason}`);
console.log('not run here: npm run package:verify, which builds all packages twice and takes minutes.');
console.log(countLine(counts));
process.exitCode = isGood(counts) ? 0 : 1;

async function runUnitTests(): Promise<TestCounts> {
  const report = freshReport('vitest.json');
  const { code } = await runProgram(
    process.execPath,
    [
      join(folder, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`
    ],
    { folder, shown: true }
  );
  return believe(countVitest(readReport(report)), code);
}

/** End-to-end tests on Electron where its binary can run, in Chromium otherwise. */
async function runSpecs(): Promise<TestCounts> {
  const environment = { ...process.env };
  if (findElectron(folder).kind !== 'usable') {
    const chromium = await provideChromium(folder);
    if (chromium === null) {
      console.log(`The end-to-end tests cannot run. ${noChromium}`);
      return noReport;
    }
    environment['PLUMBLINE_CHROMIUM'] = chromium;
  }
  const report = freshReport('playwright.json');
  environment['PLAYWRIGHT_JSON_OUTPUT_FILE'] = report;
  const { code } = await runProgram(
    process.execPath,
    [join(folder, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'],
    { folder, environment, shown: true }
  );
  return believe(countPlaywright(readReport(report)), code);
}

/** A runner that says it failed is believed, even when its report names no failure. */
function believe(counted: TestCounts, code: number | null): TestCounts {
  return code === 0 || counted.failed > 0 ? counted : addCounts([counted, noReport]);
}

function freshReport(name: string): string {
  const file = join(folder, 'out', 'reports', name);
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

function readReport(file: string): unknown {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return report;
  } catch {
    return null;
  }
}
