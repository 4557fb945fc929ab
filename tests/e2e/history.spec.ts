import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { addDays } from '../../src/core/history/calendar.ts';
import { openHistoryStore } from '../../src/main/history/historyStore.ts';
import { alertRow, minutesOf } from '../fakes/historyRows.ts';
import { expect, findWindow, test } from './fixture.ts';
import { dateInMorning, zoneOfMorning } from './morning.ts';

const now = Date.now();
const yesterday = addDays(dateInMorning(now), -1);

// A minute of the day passes in a second, of a day that is not over soon; no camera, so that nothing is judged today.
test.use({
  camera: 'none',
  appArguments: ['--clock-rate=60'],
  environment: { TZ: zoneOfMorning(now) }
});

/** What earlier runs left behind: a working day, yesterday. */
function writeYesterday(folder: string): void {
  const ignore = (): void => undefined;
  const store = openHistoryStore({
    folder,
    log: { info: ignore, warn: ignore, error: ignore },
    notice: ({ kind }) => {
      throw new Error(kind);
    },
    now: Date.now
  });
  store.record(alertRow(yesterday, 600));
  store.write([
    ...minutesOf(yesterday, 200, 540),
    ...minutesOf(yesterday, 60, 800, { states: { slouch: 60 }, baselineId: 'MARKER-OF-YESTERDAY' })
  ]);
  store.close();
}

test('A day is recorded, looked at, saved, printed, copied and deleted @stand-in', async ({
  userData,
  launch
}) => {
  test.setTimeout(300_000);
  writeYesterday(userData);
  const app = await launch();
  const page = await findWindow(app, 'dashboard');
  const notices = page.getByRole('region', { name: 'Notices' });
  await page.evaluate((date) => {
    location.hash = `#report/day/${date}`;
  }, yesterday);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Upright 77');

  const files = join(userData, 'my files');
  mkdirSync(files);
  const pdf = join(files, 'day.pdf');
  await answer(app, { filePath: pdf });
  await act(page, 'Save as PDF');
  await expect(notices).toContainText('The report was saved as day.pdf.');
  expect(readFileSync(pdf, 'latin1')).toMatch(/^%PDF-/u);

  const json = join(files, 'day.json');
  await answer(app, { filePath: json });
  await act(page, 'Save as JSON');
  await expect(notices).toContainText('Your history was saved as day.json.');
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
    format: 'plumbline-history',
    days: [{ date: yesterday }]
  });
  await answer(app, { filePaths: [files] });
  await act(page, 'Save as CSV');
  await expect(notices).toContainText(`Your history was saved as plumbline-${yesterday}.`);
  expect(readdirSync(join(files, `plumbline-${yesterday}`)).toSorted()).toEqual([
    'days.csv',
    'events.csv',
    'minutes.csv'
  ]);
  expect(readdirSync(files).filter((name) => name.includes('partial'))).toEqual([]);

  await act(page, 'Print');
  await expect.poll(() => app.evaluate(({ standIn }) => standIn.prints().length)).toBe(1);
  await act(page, 'Copy as text');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Upright 77');
  // The windows for paper are gone, and nothing of them tried to leave.
  await expect.poll(() => app.windows().filter((each) => each.url().includes('#print')).length).toBe(0);
  expect(await app.evaluate(({ standIn }) => standIn.requestsOutside())).toEqual([]);

  // Today is recorded meanwhile, without a camera.
  await page.evaluate(() => {
    location.hash = '#report';
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('I could not tell how you sat');

  await page.evaluate((date) => {
    location.hash = `#report/day/${date}`;
  }, yesterday);
  await act(page, 'Delete this day');
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(notices).toContainText('1 day was deleted from this computer.');
  const left = readdirSync(userData).filter((name) => name.startsWith('history'));
  expect(
    left.some((name) => readFileSync(join(userData, name), 'latin1').includes('MARKER-OF-YESTERDAY'))
  ).toBe(false);
  expect(existsSync(join(userData, 'history.sqlite-shm'))).toBe(false);
});

async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Export and delete' }).click();
  await page.getByRole('button', { name, exact: true }).click();
}

function answer(
  app: ElectronApplication,
  given: { readonly filePath?: string; readonly filePaths?: readonly string[] }
): Promise<void> {
  return app.evaluate(({ standIn }, dialog) => standIn.answerDialog(dialog), given);
}
