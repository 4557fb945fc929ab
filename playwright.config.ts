import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findElectron } from './scripts/findElectron.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

// Everything that starts Electron gets the stand-in where the real binary cannot run; workers inherit the choice.
const standInFolder = fileURLToPath(new URL('tests/stand-in', import.meta.url));
if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] === undefined && findElectron(folder).kind !== 'usable') {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standInFolder;
}
const isStandIn = process.env['ELECTRON_OVERRIDE_DIST_PATH'] === standInFolder;

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Apps share the camera file and the processor: one at a time keeps their timing honest.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  grepInvert: isStandIn ? /@electron/ : /@stand-in/
});
