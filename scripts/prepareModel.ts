import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { engineAssetNames, engineAssets, type EngineAssetName } from '../src/engine/engineAssets.ts';

/**
 * Puts the pose model and the wasm runtime into `resources/model`, from the npm packages that carry them, each
 * checked against its known SHA-256. Runs before every build and test; says nothing when all is in place.
 */
const target = resolve(import.meta.dirname, '../resources/model');
const require = createRequire(import.meta.url);

try {
  await mkdir(target, { recursive: true });
  for (const name of engineAssetNames) await prepare(name);
} catch (error) {
  console.error(
    `The pose model could not be prepared: ${error instanceof Error ? error.message : String(error)}`
  );
  process.exitCode = 1;
}

async function prepare(name: EngineAssetName): Promise<void> {
  const place = resolve(target, name);
  if (sha256(await readFile(place).catch(() => Buffer.of())) === engineAssets[name].sha256) return;
  const source = resolve(packageFolder(engineAssets[name].package), engineAssets[name].path);
  const bytes = await readFile(source);
  const found = sha256(bytes);
  if (found !== engineAssets[name].sha256) {
    throw new Error(`${source} has SHA-256 ${found}, expected ${engineAssets[name].sha256}. Run npm ci.`);
  }
  // Written aside and moved into place: two builds at once never see half a file.
  const aside = `${place}.${process.pid}`;
  await writeFile(aside, bytes);
  await rename(aside, place);
  console.log(`resources/model/${name} (${(bytes.length / 1e6).toFixed(1)} MB)`);
}

/** Some packages hide package.json behind their exports; the folder is found from what Node searches. */
function packageFolder(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const candidate = resolve(folder, name);
    if (existsSync(resolve(candidate, 'package.json'))) return candidate;
  }
  throw new Error(`${name} is not installed. Run npm ci.`);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
