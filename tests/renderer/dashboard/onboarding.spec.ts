import { acts, expect, holdsItsLook, test, visitScreen } from '../gallery/galleryPage.ts';

for (const name of [
  'onboarding-what',
  'onboarding-camera',
  'onboarding-calibrate',
  'onboarding-rhythm',
  'onboarding-tray',
  'onboarding-trayWithoutCamera',
  'onboarding-denied',
  'onboarding-withoutCamera',
  'onboarding-notice'
]) {
  // The other direction has the long words, too.
  holdsItsLook(name, 'onboarding', { words: 'rtl', widths: [420, 1024] });
}

test.describe('setting up', () => {
  test('goes from the first step to the last by keyboard alone, and then to Now', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'onboarding-what', screen: '' });
    for (const [heading, button] of [
      ['Plumbline keeps an eye on how you sit, so that you need not.', 'Continue'],
      ['Your camera', 'Continue'],
      ['Show me how you sit when you sit well', 'Skip this step'],
      ['Your breaks', 'Continue'],
      ['Where you find it', 'Done']
    ] as const) {
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page.locator('.onboarding-step')).toBeFocused();
      const way = page.getByRole('button', { name: button, exact: true });
      for (
        let presses = 0;
        presses < 40 && !(await way.evaluate((each) => each.matches(':focus')));
        presses += 1
      ) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('link', { name: 'Now' })).toHaveAttribute('aria-current', 'page');

    const went = (await acts(page)).filter(([channel]) => channel.startsWith('onboarding:'));
    expect(went).toEqual([
      ['onboarding:go', 'camera'],
      ['onboarding:go', 'calibrate'],
      ['onboarding:go', 'rhythm'],
      ['onboarding:go', 'tray'],
      ['onboarding:end', null]
    ]);
  });

  test('checks the set-up while somebody sits before the camera', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'onboarding-camera', screen: '' });

    await expect(page.getByText('Both are in the picture.')).toBeVisible();
    await expect(page.getByText(/^About \d+ cm from the camera\.$/u)).toBeVisible();
    await expect(page.getByText('I can see you well.')).toBeVisible();
  });

  test('goes on without a camera and back', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'onboarding-denied', screen: '' });
    await page.getByRole('button', { name: 'Go on without a camera' }).click();
    await expect(page.getByRole('heading', { name: 'The camera stays off' })).toBeVisible();
    await page.getByRole('button', { name: 'Use a camera after all' }).click();

    expect(await acts(page)).toEqual([
      ['setting:change', { key: 'watchWithCamera', value: false }],
      ['setting:change', { key: 'watchWithCamera', value: true }]
    ]);
  });

  test('says without a camera what the tray is for then, and shows no postures', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'onboarding-trayWithoutCamera', screen: '' });

    await expect(page.getByText(/Its menu says when your next break comes\.$/u)).toBeVisible();
    await expect(page.locator('.onboarding-icons li')).toHaveText(['Not watching', 'Paused']);
    await expect(page.getByText('shows how you sit')).toHaveCount(0);
  });

  test('says what went wrong, which can be put away, and nothing else beside the steps', async ({
    page,
    galleryAddress
  }) => {
    await visitScreen(page, galleryAddress, { name: 'onboarding-notice', screen: '' });
    const notices = page.getByRole('region', { name: 'Notices' });
    await expect(notices).toContainText('The folder /home/kim/.config/Plumbline cannot be written');
    await expect(notices.getByRole('button')).toHaveText(['Dismiss']);
    await notices.getByRole('button').click();
    expect(await acts(page)).toEqual([['notice:dismiss', 1]]);
  });

  test('can be put off at once and begun again from About', async ({ page, galleryAddress }) => {
    await visitScreen(page, galleryAddress, { name: 'onboarding-what', screen: '' });
    await page.getByRole('button', { name: 'Set up later' }).click();
    await page.getByRole('link', { name: 'About' }).click();
    await page.getByRole('button', { name: 'Set up again' }).click();

    await expect(page.getByRole('heading', { level: 1, name: /^Plumbline keeps an eye/u })).toBeVisible();
  });
});
