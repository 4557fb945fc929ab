/**
 * `npm run package:verify`: what is too slow for every test run. Builds the app and its Linux packages twice from
 * scratch, with a stub in the place of Electron's program, and compares every file and every package byte for byte.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readlinkSync, rmSync, lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { forgetBuild, buildWhenNeeded } from './buildWhenNeeded.ts';
import { buildPackages, unpackedFolder } from './packaging/buildPackages.ts';
import { walk } from './packaging/linuxTree.ts';
import { projectFolder } from './packaging/product.ts';
import { releaseDate } from './packaging/releaseDate.ts';
import { writeSoftwareBill } from './packaging/softwareBill.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-verify-'));
try {
  const first = await buildOnce(join(folder, 'first'));
  const second = await buildOnce(join(folder, 'second'));
  process.exitCode = first !== null && second !== null && sameFiles(first, second) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Hashes of everything that was made, by path; null when something could not be built. */
async function buildOnce(target: string): Promise<ReadonlyMap<string, string> | null> {
  rmSync(join(projectFolder, 'out', 'main'), { recursive: true, force: true });
  rmSync(join(projectFolder, 'out', 'preload'), { recursive: true, force: true });
  rmSync(join(projectFolder, 'out', 'renderer'), { recursive: true, force: true });
  forgetBuild(projectFolder);
  if (!(await buildWhenNeeded(projectFolder))) return null;
  const date = await releaseDate(process.env);
  const wish = {
    system: 'linux',
    arch: 'x64',
    targets: ['dir'],
    stub: true,
    folder: target,
    date,
    compression: 6
  } as const;
  const { files, leftOut } = await buildPackages(wish);
  for (const reason of leftOut) console.log(`left out: ${reason}`);
  const unpacked = unpackedFolder(wish);
  return new Map([
    ...walk(unpacked).map((path) => [relative(unpacked, path), fingerprint(path)] as const),
    ...[...files, writeSoftwareBill(target, date)].map((path) => [basename(path), fingerprint(path)] as const)
  ]);
}

function sameFiles(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): boolean {
  const names = new Set([...first.keys(), ...second.keys()]);
  const differing = [...names].filter((name) => first.get(name) !== second.get(name)).sort();
  for (const name of differing) console.log(`differs: ${name}`);
  for (const [name, hash] of first)
    if (/\.(?:deb|rpm|json|asar)$/.test(name)) console.log(`${hash}  ${name}`);
  console.log(
    differing.length === 0
      ? `Two builds gave the same ${names.size} files, byte for byte.`
      : `${differing.length} of ${names.size} files differ between two builds.`
  );
  return differing.length === 0;
}

/** Kind, mode and content of a file; of a folder its kind and mode. */
function fingerprint(path: string): string {
  const stat = lstatSync(path);
  const mode = stat.mode.toString(8);
  if (stat.isDirectory()) return mode;
  const content = stat.isSymbolicLink() ? readlinkSync(path) : readFileSync(path);
  return `${mode} ${createHash('sha256').update(content).digest('hex')}`;
}
