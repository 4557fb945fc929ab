import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { privacyPage } from './privacyPage.ts';

/** Writes docs/privacy.md anew, after a change of what is kept. A test holds it up to date. */
const path = fileURLToPath(new URL('../docs/privacy.md', import.meta.url));
const style = await resolveConfig(path);
writeFileSync(path, await format(privacyPage(), { ...style, filepath: path }));
