import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { placesFileSchema } from '../src/main/places/placesFileParser.ts';

/** Writes the description of exported files anew, after a change of what they hold. A test holds it up to date. */
const path = fileURLToPath(new URL('../docs/places-file.schema.json', import.meta.url));
const style = await resolveConfig(path);
writeFileSync(path, await format(JSON.stringify(placesFileSchema()), { ...style, filepath: path }));
