import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNpmScript } from './runProgram.ts';

/** What the built app is made of. The model is checked by its own script and is no source. */
const sources = [
  'src/**/*',
  'resources/**/*',
  '*.config.ts',
  'tsconfig*.json',
  'package.json',
  'package-lock.json',
  'scripts/prepareModel.ts'
];
const results = [
  'out/main/index.js',
  'out/renderer/dashboard/index.html',
  'out/renderer/detector/index.html'
];
const stampFile = 'out/built.txt';

/**
 * Builds the app unless nothing has changed since it was last built here. Returns false when the build failed, after
 * showing why.
 */
export async function buildWhenNeeded(folder: string): Promise<boolean> {
  const stamp = sourceStamp(folder);
  if (isBuilt(folder, stamp)) return true;
  console.log('Building Plumbline …');
  const { code, output } = await runNpmScript('build', { folder });
  if (code !== 0) {
    console.error(output.trim());
    console.error('The build failed.');
    return false;
  }
  mkdirSync(dirname(join(folder, stampFile)), { recursive: true });
  writeFileSync(join(folder, stampFile), stamp);
  return true;
}

/** Makes the next start build anew: development leaves builds of another kind behind. */
export function forgetBuild(folder: string): void {
  rmSync(join(folder, stampFile), { force: true });
}

/** Changes with the name, size or time of any source. */
export function sourceStamp(folder: string): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: folder, exclude: ['resources/model/**'] }).sort();
  for (const file of files) {
    const stat = statSync(join(folder, file), { throwIfNoEntry: false });
    if (stat?.isFile()) hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function isBuilt(folder: string, stamp: string): boolean {
  const file = join(folder, stampFile);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== stamp) return false;
  return results.every((result) => existsSync(join(folder, result)));
}
