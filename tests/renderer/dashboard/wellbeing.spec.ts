import { acts, expect, holdsItsLook, test, visitScreen } from '../gallery/galleryPage.ts';

test.describe('every screen about breaks, breathing and check-in', () => {
  for (const [name, screen] of [
    ['breaks', 'now'],
    ['breaks-call', 'now'],
    ['breaks-offers', 'now'],
    ['breaks', 'breathe'],
    ['breathe-own', 'breathe'],
    ['breathe-paused', 'breathe'],
    ['breaks', 'checkIn'],
    ['checkIn-first', 'checkIn'],
    ['checkIn-care', 'checkIn']
  ] as const) {
    holdsItsLook(name, screen, { words: 'long', widths: [420, 1024] });
  }

  test('is not there while main does not provide for it', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'upright', screen: 'breathe' });

    await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^(?:Breathe|Check-in)$/u })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Upright for 12 min');
    await expect(page.getByRole('heading', { name: 'Breaks' })).toHaveCount(0);
  });
});

test.describe('breaks on Now', () => {
  test('say when the next one comes, there and in the rail, and can be taken now', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'breaks', screen: 'now' });
    await expect(page.getByText('Next movement break in 18 min')).toBeVisible();
    await expect(page.getByText('Stand up in 18 min')).toBeVisible();
    await page.getByRole('button', { name: 'Take a break now' }).click();
    await page.getByRole('button', { name: 'Take a short break' }).click();

    expect(await acts(page)).toEqual([
      ['break:ask', 'movement'],
      ['break:ask', 'micro']
    ]);
  });

  test('say what they wait for', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'breaks-call', screen: 'now' });

    await expect(page.getByText('Breaks wait until your call is over.')).toBeVisible();
  });

  test('bring what pairing offers, to take or to put away', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'breaks-offers', screen: 'now' });
    const notices = page.getByRole('region', { name: 'Notices' });
    await expect(notices).toContainText('With the upper part of the screen level with your eyes');
    await notices.getByRole('button', { name: 'Breathe now' }).click();
    await notices.getByRole('button', { name: 'Close' }).click();

    expect(await acts(page)).toEqual([
      ['offer:take', 'breathing'],
      ['offer:dismiss', 'workstationTip']
    ]);
  });
});

test.describe('Breathe', () => {
  test('begins as last chosen', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'breaks', screen: 'breathe' });
    await page.getByRole('button', { name: 'Breathe now' }).click();

    expect(await acts(page)).toEqual([
      ['breathing:begin', { sessionSeconds: 150, inSeconds: 4, widenSeconds: 2, outSeconds: 6 }]
    ]);
  });

  test('takes length and pace by arrow keys', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'breaks', screen: 'breathe' });
    await page.getByRole('radio', { name: '2:30 min' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: /^Usual/u }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Breathe now' }).click();

    expect(await acts(page)).toEqual([
      ['breathing:begin', { sessionSeconds: 180, inSeconds: 5, widenSeconds: 2, outSeconds: 8 }]
    ]);
  });

  test('keeps a length and pace of the person’s own', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'breathe-own', screen: 'breathe' });
    await expect(page.getByRole('radio', { name: '2:20 min' })).toBeChecked();
    await page.getByRole('radio', { name: /^Usual/u }).check();
    await page.getByRole('radio', { name: /^As in the settings/u }).check();
    await page.getByRole('button', { name: 'Breathe now' }).click();

    expect(await acts(page)).toEqual([
      ['breathing:begin', { sessionSeconds: 140, inSeconds: 4.5, widenSeconds: 1, outSeconds: 7.5 }]
    ]);
  });

  test('goes on with a session that is paused, and tells of the last ones', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'breathe-paused', screen: 'breathe' });
    await page.getByRole('button', { name: 'Go on breathing' }).click();

    expect((await acts(page)).map(([channel]) => channel)).toEqual(['breathing:begin']);
    await expect(page.getByText('stopped after 0:40 min')).toBeVisible();
  });
});

test.describe('Check-in', () => {
  test('is answered by keyboard alone, kept, and shown', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'checkIn-first', screen: 'checkIn' });
    await page.getByRole('radio', { name: '0' }).first().focus();
    for (let level = 0; level < 3; level += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Save' }).press('Enter');

    expect(await acts(page)).toEqual([
      ['checkin:answer', { discomfort: 3, harder: ['turningHead'], signs: [] }]
    ]);
    await expect(page.getByText('Kept.')).toBeVisible();
    await expect(page.getByText('3 of 10')).toBeVisible();
  });

  test('has nothing chosen beforehand, and is not kept without a level', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'checkIn-first', screen: 'checkIn' });
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Save' }).click();

    expect(await acts(page)).toEqual([]);
  });

  for (const sign of [
    'Numbness',
    'Tingling',
    'Weakness in an arm or hand, or elsewhere',
    'It began with a fall, an accident or another injury',
    'It is getting worse over time'
  ]) {
    test(`gives care advice at once for: ${sign}`, async ({ page, galleryAddress }) => {
      await visitScreen(page, galleryAddress, { name: 'checkIn-first', screen: 'checkIn' });
      await page.getByLabel(sign).check();

      await expect(page.locator('form [aria-live="polite"]')).toContainText('Please see a professional');
      expect(await acts(page)).toEqual([]);
    });
  }

  test('stands above all with care advice until it is read, and says so on every other screen', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'checkIn-care', screen: 'now' });
    await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Show' }).click();
    await expect(page.getByText('You noted tingling.')).toBeVisible();
    await page.getByRole('button', { name: 'I have read this' }).click();
    await expect(page.getByText('You noted tingling.')).toHaveCount(0);

    expect(await acts(page)).toEqual([['advice:read', null]]);
  });

  test('comes weekly only when asked to, and can be put off', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'checkIn-first', screen: 'checkIn' });
    await page.getByLabel('Ask me once a week').check();
    expect(await acts(page)).toEqual([['checkin:schedule', true]]);

    await visitScreen(page, galleryAddress, { name: 'breaks-offers', screen: 'now' });
    await page.getByRole('button', { name: 'Later' }).click();
    expect(await acts(page)).toEqual([['checkin:postpone', null]]);
    await expect(page.getByText('Your weekly check-in takes half a minute.')).toHaveCount(0);
  });

  test('deletes all answers after asking once more', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'breaks', screen: 'checkIn' });
    await page.getByRole('button', { name: 'Delete all my answers' }).click();
    await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Delete all my answers' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Keep them' })).toHaveCount(0);
    expect(await acts(page)).toEqual([]);

    await page.getByRole('button', { name: 'Delete all my answers' }).click();
    await page.getByRole('button', { name: 'Delete all my answers' }).click();
    expect(await acts(page)).toEqual([['checkin:clear', null]]);
    await expect(page.getByText('Nothing yet.')).toBeVisible();
  });
});

test('Settings tell each pairing rule in plain words, with its switch', async ({ page, galleryAddress }) => {
  await visitScreen(page, galleryAddress, { name: 'breaks', screen: 'settings' });
  const rule = page.getByRole('checkbox', { name: 'Slouching brings a break forward' });
  await expect(rule).toHaveAccessibleDescription(
    'After 3 minutes of slouching, your next movement break comes sooner, but never within 10 minutes of the last one.'
  );
  await rule.uncheck();

  expect(await acts(page)).toEqual([['setting:change', { key: 'slouchBringsBreakForward', value: false }]]);
});
