import { expect, test } from '@playwright/test';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleBudget } from './bundleBudget.ts';
import { bundleSize } from './bundleSizes.ts';

const out = resolve(import.meta.dirname, '../../out');

test('every page and program that is built has a budget', () => {
  const built = globSync(['main/*.js', 'preload/*.cjs', 'renderer/*/index.html'], { cwd: out });
  expect(built.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(Object.keys(bundleBudget).sort());
});

for (const [entry, { startKilobytes, laterKilobytes, because }] of Object.entries(bundleBudget)) {
  test(`${entry} keeps to ${startKilobytes} kB at the start and ${laterKilobytes} kB later`, () => {
    const { startBytes, laterBytes } = bundleSize(out, entry);
    expect(startBytes / 1000, because).toBeLessThanOrEqual(startKilobytes);
    expect(laterBytes / 1000, because).toBeLessThanOrEqual(laterKilobytes);
    // A budget far above what is there would watch nothing.
    expect(startBytes / 1000, 'the budget at the start can be lowered').toBeGreaterThan(startKilobytes / 2);
    expect(laterBytes / 1000, 'the budget for later can be lowered').toBeGreaterThanOrEqual(
      laterKilobytes / 2
    );
  });
}
