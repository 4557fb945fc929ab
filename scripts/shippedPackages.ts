import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');

/**
 * What the app is made of at run time. Of `@tensorflow/tfjs` only core, converter and the wasm backend are in the
 * bundle; Electron has notices of its own inside its folder.
 */
const roots = [
  '@tensorflow-models/pose-detection',
  '@tensorflow/tfjs-backend-wasm',
  '@tensorflow/tfjs-converter',
  '@tensorflow/tfjs-core',
  '@visx/axis',
  '@visx/grid',
  '@visx/scale',
  '@visx/shape',
  'commander',
  'electron-log',
  'electron-store',
  'fflate',
  'intl-messageformat',
  'react',
  'react-day-picker',
  'react-dom',
  'zod'
];

/** Types alone: nothing of them is in what ships. */
const typesOnly = /(^|\/)(@types\/|@webgpu\/types$)/;

export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it. */
  readonly licence: string;
  /** Where it lies, from the root of the project. */
  readonly folder: string;
};

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dependencies: z.record(z.string(), z.string()).optional()
    })
  )
});

/** The packages that ship, with all they depend on, by name. Read from `package-lock.json`. */
export function shippedPackages(): readonly ShippedPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')));
  const found = new Map<string, ShippedPackage>();
  const visit = (name: string, from: string): void => {
    const folder = foldersAbove(from, name).find((candidate) => packages[candidate] !== undefined);
    if (folder === undefined) throw new Error(`${name} is not in package-lock.json. Run npm install.`);
    if (found.has(folder) || typesOnly.test(name)) return;
    const { version = '', license = 'unknown', dependencies = {} } = packages[folder] ?? {};
    found.set(folder, { name, version, licence: license, folder });
    for (const dependency of Object.keys(dependencies)) visit(dependency, folder);
  };
  for (const name of roots) visit(name, '');
  return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** Where Node would look for a package, nearest first. */
function foldersAbove(from: string, name: string): readonly string[] {
  const candidates: string[] = [];
  for (let folder = from; folder !== ''; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
    candidates.push(`${folder.replace(/\/$/, '')}/node_modules/${name}`);
  }
  return [...candidates, `node_modules/${name}`];
}
