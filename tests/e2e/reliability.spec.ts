import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { askInTerminal } from './askInTerminal.ts';
import { expect, findWindow, test } from './fixture.ts';
import { cameraIsOn, tooltipOf } from './observations.ts';
import { specFolder } from './specFolder.ts';

/** The program that asks the session bus for a panel answers what stands in a file. */
const programs = specFolder('panel');
const setPanel = (there: boolean): void => writeFileSync(join(programs, 'answer'), `   boolean ${there}\n`);
test.use({ environment: { PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}` } });
test.beforeAll(() =>
  writeFileSync(join(programs, 'dbus-send'), `#!/bin/sh\ncat '${programs}/answer'\n`, { mode: 0o755 })
);
test.afterAll(() => rmSync(programs, { recursive: true, force: true }));

/** As `kill -9` does: no word of farewell, nothing written. */
async function kill(app: ElectronApplication): Promise<void> {
  const pid = await app.evaluate(() => process.pid);
  const closed = app.waitForEvent('close');
  process.kill(pid, 'SIGKILL');
  await closed;
}

test('started hidden where no tray is, it shows its window; killed in a pause it comes back paused with the camera off; a second start opens the window; a crashed detector comes back; an error of main ends it with a word in the log @stand-in', async ({
  launch
}) => {
  setPanel(false);
  const first = await launch(['--hidden']);
  await expect.poll(() => cameraIsOn(first)).toBe(true);
  await first.evaluate(({ standIn }) => standIn.clickTrayMenu(['Pause', '1 hour']));
  await expect.poll(() => cameraIsOn(first)).toBe(false);
  if (process.platform === 'linux') await findWindow(first, 'dashboard');
  await kill(first);

  setPanel(true);
  const app = await launch(['--hidden']);
  /** How often a page wanted to open a camera, allowed or not. */
  const asked = (): Promise<number> =>
    app.evaluate(({ standIn }) => standIn.permissions().filter(({ kind }) => kind === 'request').length);
  await expect.poll(() => tooltipOf(app)).toContain('Paused');
  await findWindow(app, 'detector');

  await test.step('a second start', async () => {
    expect(await askInTerminal(app, [])).toMatchObject({ code: 0 });
    const dashboard = await findWindow(app, 'dashboard');
    expect(await cameraIsOn(app)).toBe(false);
    expect(await asked()).toBe(0);
    await dashboard.getByRole('button', { name: 'Resume' }).click();
    await expect.poll(() => cameraIsOn(app)).toBe(true);
  });

  await test.step('a crash of the detector', async () => {
    const before = await asked();
    await app.evaluate(({ standIn }) => standIn.crashRenderer('detector'));
    await expect.poll(asked).toBeGreaterThan(before);
    await expect.poll(() => cameraIsOn(app)).toBe(true);
  });

  await test.step('an error of main', async () => {
    const logs = await app.evaluate((electron) => electron.app.getPath('logs'));
    const ended = new Promise((done) => app.process().once('exit', done));
    // The answer may be lost with the process.
    await Promise.allSettled([
      app.evaluate(() => {
        setTimeout(() => {
          throw new Error('nobody expected this');
        }, 10);
      })
    ]);
    expect(await ended).toBe(1);
    expect(readFileSync(join(logs, 'main.log'), 'utf8')).toContain(
      'unexpected error: Error: nobody expected this'
    );
  });
});
