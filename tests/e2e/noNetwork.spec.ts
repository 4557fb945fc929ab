import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { runProgram } from '../../scripts/runProgram.ts';

/*
 * The app in a network of its own: once with no interface but loopback, once with a way out to where nobody is, on which
 * packets are counted. A listener stands in the place of the name server. No test runner is attached: what is seen is
 * what the app prints. Chromium goes without the stand-in's proxy, which would catch what it tries before it is counted.
 */
const root = resolve(import.meta.dirname, '../..');
const sealed = join(import.meta.dirname, 'sealed');
const standIn = join(root, 'tests/stand-in/electron');
const why = noSeal();

test.skip(why !== null, `a network namespace is needed: ${why ?? ''}`);

test('an app without locks is seen leaving: main and its page, by name and by address @stand-in', async () => {
  test.setTimeout(120_000);
  const leaving = { seconds: 60, app: [join(sealed, 'leavingApp')] };
  const triedWithin = { names: ['main.example', 'page.example'], packets: 0, unreachable: 3 };
  const triedCounted = { names: ['main.example'], packets: 1, unreachable: 0 };
  const [within, counted] = await Promise.all([
    runSealed('loopback', { ...leaving, steps: [{ line: 'title: Tried' }], tries: triedWithin }),
    // There the attempts do not fail at once: they are seen as they begin.
    runSealed('counted', { ...leaving, steps: [{ line: 'title: Leaving' }], tries: triedCounted })
  ]);
  expect(within.missing, within.output).toEqual([]);
  expect(within.names).toEqual(expect.arrayContaining(triedWithin.names));
  expect(within.unreachable).toBeGreaterThanOrEqual(triedWithin.unreachable);
  expect(counted.missing, counted.output).toEqual([]);
  expect(counted.names).toEqual(expect.arrayContaining(triedCounted.names));
  expect(counted.packets).toBeGreaterThanOrEqual(triedCounted.packets);
});

test('Plumbline plays through an alert and a break and sends nothing, asks for no name @stand-in', async () => {
  test.setTimeout(300_000);
  const morning = {
    seconds: 240,
    app: [root, '--demo'],
    steps: [
      { line: '^notification: (?:Slouching|Head forward)', command: ['break'] },
      { line: '^window: .*/overlay/' }
    ]
  };
  const [within, counted] = await Promise.all([
    runSealed('loopback', morning),
    runSealed('counted', morning)
  ]);
  expect(within.missing, within.output).toEqual([]);
  expect(counted.missing, counted.output).toEqual([]);
  expect({ names: within.names, unreachable: within.unreachable }).toEqual({ names: [], unreachable: 0 });
  expect({ names: counted.names, packets: counted.packets }).toEqual({ names: [], packets: 0 });
});

const attempts = z.object({
  missing: z.array(z.string()),
  names: z.array(z.string()),
  packets: z.number(),
  unreachable: z.number()
});

/** What to run, and the steps that its output must go through before it is ended (watchedRun.ts). */
type WatchedRun = {
  readonly seconds: number;
  readonly app: readonly string[];
  readonly steps: readonly { readonly line: string; readonly command?: readonly string[] }[];
  readonly tries?: {
    readonly names: readonly string[];
    readonly packets: number;
    readonly unreachable: number;
  };
};

/** Runs an app on the stand-in in a sealed network. */
async function runSealed(
  way: 'loopback' | 'counted',
  { seconds, app, steps, tries }: WatchedRun
): Promise<z.infer<typeof attempts> & { readonly output: string }> {
  const userData = mkdtempSync(join(tmpdir(), 'plumbline-sealed-'));
  const { output } = await runProgram(
    'unshare',
    [
      ...namespaces(),
      'sh',
      join(sealed, 'seal.sh'),
      way,
      process.execPath,
      join(sealed, 'watchedRun.ts'),
      JSON.stringify({ seconds, userData, steps, tries }),
      standIn,
      ...app,
      `--user-data-dir=${userData}`
    ],
    {
      folder: root,
      environment: {
        ...process.env,
        PLUMBLINE_STAND_IN_SPEAK: 'windows',
        PLUMBLINE_STAND_IN_DIRECT: '1'
      },
      timeout: (seconds + 15) * 1000
    }
  );
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  const last = output.split('\n').findLast((line) => line.startsWith('{')) ?? '{}';
  const read: unknown = JSON.parse(last);
  return { ...attempts.parse(read), output };
}

/** Namespaces of its own; who is not root becomes it inside. */
function namespaces(): readonly string[] {
  return [...(process.getuid?.() === 0 ? [] : ['--map-root-user']), '--net', '--mount'];
}

/** Why no network can be sealed here; null when it can. */
function noSeal(): string | null {
  if (process.platform !== 'linux') return 'only Linux has them';
  const tried = spawnSync('unshare', [...namespaces(), 'sh', join(sealed, 'seal.sh'), 'counted', 'true'], {
    encoding: 'utf8'
  });
  if (tried.error !== undefined) return 'unshare (util-linux) is not installed';
  if (tried.status === 0) return null;
  return /ip: not found/.test(tried.stderr)
    ? 'ip is not installed (Debian: sudo apt-get install iproute2)'
    : 'this system lets us make none';
}
