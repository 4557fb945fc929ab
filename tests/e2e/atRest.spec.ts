import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElectronApplication } from '@playwright/test';
import { paceModes } from '../../src/core/pace/paceRules.ts';
import { askInTerminal } from './askInTerminal.ts';
import { countedTimers } from './countedTimers.ts';
import { expect, findWindow, test } from './fixture.ts';
import { tooltipOf } from './observations.ts';
import { specFolder } from './specFolder.ts';

/** What Plumbline is while nobody looks at it, and what waits for what at its start. */

const root = resolve(import.meta.dirname, '../..');

/** The folders of all pages that are there, seen or not; a page that is being opened has none yet. */
const pagesOf = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(
      ({ webContents }) => /^app:\/\/bundle\/(\w+)\//.exec(webContents.getURL())?.[1] ?? ''
    )
  );
const onlyDetector = ['detector'];

test('once the window is closed and a break is over, no page is left but the detector’s @stand-in', async ({
  launch
}) => {
  const app = await launch(['--hidden']);
  await expect.poll(() => pagesOf(app)).toEqual(onlyDetector);

  await askInTerminal(app, ['report']);
  await findWindow(app, 'dashboard');
  await app.evaluate(({ standIn }) => standIn.userClosesWindow('dashboard'));
  await expect.poll(() => pagesOf(app)).toEqual(onlyDetector);

  await askInTerminal(app, ['break']);
  const overlay = await findWindow(app, 'overlay');
  expect((await pagesOf(app)).length).toBeGreaterThan(onlyDetector.length);
  await overlay.getByRole('button', { name: 'Skip' }).click();
  await expect.poll(() => pagesOf(app)).toEqual(onlyDetector);
});

/** Seconds that what belongs to the start takes, and seconds that are counted. */
const startBeats = 5;
const countedBeats = 10;

/** The built app with a look at its timers before it. */
const countedApp = specFolder('counted');
test.beforeAll(() => {
  writeFileSync(
    join(countedApp, 'package.json'),
    JSON.stringify({ name: 'plumbline', version: '0.0.0', type: 'module', main: 'main.js' })
  );
  const parts = [join(import.meta.dirname, 'countTimers.ts'), join(root, 'out', 'main', 'index.js')];
  writeFileSync(
    join(countedApp, 'main.js'),
    parts.map((file) => `await import(${JSON.stringify(pathToFileURL(file).href)});`).join('\n')
  );
});
test.afterAll(() => rmSync(countedApp, { recursive: true, force: true }));

test.describe('main', () => {
  test.use({ appFolder: countedApp });
  for (const mode of [...paceModes, 'paused'] as const) {
    test(`is woken by no timer more than once a second: ${mode} @stand-in`, async ({ userData, launch }) => {
      const pause = mode === 'paused' ? { until: null } : null;
      writeFileSync(join(userData, 'state.json'), JSON.stringify({ onboarding: { step: null }, pause }));
      if (mode !== 'paused') {
        writeFileSync(join(userData, 'settings.json'), JSON.stringify({ watchMode: mode }));
      }
      const app = await launch(['--hidden']);
      await expect.poll(() => pagesOf(app)).toEqual(onlyDetector);

      const counted = async () =>
        countedTimers.parse(await app.evaluate((): unknown => Reflect.get(globalThis, 'countedTimers')));
      const oftenRepeating = async () =>
        (await counted()).repeating.filter(({ everyMs }) => everyMs <= 1000).map(({ everyMs }) => everyMs);
      // One for all that look each second, and no other.
      await expect.poll(oftenRepeating).toEqual([1000]);
      const { repeating } = await counted();
      const beat = repeating.find(({ everyMs }) => everyMs === 1000)?.place ?? '';

      const until = async (number: number) => {
        await expect
          .poll(async () => (await counted()).fired[beat], { timeout: 90_000 })
          .toBeGreaterThanOrEqual(number);
        return (await counted()).fired;
      };
      const before = await until(startBeats);
      const after = await until(startBeats + countedBeats);
      const fires = Object.entries(after).map(
        ([place, count]) => [place, count - (before[place] ?? 0)] as const
      );
      const passed = (after[beat] ?? 0) - (before[beat] ?? 0);
      // One more, as both looks come at any moment between two beats.
      expect(fires.filter(([, count]) => count > passed + 1)).toEqual([]);
      expect(await oftenRepeating()).toEqual([1000]);
    });
  }
});

test('tray and window are there while the model is still being read, and its reading waited for neither @stand-in', async ({
  launchFolder
}) => {
  test.skip(
    process.platform === 'win32',
    'A file that is read only when somebody writes it: Windows has none.'
  );
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-slow-model-'));
  const model = join('resources', 'model', 'movenet-lightning.bin');
  try {
    for (const part of ['out/main', 'out/preload', 'out/renderer', 'resources', 'package.json']) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
    rmSync(join(folder, model));
    execFileSync('mkfifo', [join(folder, model)]);

    const app = await launchFolder(folder);
    const dashboard = await findWindow(app, 'dashboard');
    const asked = (): Promise<string[]> =>
      app.evaluate(({ standIn }) =>
        standIn.requests().flatMap(({ url }) => (url.includes('/model/') ? [new URL(url).pathname] : []))
      );
    await expect.poll(asked).toContain('/model/movenet-lightning.bin');
    await dashboard.getByRole('link', { name: 'Report' }).click();
    await expect(dashboard.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => tooltipOf(app)).toContain('Starting');

    // Nobody but the detector waited for it: now it goes on.
    writeFileSync(join(folder, model), readFileSync(join(root, model)));
    await expect.poll(() => tooltipOf(app), { timeout: 90_000 }).not.toContain('Starting');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
