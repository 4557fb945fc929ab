import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { historyDocumentSchema } from '../src/main/history/historyDocumentSchema.ts';

/** Writes the description of exported history anew, after a change of what it holds. A test holds it up to date. */
const path = fileURLToPath(new URL('../docs/export.schema.json', import.meta.url));
const style = await resolveConfig(path);
writeFileSync(path, await format(JSON.stringify(historyDocumentSchema()), { ...style, filepath: path }));
