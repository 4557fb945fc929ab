import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/findChromium.ts';
import { findElectron } from './scripts/findElectron.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

// Everything that starts Electron gets the stand-in where the real binary cannot run; workers inherit the choice.
const standInFolder = fileURLToPath(new URL('tests/stand-in', import.meta.url));
if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] === undefined && findElectron(folder).kind !== 'usable') {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standInFolder;
}
const isStandIn = process.env['ELECTRON_OVERRIDE_DIST_PATH'] === standInFolder;

const chromium = findChromium();

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  projects: [
    {
      // Apps share the camera file: one at a time. First, as they mostly wait for real seconds to pass, and pages have the time
      // beside them to themselves.
      name: 'app',
      testIgnore: ['**/renderer/**', '**/standIn/**'],
      workers: 1
    },
    {
      // Pages without the app have nothing to share: each test may run beside any other.
      name: 'pages',
      testMatch: '**/renderer/**/*.spec.ts',
      fullyParallel: true,
      use: {
        // What the gallery makes up happens at moments of this zone, wherever it is looked at.
        timezoneId: 'UTC',
        launchOptions: {
          // The browser that windows are shown with elsewhere, else Playwright's own.
          ...(chromium === null ? {} : { executablePath: chromium }),
          // As in Electron, where a page may make a sound without having been touched.
          args: ['--autoplay-policy=no-user-gesture-required']
        }
      }
    },
    {
      // Small apps, each with data of its own and no recording: they go beside the app and each other.
      name: 'probes',
      testMatch: '**/standIn/*.spec.ts',
      fullyParallel: true
    }
  ],
  // Patience, not measure: what takes a second here may take many on a machine that is slow and busy with other things.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  grepInvert: isStandIn ? /@electron/ : /@stand-in/
});
