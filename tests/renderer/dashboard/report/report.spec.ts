import type { Page } from '@playwright/test';
import {
  expect,
  sent,
  test,
  violations,
  violationsInBothThemes,
  visitScreen,
  widthBeyondWindow,
  type VisitOptions
} from '../../gallery/galleryPage.ts';

/** Every situation, with the sentence that it says first. */
const situations = [
  ['report', '', 'Upright 69 % of the 5 h 38 min I could see.'],
  ['report', '/week/2026-11-19', 'Mostly the head drifting forward.'],
  ['report', '/month/2026-10-19', 'I could see.'],
  ['report', '/2026-11-15', 'Nothing was kept of this day'],
  ['report-first', '', 'That is too little to tell how you sat.'],
  ['report-nothing', '', 'Your first day'],
  ['report-withoutCamera', '', 'A day without the camera'],
  ['report-unknown', '', 'I could not tell how you sat.'],
  ['report-off', '', 'Reports are switched off'],
  ['report-broken', '', 'What was kept cannot be read'],
  ['report-failed', '', 'The report did not come.']
] as const;

const layouts: ReadonlySet<string> = new Set([
  'report',
  'report/week/2026-11-19',
  'report/2026-11-15',
  'report-withoutCamera',
  'report-off'
]);

test('every situation says its sentence, passes axe in both themes and fits a narrow window', async ({
  page,
  galleryAddress
}) => {
  test.slow();
  await page.setViewportSize({ width: 560, height: 800 });
  for (const [name, place, sentence] of situations) {
    await open(page, galleryAddress, name, place);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(sentence);
    expect([name, await widthBeyondWindow(page)]).toEqual([name, 0]);
    // The others are of the same parts, with other words.
    if (layouts.has(`${name}${place}`)) {
      expect([name, await violationsInBothThemes(page)]).toEqual([name, []]);
    }
  }
  for (const place of ['', '/week/2026-11-19']) {
    await open(page, galleryAddress, 'report', place, { long: true });
    expect(await widthBeyondWindow(page)).toBe(0);
  }
});

test('the day is read by keyboard, minute by minute, and as a table', async ({ page, galleryAddress }) => {
  await open(page, galleryAddress, 'report', '');
  const day = page.getByRole('slider', { name: 'A moment of the day' });
  await day.focus();
  await page.keyboard.press('Home');
  await expect(day).toHaveAttribute('aria-valuetext', /^09:00 – 09:\d\d: Plumbline was not running/u);
  await page.keyboard.press('ArrowRight');
  await expect(day).toHaveAttribute('aria-valuetext', /Upright, \d+\u00a0min$/u);

  const card = page.getByRole('region', { name: 'Minute by minute' });
  await card.getByRole('button', { name: 'Show as table' }).press('Enter');
  await expect(card.getByRole('table', { name: 'Minute by minute: as a table' })).toContainText(
    'Movement break taken'
  );
  await card.getByRole('button', { name: 'Show as picture' }).press('Enter');
  await expect(day).toBeVisible();
});

test('the hours of the week are walked through with arrow keys', async ({ page, galleryAddress }) => {
  await open(page, galleryAddress, 'report', '/week/2026-11-19');
  await page.getByRole('button', { name: /^Monday, 08:00 – 09:00/u }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');

  await expect(page.getByRole('button', { name: /^Tuesday, 09:00 – 10:00: upright/u })).toBeFocused();
});

test('days are reached by arrows, by the calendar and by week and month, and the address follows', async ({
  page,
  galleryAddress
}) => {
  await open(page, galleryAddress, 'report', '');
  await page.getByRole('button', { name: 'Previous day' }).click();
  await expect(page).toHaveURL(/#report\/day\/2026-11-18$/u);
  await page.getByRole('button', { name: 'Next day' }).click();
  await expect(page).toHaveURL(/#report$/u);
  await expect(page.getByRole('button', { name: 'Next day' })).toBeDisabled();

  await page.getByRole('button', { name: 'Thursday, 19 November 2026' }).press('Enter');
  const calendar = page.getByRole('dialog', { name: 'Choose a day' });
  await expect(calendar.getByRole('button', { name: /19 November 2026, shown now/u })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#report\/day\/2026-11-12$/u);
  await expect(calendar).toBeHidden();

  await page.getByRole('link', { name: 'Week' }).click();
  await expect(page.getByRole('button', { name: '9 Nov – 15 Nov 2026' })).toBeVisible();
  await page.getByRole('link', { name: 'Month' }).click();
  await page.getByRole('button', { name: 'Previous month' }).click();
  await expect(page).toHaveURL(/#report\/month\/2026-10-31$/u);
});

test('a report is saved, printed, copied, and deleted only after a question', async ({
  page,
  galleryAddress
}) => {
  await open(page, galleryAddress, 'report', '/week/2026-11-19');
  const actions = page.getByRole('button', { name: 'Export and delete' });
  const choose = async (name: string): Promise<void> => {
    await actions.click();
    await page.getByRole('button', { name, exact: true }).click();
  };
  for (const name of ['Save as PDF', 'Print', 'Save as CSV', 'Save as JSON', 'Copy as text']) {
    await choose(name);
  }
  await expect(page.getByText('Copied.')).toBeVisible();
  await choose('Delete this week');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  const week = { kind: 'week', date: '2026-11-19' };
  const range = { from: '2026-11-16', to: '2026-11-22' };
  expect(await sent(page)).toEqual([
    ['report:pdf', week],
    ['report:print', week],
    ['history:export', { format: 'csv', range }],
    ['history:export', { format: 'json', range }],
    ['report:copy', expect.stringContaining('16 Nov – 22 Nov 2026\n\nUpright')]
  ]);

  await choose('Delete this week');
  await page.getByRole('button', { name: 'Delete it' }).click();
  expect((await sent(page)).at(-1)).toEqual(['history:delete', range]);
  await expect(page.getByRole('link', { name: 'Week' })).toBeFocused();
});

test('paper is laid out without rail and buttons, light, and main is told; what is empty is not printed', async ({
  page,
  galleryAddress
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${galleryAddress}?case=report&theme=dark#print/day/2026-11-19/letter`);
  await expect.poll(() => sent(page)).toContainEqual(['report:laidOut', true]);
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page).toHaveTitle('Thursday, 19 November 2026 – Plumbline');

  await page.goto('about:blank');
  await page.goto(`${galleryAddress}?case=report-nothing#print/day/2026-11-19/a4`);
  await expect.poll(() => sent(page)).toContainEqual(['report:laidOut', false]);
});

/** @param place what follows `#report` in the address */
async function open(
  page: Page,
  address: string,
  name: string,
  place: string,
  options: VisitOptions = {}
): Promise<void> {
  await visitScreen(page, address, { name, screen: `report${place}`, ...options });
  // The first headline says that the report is being asked for.
  await expect(page.locator('.report')).toHaveAttribute('aria-busy', 'false');
}
