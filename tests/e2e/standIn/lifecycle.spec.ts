import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, probeFiles, probePage, readNotes, test, writeProbe } from './probe.ts';

/** Writes what happens into the app's data folder, where it can be read after the end. */
const remembering = `
import { appendFileSync } from 'node:fs';
const remember = (word) => appendFileSync(join(app.getPath('userData'), 'life.txt'), word + '\\n');
`;

function readLife(userData: string): string[] {
  const file = join(userData, 'life.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

test('an app ends in the order of events that Electron documents', async ({ probe, userData }) => {
  const app = await probe(
    `${remembering}
     for (const event of ['before-quit', 'window-all-closed', 'will-quit', 'quit']) app.on(event, () => remember(event));
     begin(async () => {
       const window = await opened();
       window.on('close', () => remember('close'));
       window.on('closed', () => remember('closed ' + window.isDestroyed()));
     })`
  );
  await probePage(app);
  await app.close();
  expect(readLife(userData)).toEqual(['before-quit', 'close', 'closed true', 'will-quit', 'quit']);
});

test('the last window takes an app along that says nothing else', async ({ probe }) => {
  const app = await probe(`begin(() => opened())`);
  const page = await probePage(app);
  await Promise.all([app.waitForEvent('close'), page.close()]);
});

test('an app with an ear for its last window lives on', async ({ probe }) => {
  const app = await probe(`app.on('window-all-closed', () => note('alone')); begin(() => opened())`);
  await (await probePage(app)).close();
  await expect.poll(() => readNotes(app)).toEqual(['alone']);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0);
});

test('a window that will not close keeps the app from quitting', async ({ probe }) => {
  const app = await probe(
    `app.on('before-quit', () => note('before-quit'));
     begin(async () => {
       const window = await opened();
       window.on('close', (event) => { if (globalThis.stubborn) event.preventDefault(); });
     })`
  );
  await probePage(app);
  await app.evaluate(({ app: running }) => {
    Reflect.set(globalThis, 'stubborn', true);
    running.quit();
  });
  await expect.poll(() => readNotes(app)).toEqual(['before-quit']);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await app.evaluate(() => Reflect.set(globalThis, 'stubborn', false));
});

test('a second start hands its arguments to the first and ends', async ({ probe, userData }) => {
  const folder = writeProbe(
    probeFiles(`if (!app.requestSingleInstanceLock({ from: 'second' })) app.quit(); else app.exit(3);`)
  );
  const app = await probe(
    `note(app.requestSingleInstanceLock());
     app.on('second-instance', (_event, argv, folder, data) => note(argv.includes('--break'), typeof folder, data.from));
     begin(() => opened())`
  );
  await probePage(app);
  const electron = resolve(import.meta.dirname, '../../../node_modules/electron/cli.js');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(process.execPath, [
    electron,
    folder,
    `--user-data-dir=${userData}`,
    '--break',
    ...root
  ]);
  const code = await new Promise((ended) => second.on('exit', ended));
  expect(code).toBe(0);
  await expect.poll(() => readNotes(app)).toEqual(['true', 'true string second']);
  rmSync(folder, { recursive: true });
});

test('the lock is free again after the end', async ({ probe }) => {
  const main = `note(app.requestSingleInstanceLock()); begin(() => opened())`;
  for (const _round of [1, 2]) {
    const app = await probe(main);
    expect(await readNotes(app)).toEqual(['true']);
    await app.close();
  }
});

test('switches set before the start reach Chromium', async ({ probe }) => {
  const app = await probe(`app.commandLine.appendSwitch('user-agent', 'Plumb/1'); begin(() => opened())`);
  expect(await (await probePage(app)).evaluate(() => navigator.userAgent)).toBe('Plumb/1');
});

test('an app knows its name, version, folders and Electron', async ({ probe, userData }) => {
  const app = await probe(`begin(() => opened())`);
  const known = await app.evaluate(({ app: running }) => ({
    name: running.getName(),
    version: running.getVersion(),
    userData: running.getPath('userData'),
    logs: running.getPath('logs'),
    packaged: running.isPackaged,
    electron: process.versions.electron,
    kind: process.type
  }));
  expect(known).toEqual({
    name: 'The Probe',
    version: '1.2.3',
    userData,
    logs: join(userData, 'logs'),
    packaged: false,
    electron: expect.stringMatching(/^\d+\.\d+\.\d+/),
    kind: 'browser'
  });
});

test('a CommonJS app with pages from files runs too', async ({ probeOf }) => {
  const app = await probeOf({
    'package.json': JSON.stringify({ name: 'plain', main: 'main.js' }),
    'main.js': `const { app, BrowserWindow } = require('electron');
      app.whenReady().then(() => new BrowserWindow().loadFile('page/plain.html', { query: { a: '1' }, hash: 'b' }));`,
    'page/plain.html': '<!doctype html><title>Plain</title>'
  });
  const page = await app.firstWindow();
  await expect(page).toHaveTitle('Plain');
  expect(page.url()).toMatch(/^file:.*\/page\/plain\.html\?a=1#b$/);
});

test('an app can start itself again @stand-in', async ({ probe, userData }) => {
  const app = await probe(
    `${remembering}
     remember(process.argv.includes('--again') ? 'again' : 'first');
     if (process.argv.includes('--again')) app.exit(0);
     begin(() => opened())`
  );
  await probePage(app);
  const closed = app.waitForEvent('close');
  await app.evaluate(({ app: running }) => {
    running.relaunch({ args: [...process.argv.slice(1), '--again'] });
    running.exit(0);
  });
  await closed;
  await expect.poll(() => readLife(userData)).toEqual(['first', 'again']);
});

test('an app in a terminal keeps it when it starts itself again, and ends with its code @stand-in', async ({
  userData
}) => {
  const folder = writeProbe(
    probeFiles(
      `if (process.argv.includes('--again')) app.exit(7);
       begin(() => { app.relaunch({ args: [...process.argv.slice(1), '--again'] }); app.quit(); })`
    )
  );
  const standIn = resolve(import.meta.dirname, '../../stand-in/electron');
  const env = { ...process.env, PLUMBLINE_STAND_IN_STAY: '1' };
  const started = spawn(standIn, [folder, `--user-data-dir=${userData}`], { env, stdio: 'inherit' });
  expect(await new Promise((ended) => started.on('exit', ended))).toBe(7);
  rmSync(folder, { recursive: true });
});

test('it leaves with the process that started it, and takes Chromium and its profile along @stand-in', async ({
  userData
}) => {
  const folder = writeProbe(
    probeFiles(`begin(async () => { await opened(); console.log('open ' + process.pid); })`)
  );
  const standIn = resolve(import.meta.dirname, '../../stand-in/electron');
  // A parent that starts it and does nothing else, so that it can be killed without warning.
  const parent = spawn(process.execPath, [
    '-e',
    `require('node:child_process').spawn(${JSON.stringify(standIn)}, ${JSON.stringify([folder, `--user-data-dir=${userData}`])}, { stdio: ['ignore', 'pipe', 'inherit'] }).stdout.pipe(process.stdout); setInterval(() => {}, 1000);`
  ]);
  const pid = await new Promise<number>((found) => {
    createInterface(parent.stdout).on('line', (line) => {
      const number = /^open (\d+)$/.exec(line)?.[1];
      if (number !== undefined) found(Number(number));
    });
  });
  const profiles = (): string[] =>
    readdirSync(tmpdir()).filter((name) => name.startsWith(`plumbline-stand-in-${pid}-`));
  expect(profiles()).toHaveLength(1);
  parent.kill('SIGKILL');
  await expect.poll(() => isRunning(pid)).toBe(false);
  expect(profiles()).toEqual([]);
  rmSync(folder, { recursive: true });
});

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
