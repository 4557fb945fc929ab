import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundleSize } from './bundleSizes.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-bundles-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files of what they import, filled up to a size that tells which of them was counted. */
function write(files: Readonly<Record<string, readonly [text: string, bytes: number]>>): void {
  for (const [name, [text, bytes]] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text.padEnd(bytes));
  }
}

it('adds up what a page needs at the start, each file once, and keeps apart what comes later', () => {
  write({
    'page/index.html': [
      '<script type="module" src="../assets/page.js"></script><link rel="stylesheet" href="../assets/page.css">',
      1000
    ],
    'assets/page.js': ['import{a}from"./shared.js";import"./shared.js";import("./screen.js")', 2000],
    'assets/page.css': ['', 300],
    'assets/shared.js': ['export{a}from"./deep.js"', 5000],
    'assets/deep.js': ['import"./page.js"', 10_000],
    'assets/screen.js': ['import"./shared.js";import"./chart.js"', 20_000],
    'assets/chart.js': ['new Worker(new URL("worker.js",import.meta.url))', 40_000],
    'assets/worker.js': ['', 80_000],
    'assets/stranger.js': ['', 160_000]
  });
  expect(bundleSize(folder, 'page/index.html')).toEqual({ startBytes: 18_300, laterBytes: 140_000 });
});

it('counts nothing that lies elsewhere or is not there', () => {
  write({
    'main.js': [
      'import"electron";import{b}from"node:fs";import("./gone.js");new URL("https://a.example/b.js")',
      500
    ]
  });
  expect(bundleSize(folder, 'main.js')).toEqual({ startBytes: 500, laterBytes: 0 });
});
