import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fingerprintOf } from './guideShingles.ts';

/**
 * Writes the fingerprint of the back-pain guide, by which tests see that its sentences and its author's names are not
 * repeated: `node scripts/hashGuide.ts <guide.txt> <name> [<name> …]`. The guide itself stays outside the repository.
 */
const target = resolve(import.meta.dirname, '../tests/fixtures/guide/fingerprint.json');
const [file, ...names] = process.argv.slice(2);

if (file === undefined || names.length === 0) {
  console.error('Usage: node scripts/hashGuide.ts <guide.txt> <name> [<name> …]');
  process.exitCode = 2;
} else {
  await hashGuide(file).catch((error: unknown) => {
    console.error(`The guide could not be read: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  });
}

async function hashGuide(path: string): Promise<void> {
  const fingerprint = fingerprintOf(await readFile(path, 'utf8'), names);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `${JSON.stringify(fingerprint, null, 2)}\n`);
  console.log(`${fingerprint.shingles.length} runs of words, ${fingerprint.names.length} names`);
}
