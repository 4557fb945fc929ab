import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { factSheets } from './factSheets.ts';
import { privacyPage } from './privacyPage.ts';

/** Writes docs/privacy.md and the fact sheets in docs/privacy anew, after a change of what is kept. Tests hold them up to date. */
const docs = fileURLToPath(new URL('../docs', import.meta.url));
const sheets = Object.entries(await factSheets()).map(
  ([name, words]) => [join(docs, 'privacy', name), words] as const
);
mkdirSync(join(docs, 'privacy'), { recursive: true });
for (const [path, words] of [[join(docs, 'privacy.md'), privacyPage()] as const, ...sheets]) {
  const style = await resolveConfig(path);
  writeFileSync(path, await format(words, { ...style, filepath: path }));
}
