import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumArguments } from './switches.ts';
import { createTemporaryProfile } from './temporaryProfile.ts';

const wishes = {
  wanted: new Map([['host-resolver-rules', 'MAP * ~NOTFOUND']]),
  isRoot: false,
  profileFolder: '/profile',
  proxyPort: 4711,
  displays: [{ x: 0, y: 0, width: 800, height: 600 }],
  firstPage: 'http://127.0.0.1/blank'
};

test('goes out by the proxy only, which it finds without a name server', () => {
  const given = chromiumArguments({ ...wishes, isHeaded: false });
  expect(given).toContain('--proxy-server=127.0.0.1:4711');
  expect(given).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
  expect(given).not.toContain('--no-sandbox');
});

test('opens one window on a display and none without', () => {
  expect(chromiumArguments({ ...wishes, isHeaded: true })).toContain('--app=http://127.0.0.1/blank');
  const headless = chromiumArguments({ ...wishes, isHeaded: false });
  expect(headless).toContain('--headless=new');
  expect(headless.some((argument) => argument.startsWith('--app='))).toBe(false);
});

test('runs as root without its sandbox, since it would not start', () => {
  expect(chromiumArguments({ ...wishes, isHeaded: false, isRoot: true })).toContain('--no-sandbox');
});

test('leaves no profile of a process that is gone, and none of its own', () => {
  const within = mkdtempSync(join(tmpdir(), 'plumbline-profiles-'));
  // No system gives out numbers that high (Linux: 4,194,304 at most).
  mkdirSync(join(within, 'plumbline-stand-in-99999999-abc'));
  mkdirSync(join(within, `plumbline-stand-in-${process.pid}-abc`));
  mkdirSync(join(within, 'something-else'));
  const profile = createTemporaryProfile(within);
  expect(existsSync(profile.folder)).toBe(true);
  profile.remove();
  expect(readdirSync(within).sort()).toEqual([`plumbline-stand-in-${process.pid}-abc`, 'something-else']);
  rmSync(within, { recursive: true });
});
