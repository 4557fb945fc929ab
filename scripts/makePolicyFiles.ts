/** `npm run policy-files`: makes everything for administrators anew after a change of the settings or their policies. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { policyFiles } from './policyFiles/policyFiles.ts';

const root = resolve(import.meta.dirname, '..');
for (const [path, text] of await policyFiles(root)) {
  const file = resolve(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(path);
}
