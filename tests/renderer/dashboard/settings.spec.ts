import { acts, expect, holdsItsLook, test, visitScreen } from '../gallery/galleryPage.ts';

for (const [name, screen] of [
  ['settings-managed', 'settings'],
  ['policy-managed', 'policy'],
  ['breaks', 'privacy']
] as const) {
  // The other direction has the long words, too.
  holdsItsLook(name, screen, { words: 'rtl', widths: [420, 1180] });
}

test.describe('settings', () => {
  test('are found while one types, marked, counted, and all back with Esc', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'breaks', screen: 'settings' });
    const search = page.getByRole('searchbox', { name: 'Search the settings' });
    await search.fill('language');
    await expect(page.getByLabel('Language')).toBeVisible();
    await expect(page.locator('mark').first()).toHaveText('Language');
    await expect(page.getByText(/^\d+ settings? found$/u)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Posture', exact: true })).toBeHidden();

    await search.fill('xylophone');
    await expect(page.getByText('Nothing found for “xylophone”.')).toBeVisible();
    await search.press('Escape');
    await expect(page.getByRole('heading', { name: 'Posture', exact: true })).toBeVisible();
  });

  test('go back to their defaults one by one or by section, and that can be taken back', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'settings-changed', screen: 'settings' });
    await page.getByRole('button', { name: 'Reset Slouching counts after to 15 s' }).click();
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Reset this section: Breaks' }).click();
    await expect(page.getByText('2 settings are as they were at first.')).toBeVisible();
    await undo.click();

    expect(await acts(page)).toEqual([
      ['settings:reset', ['slouchDelaySeconds']],
      ['setting:change', { key: 'slouchDelaySeconds', value: 30 }],
      ['settings:reset', ['movementEveryMinutes', 'strict']],
      ['setting:change', { key: 'movementEveryMinutes', value: 30 }],
      ['setting:change', { key: 'strict', value: true }]
    ]);
  });

  test('that an organisation holds cannot be changed and say so', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'settings-managed', screen: 'settings' });
    const locked = page.getByLabel('Keep watching in calls');
    await expect(locked).toBeDisabled();
    await expect(locked).toHaveAccessibleDescription(/Managed by your organisation/u);
    await expect(page.getByText('Your organisation recommends: 60 min.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Export settings' })).toBeDisabled();
  });

  test('of shortcuts say when keys are taken', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'settings-changed', screen: 'settings' });

    await expect(page.getByText(/Most programs use these keys themselves/u)).toBeVisible();
    await expect(page.getByText(/“Shortcut to pause and resume” has these keys already/u)).toBeVisible();
  });

  test('that are times are written and typed as the chosen language does, and stepped by keys', async ({
    page,
    galleryAddress
  }) => {
    const visit = (locale: string): Promise<void> =>
      visitScreen(page, galleryAddress, { name: 'breaks', screen: 'settings', locale });
    await visit('en-US');
    await page.getByLabel('Only in these hours').check();
    const from = page.getByRole('spinbutton', { name: 'Monday, hours 1: from' });
    await expect(from).toHaveValue(/^9:00\sAM$/u);
    await from.fill('10:30 pm');
    await from.press('Enter');
    await expect(from).toHaveValue(/^10:30\sPM$/u);
    await from.press('ArrowUp');
    await from.press('ArrowUp');
    await from.press('PageUp');
    await expect(from).toHaveAttribute('aria-valuetext', /^12:00\sAM$/u);
    await expect(from).toHaveAttribute('aria-valuenow', '0');

    await visit('de-DE');
    await page.getByLabel('Nur in diesen Zeiten').check();
    const until = page.getByRole('spinbutton', { name: 'Montag, Zeitraum 1: bis' });
    await expect(until).toHaveValue('17:00');
    await until.fill('1730');
    await until.press('Tab');
    await expect(until).toHaveValue('17:30');
  });

  test('that are times keep what cannot be read for mending, and Esc takes it back', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'breaks', screen: 'settings' });
    const evening = page.getByRole('spinbutton', { name: 'Time of the evening summary' });
    await evening.fill('half past five');
    await evening.press('Tab');
    await expect(evening).toHaveValue('half past five');
    await expect(evening).toHaveAccessibleDescription(/A time such as 17:30\.$/u);
    await evening.press('Escape');
    await expect(evening).toHaveValue('17:30');
    await expect(page.getByText('A time such as')).toHaveCount(0);
    expect(await acts(page)).toEqual([]);

    // Later than can be kept: the last minute that can.
    await evening.fill('23:59');
    await evening.press('Enter');
    expect(await acts(page)).toEqual([['setting:change', { key: 'eveningSummaryTime', value: 1435 }]]);
  });

  test('from a file are shown before they are taken', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'breaks', screen: 'settings' });
    await page.getByRole('button', { name: 'Import settings' }).click();
    await expect(
      page.getByRole('heading', { name: 'What plumbline-settings.json would change' })
    ).toBeFocused();
    await expect(page.getByRole('row', { name: 'A movement break every 45 min 30 min' })).toBeVisible();
    await expect(page.getByText(/Slouching counts after\.$/u)).toBeVisible();
    expect(await acts(page)).toEqual([]);
    await page.getByRole('button', { name: 'Use these' }).click();

    expect(await acts(page)).toEqual([
      ['setting:change', { key: 'movementEveryMinutes', value: 30 }],
      ['setting:change', { key: 'strict', value: true }],
      ['setting:change', { key: 'theme', value: 'dark' }]
    ]);
    await expect(page.getByText('3 settings were taken from the file.')).toBeVisible();
  });
});

test('what is kept is deleted only after a question, and Esc keeps it', async ({ page, galleryAddress }) => {
  await visitScreen(page, galleryAddress, { name: 'breaks', screen: 'privacy' });
  await expect(page.getByText('2.2 MB')).toBeVisible();
  await page.getByRole('button', { name: 'Delete: Check-ins' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await page.getByRole('button', { name: 'Delete everything and start anew' }).click();

  expect(await acts(page)).toEqual([['privacy:deleteAll', null]]);
});
