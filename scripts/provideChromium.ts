import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './findChromium.ts';
import { runProgram } from './runProgram.ts';

/** What to say where no Chromium can be had. */
export const noChromium =
  "No Chromium was found and none could be fetched: install one (`npx playwright install chromium`, or your system's package), or name one with PLUMBLINE_CHROMIUM.";

/** Ten minutes for some 170 MB or a system package with all it needs. */
const longestFetch = 600_000;

/** The Chromium of this machine, fetched when there is none: by Playwright, or as a system package. Null: neither. */
export async function provideChromium(folder: string): Promise<string | null> {
  const found = findChromium();
  if (found !== null) return found;
  console.log('Fetching Chromium, once …');
  for (const fetch of [fetchWithPlaywright, installDebianPackage]) {
    await fetch(folder);
    const fetched = findChromium();
    if (fetched !== null) return fetched;
  }
  return null;
}

async function fetchWithPlaywright(folder: string): Promise<void> {
  const cli = join(folder, 'node_modules', '@playwright', 'test', 'cli.js');
  // Only root can install the libraries that Chromium needs.
  const libraries = isRootOnDebian() ? ['--with-deps'] : [];
  await runProgram(process.execPath, [cli, 'install', '--no-shell', ...libraries, 'chromium'], {
    folder,
    environment: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    timeout: longestFetch
  });
}

async function installDebianPackage(): Promise<void> {
  if (!isRootOnDebian()) return;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update'], { environment, timeout: longestFetch });
  const given = ['install', '--yes', '--no-install-recommends', 'chromium'];
  await runProgram('apt-get', given, { environment, timeout: longestFetch });
}

function isRootOnDebian(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
