// Runs one of this project's TypeScript files: `node scripts/run.mjs <file.ts> [arguments]`. Plain JavaScript on
// purpose, so that a Node that cannot run TypeScript still gets as far as a clear message.
import * as nodeModule from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

await import('./needNode.mjs');
// Compiled once and kept: the compiler that strips the types costs each start 0.1 s and each process 30 MB. A folder that
// cannot be written is no failure. Not imported by name, which a Node without it would refuse before its message.
nodeModule.enableCompileCache(
  join(import.meta.dirname, '..', 'node_modules', '.cache', 'plumbline', 'compiled')
);
const [node = '', , file = '', ...given] = process.argv;
process.argv = [node, resolve(file), ...given];
await import(pathToFileURL(resolve(file)).href);
// What was compiled is written down now: programs of tests are ended without the exit at which Node would do it.
nodeModule.flushCompileCache();
