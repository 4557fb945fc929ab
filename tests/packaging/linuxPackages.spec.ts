import { listPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildPackages,
  packageVersion,
  unpackedFolder,
  type PackageWish
} from '../../scripts/packaging/buildPackages.ts';
import { buildDeb } from '../../scripts/packaging/debPackage.ts';
import { liveThrough, noDisposableRoot } from '../../scripts/packaging/debLife.ts';
import { fuseTable, wrongFuses } from '../../scripts/packaging/fuses.ts';
import { linuxFiles } from '../../scripts/packaging/linuxTree.ts';
import { manualPage } from '../../scripts/packaging/manualPage.ts';
import { productVersion } from '../../scripts/packaging/product.ts';
import { hasTool, installLine, runTool, type Tool } from '../../scripts/packaging/runTool.ts';
import { findChromium } from '../../scripts/findChromium.ts';
import { runProgram } from '../../scripts/runProgram.ts';
import { writeStubRuntime } from '../../scripts/packaging/stubRuntime.ts';
import { specFolder } from '../e2e/specFolder.ts';

// What electron-builder, dpkg and rpm make of the built app, with a stub in the place of Electron's program.
test.skip(process.platform !== 'linux', 'deb and rpm are built on Linux');
test.describe.configure({ mode: 'serial', timeout: 450_000 });

const folder = specFolder('packages');
const wish: PackageWish = {
  system: 'linux',
  arch: 'x64',
  targets: ['dir'],
  stub: true,
  folder,
  date: Date.UTC(2026, 0, 2) / 1000,
  compression: 0
};
const unpacked = unpackedFolder(wish);
const version = productVersion();
const packaged = packageVersion(true);
const deb = join(folder, `plumbline_${packaged}_amd64.deb`);
const rpm = join(folder, `plumbline-${packaged}-1.x86_64.rpm`);

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('electron-builder packages the app into an archive of what was built, and nothing else', async () => {
  await buildPackages(wish);
  const inside = listPackage(join(unpacked, 'resources', 'app.asar'), { isPack: false });
  expect(inside).toContain('/out/main/index.js');
  expect(
    inside.filter((path) => !/^\/(?:out(?:\/(?:main|preload|renderer)(?:\/.*)?)?|package\.json)$/.test(path))
  ).toEqual([]);
  expect(inside.filter((path) => /node_modules|\.map$|\.ts$|stand-in/.test(path))).toEqual([]);
  for (const resource of [
    'model/movenet-lightning.bin',
    'icons/app.png',
    'policy/windows/Plumbline.admx',
    'demo/demo.mjpeg',
    'LICENSE.txt'
  ]) {
    expect(existsSync(join(unpacked, 'resources', resource)), resource).toBe(true);
  }
  // Languages of Chromium that the app does not have stay behind.
  expect(existsSync(join(unpacked, 'locales', 'en-US.pak'))).toBe(true);
  expect(existsSync(join(unpacked, 'locales', 'sw.pak'))).toBe(false);
});

test('the fuses are set, and read back as set', async () => {
  expect(await wrongFuses(join(unpacked, 'plumbline'))).toEqual([]);
  // The program as it was delivered has all of them the other way where the table says no.
  const delivered = join(writeStubRuntime(join(folder, 'delivered')), 'electron');
  expect(await wrongFuses(delivered)).toHaveLength(Object.values(fuseTable).filter((on) => !on).length);
});

test('the deb installs, upgrades, starts, goes, and leaves no trace but what belongs to people', async () => {
  requireTools('dpkg-deb');
  const why = noDisposableRoot();
  test.skip(why !== null, `no disposable copy of this system can be made: ${why ?? ''}`);
  const files = linuxFiles(unpacked, manualPage(wish.date), wish.date);
  const older = await buildDeb(
    {
      version: '0.0.1',
      arch: 'x64',
      maintainer: 'A <a@plumbline.invalid>',
      date: wish.date,
      files,
      compression: 0
    },
    join(folder, 'older'),
    folder
  );
  const chromium = findChromium();
  const { seen, output } = await liveThrough(older, deb, chromium);
  expect(Object.fromEntries(seen), output).toEqual({
    install: '0',
    installed: '0.0.1 installed',
    owner: 'root:root',
    sandbox: '4755 root',
    writable: '0',
    version,
    ...(chromium === null ? {} : { demo: 'calibrates' }),
    noPolicy: 'false true 0 on',
    policy: 'true true 0 off',
    // One that anybody may write is refused, and what it might have forbidden is.
    foreignPolicy: 'true false 4 off',
    entryByItself: 'no',
    upgrade: '0',
    upgraded: `${packaged} installed`,
    entryWhenAsked: 'yes',
    entryValid: hasTool('desktop-file-validate') ? '0' : 'no desktop-file-validate',
    again: '0',
    entryAfterUpgrade: 'yes',
    manual: hasTool('man') ? '0' : 'no man',
    checksums: '0',
    remove: '0',
    removed: `${packaged} config-files`,
    program: 'nono',
    entryAfterRemove: 'yes',
    purge: '0',
    purged: '',
    entryAfterPurge: 'no',
    policyAfterPurge: 'yes',
    left: '0',
    userData: '{"kept":true}'
  });
});

test('lintian finds nothing in the deb', async () => {
  requireTools('dpkg-deb', 'lintian');
  const { output } = await runProgram('lintian', ['--display-info', '--pedantic', deb]);
  const findings = output.split('\n').filter((line) => /^[EWIP]: /.test(line));
  expect(findings, output).toEqual([]);
  expect(output, 'lintian itself').not.toMatch(/cannot|internal error/i);
});

test('the desktop files and the AppStream metadata are valid', async () => {
  requireTools('dpkg-deb', 'desktop-file-validate', 'appstreamcli');
  const root = join(folder, 'work', 'deb', 'usr', 'share');
  await runTool('desktop-file-validate', [
    join(root, 'applications', 'app.plumbline.Plumbline.desktop'),
    join(root, 'plumbline', 'autostart.desktop')
  ]);
  await runTool('appstreamcli', [
    'validate',
    '--no-net',
    join(root, 'metainfo', 'app.plumbline.Plumbline.metainfo.xml')
  ]);
});

test('the rpm holds the same files with the same modes, and asks for libraries, not for package names', async () => {
  requireTools('rpmbuild');
  const query = (format: string): Promise<string> => runTool('rpm', ['-qp', '--queryformat', format, rpm]);
  const listed = (await query('[%{FILEMODES:octal} %{FILENAMES}\n]')).trim().split('\n');
  const wanted = linuxFiles(unpacked, manualPage(wish.date), wish.date);
  const fileKind = { link: 0o120000, other: 0o100000 };
  const expected = wanted.map(({ path, mode, content }) => {
    const kind = content.kind === 'link' ? fileKind.link : fileKind.other;
    return `${(kind + mode).toString(8)} ${path}`;
  });
  expect(listed).toEqual(expect.arrayContaining(expected));
  expect(await runTool('rpm', ['-qp', '--requires', rpm])).toContain('libgtk-3.so.0()(64bit)');
  expect(await runTool('rpm', ['-qp', '--scripts', rpm])).toContain('PLUMBLINE_START_AT_LOGIN');
  expect(readFileSync(rpm).length).toBeGreaterThan(1_000_000);
});

/** Skips a test, saying what to install, where the system lacks a tool. */
function requireTools(...tools: readonly Tool[]): void {
  const missing = tools.filter((tool) => !hasTool(tool));
  test.skip(missing.length > 0, `${missing.join(', ')} not here: ${installLine(missing)}`);
}
