import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Settings } from '../../src/core/settings/schema.ts';
import type { ExposedBridge } from '../../src/renderer/bridge/exposedBridge.ts';
import { askInTerminal } from './askInTerminal.ts';
import { expect, test } from './fixture.ts';
import { cameraIsOn } from './observations.ts';
import { specFolder } from './specFolder.ts';

const folder = specFolder('policy');
const file = join(folder, 'policy.json');

function decide(policy: unknown): void {
  writeFileSync(file, JSON.stringify(policy));
  chmodSync(file, 0o644);
}

test.describe('Under a policy', () => {
  test.use({ appArguments: [`--policy-file=${file}`] });
  test.beforeAll(() => decide({ ForbidCamera: true, MovementEveryMinutes: 30, MovmentSeconds: 120 }));
  test.afterAll(() => rmSync(folder, { recursive: true }));

  test('the camera stays closed, what is locked stays locked, and the policy’s end is felt at once @stand-in', async ({
    app,
    win
  }) => {
    const dashboard = await win('dashboard');

    await dashboard.getByRole('link', { name: 'Settings' }).first().click();
    await dashboard.getByRole('button', { name: 'See the policy' }).click();
    await expect(dashboard.getByRole('heading', { level: 1 })).toHaveText('Managed by your organisation');
    await expect(
      dashboard.getByText('This version of Plumbline knows no policy of this name.')
    ).toBeVisible();
    expect(await cameraIsOn(app)).toBe(false);

    // A page that does not keep to what it shows gets no further than one that does.
    await dashboard.evaluate(() => {
      const bridge: ExposedBridge | undefined = window.plumbline;
      if (bridge?.role !== 'dashboard') throw new Error('The window has another bridge.');
      bridge.send('setting:change', { key: 'watchWithCamera', value: true });
      bridge.send('setting:change', { key: 'movementEveryMinutes', value: 60 });
    });
    expect(await settingsNow(dashboard)).toMatchObject({ watchWithCamera: false, movementEveryMinutes: 30 });
    expect(await cameraIsOn(app)).toBe(false);

    const inTerminal = await askInTerminal(app, ['--policy', '--json', `--policy-file=${file}`]);
    expect(inTerminal).toMatchObject({ code: 4, answer: { sound: false, off: ['camera'] } });
    const diagnosis = await askInTerminal(app, ['--diagnose', `--policy-file=${file}`]);
    expect(diagnosis.code).toBe(0);
    expect(diagnosis.answer).toContain('camera: off (noCameraMode)');
    expect(diagnosis.answer).toContain('ForbidCamera = true');
    // The detector is there, and was told no when it looked which cameras there are; nobody asked for one.
    const permissions = () => app.evaluate(({ standIn }) => standIn.permissions());
    await expect.poll(permissions).not.toEqual([]);
    const asked = (await permissions()).filter(({ kind, allowed }) => kind === 'request' || allowed);
    expect(asked).toEqual([]);
    expect(await cameraIsOn(app)).toBe(false);

    decide({ Recommended: { MovementEveryMinutes: 50 } });
    await expect
      .poll(() => settingsNow(dashboard))
      .toMatchObject({ watchWithCamera: true, movementEveryMinutes: 50 });
    await expect.poll(() => cameraIsOn(app)).toBe(true);

    // Nobody knows what it forbade any more.
    writeFileSync(file, '{ "ForbidCamera": ');
    await expect.poll(() => cameraIsOn(app)).toBe(false);
    await expect(dashboard.getByText('What stands there does not have the form of a policy.')).toBeVisible();
  });
});

function settingsNow(dashboard: Page): Promise<Settings> {
  return dashboard.evaluate(async () => {
    const bridge: ExposedBridge | undefined = window.plumbline;
    if (bridge?.role !== 'dashboard') throw new Error('The window has another bridge.');
    return (await bridge.invoke('snapshot:get', null)).settings;
  });
}
