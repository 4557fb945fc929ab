import { expect, probePage, probeWindow, readNotes, test } from './probe.ts';

const desktop = `
import { dialog, globalShortcut, Menu, nativeImage, nativeTheme, Notification, powerMonitor, powerSaveBlocker, screen, shell, Tray } from 'electron';
`;
/** A red pixel. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

test('windows show, hide, move, fill the screen and close with their events', async ({ probe }) => {
  const app = await probe(
    `app.on('window-all-closed', () => note('all closed'));
     begin(async () => {
       const window = await opened({ show: false, x: 10, y: 20, width: 400, height: 300 });
       for (const event of ['show', 'hide', 'focus', 'blur', 'resize', 'move', 'enter-full-screen', 'leave-full-screen', 'close', 'closed']) {
         window.on(event, () => note(event));
       }
     })`
  );
  await probePage(app);
  const window = await probeWindow(app);
  expect(await window.evaluate((shown) => [shown.isVisible(), shown.getBounds()])).toEqual([
    false,
    { x: 10, y: 20, width: 400, height: 300 }
  ]);
  await window.evaluate((shown) => {
    shown.show();
    shown.setBounds({ x: 30, width: 500 });
    shown.hide();
    shown.close();
  });
  await expect
    .poll(() => readNotes(app))
    .toEqual(['show', 'focus', 'resize', 'move', 'blur', 'hide', 'close', 'closed', 'all closed']);
  expect(await window.evaluate((shown) => shown.isDestroyed())).toBe(true);
});

test('a window that its user closes is gone, or back where the app keeps it @stand-in', async ({ probe }) => {
  const app = await probe(
    `pages['/kept/index.html'] = '<title>Kept</title>';
     app.on('window-all-closed', () => note('all closed'));
     begin(async () => {
       const window = await opened({}, '/kept/index.html');
       window.on('close', (event) => { note('close'); if (globalThis.keeps) { event.preventDefault(); window.hide(); } });
       globalThis.keeps = true;
     })`
  );
  const first = await probePage(app, '/kept/index.html');
  await Promise.all([
    first.waitForEvent('close'),
    app.evaluate(({ standIn }) => standIn.userClosesWindow('kept'))
  ]);
  const second = await probePage(app, '/kept/index.html');
  await expect(second).toHaveTitle('Kept');
  const window = await probeWindow(app);
  expect(await window.evaluate((kept) => [kept.isDestroyed(), kept.isVisible()])).toEqual([false, false]);
  await app.evaluate(() => Reflect.set(globalThis, 'keeps', false));
  await app.evaluate(({ standIn }) => standIn.userClosesWindow('kept'));
  await expect.poll(() => readNotes(app)).toEqual(['close', 'close', 'all closed']);
});

test('a page has the size of its window, and of the display when it fills it @stand-in', async ({
  probe
}) => {
  const app = await probe(`begin(() => opened({ width: 640, height: 480 }))`);
  const page = await probePage(app);
  const size = (): Promise<number[]> => page.evaluate(() => [innerWidth, innerHeight]);
  await expect.poll(size).toEqual([640, 480]);
  const window = await probeWindow(app);
  await window.evaluate((shown) => shown.setSize(500, 400));
  await expect.poll(size).toEqual([500, 400]);
  await window.evaluate((shown) => shown.setFullScreen(true));
  await expect.poll(size).toEqual([1920, 1080]);
});

test('a window is ready to show, and takes the title of its page', async ({ probe }) => {
  const app = await probe(
    `begin(() => {
       const window = new BrowserWindow({ show: false, title: 'Before' });
       window.once('ready-to-show', () => { note('ready', window.getTitle() === 'Before'); window.show(); });
       window.on('page-title-updated', (event, title) => { note('title', title); });
       return window.loadURL('app://probe/index.html');
     })`
  );
  const page = await probePage(app);
  expect(await (await app.browserWindow(page)).getProperty('id')).toBeTruthy();
  await page.evaluate(() => {
    document.title = 'After';
  });
  const window = await probeWindow(app);
  await expect.poll(() => window.evaluate((shown) => shown.getTitle())).toBe('After');
  await expect.poll(() => readNotes(app)).toEqual(expect.arrayContaining(['title Probe', 'title After']));
});

test('a tray shows what the app gave it, and its menu can be clicked @stand-in', async ({ probe }) => {
  const app = await probe(
    `${desktop}
     begin(() => {
       const tray = new Tray(nativeImage.createFromDataURL('data:image/png;base64,${picture}'));
       tray.setToolTip('Probe: upright');
       tray.setContextMenu(Menu.buildFromTemplate([
         { label: 'Pause', submenu: [{ label: '1 hour', click: () => note('paused') }] },
         { label: 'Watch', type: 'checkbox', checked: true, click: (item) => note('watch', item.checked) },
         { type: 'separator' },
         { label: 'Later', enabled: false },
         { label: 'Quit', role: 'quit' }
       ]));
       tray.on('click', () => note('clicked'));
       app.on('tray-no-more', () => tray.destroy());
     })`
  );
  await expect.poll(() => app.evaluate(({ standIn }) => standIn.trays().length)).toBe(1);
  const [shown] = await app.evaluate(({ standIn }) => standIn.trays());
  expect(shown).toMatchObject({ tooltip: 'Probe: upright', image: { width: 1, height: 1, isEmpty: false } });
  expect(shown?.menu.map(({ label, type, enabled }) => [label, type, enabled])).toEqual([
    ['Pause', 'submenu', true],
    ['Watch', 'checkbox', true],
    ['', 'separator', true],
    ['Later', 'normal', false],
    ['Quit', 'normal', true]
  ]);
  await app.evaluate(({ standIn }) => {
    standIn.clickTray();
    standIn.clickTrayMenu(['Pause', '1 hour']);
    standIn.clickTrayMenu(['Watch']);
  });
  expect(await readNotes(app)).toEqual(['clicked', 'paused', 'watch false']);
  await expect(app.evaluate(({ standIn }) => standIn.clickTrayMenu(['Later']))).rejects.toThrow('disabled');
  await expect(app.evaluate(({ standIn }) => standIn.clickTrayMenu(['Nowhere']))).rejects.toThrow(
    'No menu item'
  );
  await app.evaluate(({ app: running }) => running.emit('tray-no-more'));
  expect(await app.evaluate(({ standIn }) => standIn.trays())).toEqual([]);
  await Promise.all([
    app.waitForEvent('close'),
    app.evaluate(({ Menu }) => {
      Menu.buildFromTemplate([{ role: 'quit' }]).items[0]?.click();
    })
  ]);
});

test.describe('on a desktop without a tray', () => {
  test.use({ environment: { PLUMBLINE_STAND_IN_TRAY: 'none', PLUMBLINE_STAND_IN_NOTIFICATIONS: 'none' } });

  test('none can be made, and notifications are not supported @stand-in', async ({ probe }) => {
    const app = await probe(
      `${desktop}
       begin(() => {
         try { new Tray(nativeImage.createEmpty()); } catch (error) { note(error.message); }
         note(Notification.isSupported());
       })`
    );
    await expect.poll(() => readNotes(app)).toEqual(['Tray is not available', 'false']);
  });
});

test('a notification is shown, clicked, answered by its button and closed @stand-in', async ({ probe }) => {
  const app = await probe(
    `${desktop}
     begin(() => {
       for (const title of ['One', 'Two', 'Three', 'Four']) {
         const notification = new Notification({ title, body: 'Body', actions: [{ type: 'button', text: 'Wrong' }] });
         notification.on('click', () => note(title, 'clicked'));
         notification.on('action', (event, index) => note(title, 'action', event.actionIndex, index));
         notification.on('close', (event) => note(title, 'closed', event.reason));
         notification.show();
         if (title === 'Four') notification.close();
       }
     })`
  );
  await expect.poll(() => app.evaluate(({ standIn }) => standIn.notifications().length)).toBe(4);
  await app.evaluate(({ standIn }) => {
    standIn.clickNotification(0);
    standIn.pressNotificationAction(0, 1);
    standIn.dismissNotification();
  });
  const shown = await app.evaluate(({ standIn }) => standIn.notifications());
  expect(shown.map(({ title, body, actions, open }) => [title, body, actions, open])).toEqual(
    ['One', 'Two', 'Three', 'Four'].map((title) => [title, 'Body', ['Wrong'], false])
  );
  expect(await readNotes(app)).toEqual([
    'Four closed applicationHidden',
    'One clicked',
    'Two action 0 0',
    'Three closed userCanceled'
  ]);
});

test('power, displays, shortcuts, dialogs and the shell are in the hands of a test @stand-in', async ({
  probe
}) => {
  const app = await probe(
    `${desktop}
     begin(() => {
       for (const event of ['lock-screen', 'unlock-screen', 'suspend', 'resume', 'on-battery', 'on-ac']) {
         powerMonitor.on(event, () => note(event, powerMonitor.getSystemIdleState(60)));
       }
       screen.on('display-added', (_event, display) => note('display', display.bounds.x));
       screen.on('display-removed', () => note('display gone', screen.getAllDisplays().length));
       note(globalShortcut.register('Alt+P', () => note('pressed')), globalShortcut.register('Alt+P', () => {}));
       powerSaveBlocker.start('prevent-app-suspension');
       note('ready');
     })`
  );
  await expect.poll(() => readNotes(app)).toEqual(['true false', 'ready']);
  await app.evaluate(async ({ standIn, dialog, shell }) => {
    standIn.lockScreen();
    standIn.unlockScreen();
    standIn.setIdleSeconds(90);
    standIn.suspend();
    standIn.setOnBattery(true);
    standIn.setDisplays([
      { x: 0, y: 0, width: 1920, height: 1080 },
      { x: 1920, y: 0, width: 1280, height: 1024 }
    ]);
    standIn.setDisplays([{ x: 0, y: 0, width: 1920, height: 1080 }]);
    standIn.pressShortcut('Alt+P');
    standIn.answerDialog({ response: 1 });
    await dialog.showMessageBox({ message: 'Sure?', buttons: ['No', 'Yes'] });
    await shell.openExternal('https://example.org/');
  });
  expect((await readNotes(app)).slice(2)).toEqual([
    'lock-screen locked',
    'unlock-screen active',
    'suspend idle',
    'on-battery idle',
    'display 1920',
    'display gone 1',
    'pressed'
  ]);
  const kept = await app.evaluate(({ standIn }) => ({
    dialogs: standIn.dialogs().length,
    opened: standIn.opened(),
    blockers: standIn.powerSaveBlockers(),
    shortcuts: standIn.shortcuts()
  }));
  expect(kept).toEqual({
    dialogs: 1,
    opened: [{ kind: 'external', target: 'https://example.org/' }],
    blockers: ['prevent-app-suspension'],
    shortcuts: ['Alt+P']
  });
});

test('the theme of the app reaches its pages', async ({ probe }) => {
  const app = await probe(`begin(() => opened())`);
  const page = await probePage(app);
  const isDark = (): Promise<boolean> =>
    page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await expect.poll(isDark).toBe(true);
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'light';
  });
  await expect.poll(isDark).toBe(false);
});

test('the theme of the system reaches the app and its pages @stand-in', async ({ probe }) => {
  const app = await probe(
    `${desktop}
     nativeTheme.on('updated', () => note('dark', nativeTheme.shouldUseDarkColors));
     begin(() => opened())`
  );
  const page = await probePage(app);
  await app.evaluate(({ standIn }) => standIn.setDarkMode(true));
  await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  expect(await readNotes(app)).toEqual(['dark true']);
});

test('a window that does not answer is said to be unresponsive @stand-in', async ({ probe }) => {
  const app = await probe(
    `pages['/busy/index.html'] = '<title>Busy</title>';
     begin(async () => {
       const window = await opened({}, '/busy/index.html');
       for (const event of ['unresponsive', 'responsive']) window.on(event, () => note(event));
     })`
  );
  await probePage(app, '/busy/index.html');
  await app.evaluate(({ standIn }) => standIn.freezeRenderer('busy', 50));
  expect(await readNotes(app)).toEqual(['unresponsive', 'responsive']);
});
