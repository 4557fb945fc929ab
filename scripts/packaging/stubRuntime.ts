import { FuseV1Options, FuseState } from '@electron/fuses';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './product.ts';

/**
 * Lays down a folder that looks like Electron's distribution, for machines that cannot fetch it. Its program runs the
 * packaged app on the stand-in of this very checkout: a package made with it proves the packaging, and is of no use
 * anywhere else.
 * @param folder made anew
 * @returns the folder, for electron-builder's `electronDist`
 */
export function writeStubRuntime(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of stubFiles()) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content, { mode: content.startsWith('#!') ? 0o755 : 0o644 });
  }
  return folder;
}

function stubFiles(): readonly (readonly [path: string, content: string])[] {
  return [
    ['electron', launcher()],
    ['chrome-sandbox', '#!/bin/sh\n# In the place of Chromium’s sandbox: does nothing.\nexit 1\n'],
    ['LICENSE', 'This is not Electron but a stub of it, which proves how Plumbline is packaged.\n'],
    ['LICENSES.chromium.html', '<!doctype html><title>stub</title>\n'],
    ...locales.map((name) => [`locales/${name}.pak`, 'stub\n'] as const)
  ];
}

/** A shell script that ends before its last lines, which hold fuses as Electron's own program does: all as delivered. */
function launcher(): string {
  return [
    '#!/bin/sh',
    "# A stub in the place of Electron's program: runs the app beside it on the stand-in of a checkout.",
    'here=$(dirname -- "$(readlink -f -- "$0")")',
    `project='${projectFolder}'`,
    'node=$project/node_modules/.bin/node',
    '[ -x "$node" ] || node=node',
    'PLUMBLINE_STAND_IN_PACKAGED=$here/resources exec "$node" "$project/scripts/run.mjs" \\',
    '  "$project/tests/stand-in/electronProcess.ts" "$here/$(basename -- "$(readlink -f -- "$0")")" "$@"',
    'exit 1',
    fuseWire(),
    ''
  ].join('\n');
}

/** Sentinel, version of the wire, count, and one character for each fuse: how `@electron/fuses` finds and reads them. */
function fuseWire(): string {
  const count = Object.values(FuseV1Options).filter((value) => typeof value === 'number').length;
  const delivered = String.fromCharCode(FuseState.ENABLE).repeat(count);
  return `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX${String.fromCharCode(1, count)}${delivered}`;
}

/** Swahili is one that the app does not have: packaging must leave it out. */
const locales = ['en-US', 'de', 'fr', 'es', 'pt-BR', 'ja', 'sw'] as const;
