import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const core = join(root, 'src/core');

/** What core must not do, one snippet each: it may import nothing but core and reach for nothing outside itself. */
const forbidden: Readonly<Record<string, string>> = {
  electron: `import { app } from 'electron';\nexport const name = app.name;\n`,
  'a Node module': `import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x', 'utf8');\n`,
  'a Node module without its prefix': `import path from 'path';\nexport const { sep } = path;\n`,
  'an npm package': `import { z } from 'zod';\nexport const nothing = z.null();\n`,
  'the shell': `import { errorText } from '../main/system/log.ts';\nexport const text = errorText('x');\n`,
  'the renderer': `import { wrongBridge } from '../renderer/bridge/exposedBridge.ts';\nexport const wrong = wrongBridge;\n`,
  'the words': `import { createText } from '../text/createText.ts';\nexport const text = createText('en');\n`,
  'the page': `export const title = document.title;\n`,
  'the window': `export const width = window.innerWidth;\n`,
  'the navigator': `export const agent = navigator.userAgent;\n`,
  'the network': `export const answer = fetch('https://example.com');\n`,
  'the date': `export const now = Date.now();\n`,
  'a new date': `export const now = new Date();\n`,
  'the performance clock': `export const now = performance.now();\n`,
  chance: `export const chance = Math.random();\n`,
  'random ids': `export const id = crypto.randomUUID();\n`,
  'a timeout': `setTimeout(() => undefined, 10);\nexport {};\n`,
  'an interval': `setInterval(() => undefined, 10);\nexport {};\n`,
  'a microtask': `queueMicrotask(() => undefined);\nexport {};\n`,
  'the process': `export const home = process.env['HOME'];\n`,
  'the global object': `export const everything = globalThis;\n`,
  'a module loaded at run time': `export const load = async (): Promise<unknown> => import('node:fs');\n`
};

/** A project like ours, with the same rules and compiler options, whose core holds only the snippets. */
function projectWith(snippets: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-purity-'));
  mkdirSync(join(folder, 'src/core'), { recursive: true });
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json', 'src/core/tsconfig.json']) {
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, source] of Object.entries(snippets)) {
    writeFileSync(join(folder, 'src/core', file), source);
  }
  return folder;
}

/** The files of core that the linter refuses. */
function refusedByLint(folder: string): ReadonlySet<string> {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'unix', 'src/core'],
    { cwd: folder, encoding: 'utf8' }
  );
  const rules = /no-restricted-(?:imports|globals|properties)/u;
  return new Set(
    stdout
      .split('\n')
      .filter((line) => rules.test(line))
      .map((line) => /([\w-]+\.ts):/u.exec(line)?.[1] ?? '')
  );
}

/** The files of core that the compiler refuses. */
function refusedByCompiler(folder: string): ReadonlySet<string> {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--pretty', 'false', '-p', 'src/core'],
    { cwd: folder, encoding: 'utf8' }
  );
  return new Set([...stdout.matchAll(/([\w-]+\.ts)\(\d+,\d+\): error/gu)].map(([, file]) => file ?? ''));
}

const fileOf = (what: string): string => `${what.replaceAll(/\W+/gu, '-')}.ts`;

describe('the purity of core', () => {
  let lint: ReadonlySet<string> = new Set();
  let compiler: ReadonlySet<string> = new Set();
  let folder = '';

  beforeAll(() => {
    const snippets = Object.fromEntries(
      Object.entries(forbidden).map(([what, source]) => [fileOf(what), source])
    );
    folder = projectWith({
      ...snippets,
      'allowed.ts': `export const half = (whole: number): number => whole / 2;\n`
    });
    lint = refusedByLint(folder);
    compiler = refusedByCompiler(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(forbidden))('%s is refused', (what) => {
    expect(lint.has(fileOf(what)) || compiler.has(fileOf(what))).toBe(true);
  });

  it('what is pure is not refused', () => {
    expect(lint.has('allowed.ts')).toBe(false);
    expect(compiler.has('allowed.ts')).toBe(false);
  });

  it('every file of core imports nothing but core', () => {
    const outside: string[] = [];
    for (const file of readdirSync(core, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const source = readFileSync(join(core, file), 'utf8');
      for (const [, name] of source.matchAll(
        /^(?:import|export)[^;]*?from '([^']+)'|\bimport\(['"]([^'"]+)/gmu
      )) {
        const target = resolve(dirname(join(core, file)), name ?? '');
        const inCore = name?.startsWith('.') === true && !relative(core, target).startsWith('..');
        if (!inCore) outside.push(`${file}: ${name ?? 'import()'}`);
      }
    }
    expect(outside).toEqual([]);
  });
});
