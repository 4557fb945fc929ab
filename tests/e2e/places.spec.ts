import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { uprightRecording, writeUprightRecording } from './deskRecording.ts';
import { expect, findWindow, test } from './fixture.ts';
import { tooltipOf } from './observations.ts';

test.describe('Calibrated places', () => {
  test.use({ camera: uprightRecording });
  test.beforeAll(writeUprightRecording);

  test('are learned, named, chosen, written to a file, deleted, and brought back from it; the time that learning took is never shown as time without a verdict @stand-in', async ({
    app,
    win,
    launch,
    userData
  }) => {
    test.setTimeout(480_000);
    const dashboard = await win('dashboard');
    const notices = dashboard.getByRole('region', { name: 'Notices' });
    const list = placeList(dashboard);
    await dashboard.getByRole('link', { name: 'Calibrate' }).first().click();
    await expect(list).toContainText('None yet.');

    const [said] = await Promise.all([saidUntil(app, 'Upright'), calibrate(dashboard, 'Sitting')]);
    expect(said.filter((words) => words.includes('Can’t tell for'))).toEqual([]);
    expect(said.some((words) => words.includes('Calibrating'))).toBe(true);
    await dashboard.getByRole('button', { name: 'Calibrate another place' }).click();
    await calibrate(dashboard, 'Standing');
    await expect(list.getByRole('heading', { level: 3 })).toHaveText([/^Sitting$/, /^Standing\s*In use$/]);

    await list.getByRole('button', { name: 'Rename Standing' }).click();
    await dashboard.keyboard.type('Sitting');
    await expect(list).toContainText('Another place of this camera has that name.');
    await dashboard.keyboard.press('ControlOrMeta+A');
    await dashboard.keyboard.type('By the window');
    await dashboard.keyboard.press('Enter');
    await expect(list.getByRole('heading', { name: 'By the window' })).toBeVisible();
    await expect(list.getByRole('button', { name: 'Rename By the window' })).toBeFocused();

    await list.getByRole('button', { name: 'Use this one: Sitting' }).click();
    await expect(list).toContainText('You have chosen “Sitting”.');
    await expect(list.getByRole('heading', { name: 'Sitting' })).toContainText('In use');

    const exported = join(userData, 'my places.json');
    await app.evaluate(({ standIn }, filePath) => standIn.answerDialog({ filePath }), exported);
    await list.getByRole('button', { name: 'Export all' }).click();
    await expect(notices).toContainText('2 places were written to my places.json.');
    const text = readFileSync(exported, 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      format: 'plumbline-places',
      version: 1,
      places: [{ name: 'Sitting' }, { name: 'By the window' }]
    });
    expect(text).not.toMatch(/jpeg|image|base64/i);
    expect(readdirSync(userData).filter((name) => name.includes('partial'))).toEqual([]);

    await remove(list, 'By the window');
    await expect(list.getByRole('heading', { level: 3 })).toHaveText([/^Sitting/]);
    await remove(list, 'Sitting');
    await expect(list).toContainText('None yet.');
    await dashboard.getByRole('link', { name: 'Now' }).first().click();
    await expect(dashboard.getByRole('heading', { level: 1 })).toContainText('Not calibrated yet');
    await dashboard.getByRole('link', { name: 'Calibrate' }).first().click();

    const broken = join(userData, 'broken.json');
    writeFileSync(broken, text.slice(0, text.length / 2));
    await importFrom(broken);
    await expect(notices).toContainText(
      /Nothing was taken from broken\.json: it stops making sense in line \d+/
    );
    const damaged = join(userData, 'damaged.json');
    writeFileSync(damaged, text.replace('"eyeSpan"', '"eyeSpam"'));
    await importFrom(damaged);
    await expect(notices).toContainText('the part “places[0].shape.eyeSpan” is missing');
    await expect(list).toContainText('None yet.');

    await importFrom(exported);
    await expect(notices).toContainText('2 places were added from my places.json.');
    await expect(list.getByRole('heading', { level: 3 })).toHaveCount(2);
    await importFrom(exported);
    await expect(notices).toContainText('Everything in my places.json was here already.');
    await list.getByRole('button', { name: 'Use this one: By the window' }).click();
    await expect(list).toContainText('You have chosen “By the window”.');

    await app.close();
    const second = await launch();
    const again = await findWindow(second, 'dashboard');
    await again.getByRole('link', { name: 'Calibrate' }).first().click();
    // The stand-in's camera has another id with each start, as the same camera has on another computer.
    const kept = placeList(again);
    await expect(kept).toContainText('(not connected)');
    await kept.getByRole('button', { name: 'Use with this camera: By the window' }).click();
    await expect(kept.getByRole('heading', { name: 'By the window' })).toContainText('In use', {
      timeout: 60_000
    });

    async function importFrom(path: string): Promise<void> {
      await app.evaluate(({ standIn }, chosen) => standIn.answerDialog({ filePaths: [chosen] }), path);
      await list.getByRole('button', { name: 'Import from a file' }).click();
    }
  });
});

/** All that the tray says, to the moment when it says `word`. */
async function saidUntil(app: ElectronApplication, word: string): Promise<readonly string[]> {
  const said = new Set<string>();
  const listen = async (): Promise<string> => {
    const tooltip = await tooltipOf(app);
    said.add(tooltip);
    return tooltip;
  };
  await expect.poll(listen, { timeout: 120_000, intervals: [50] }).toContain(word);
  return [...said];
}

function placeList(dashboard: Page): Locator {
  return dashboard.getByRole('region', { name: 'Places you have calibrated' });
}

async function calibrate(dashboard: Page, name: string): Promise<void> {
  await dashboard.getByLabel('Name of this place').fill(name);
  await dashboard.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(dashboard.getByRole('heading', { name: 'Calibrated', exact: true })).toBeVisible({
    timeout: 120_000
  });
}

/** Asks, keeps it at first, and deletes it then. */
async function remove(list: Locator, name: string): Promise<void> {
  await list.getByRole('button', { name: `Delete ${name}`, exact: true }).click();
  await expect(list.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await list.page().keyboard.press('Escape');
  await expect(list.getByRole('button', { name: `Delete ${name}`, exact: true })).toBeFocused();
  await list.page().keyboard.press('Enter');
  await list.getByRole('button', { name: 'Delete it' }).click();
}
