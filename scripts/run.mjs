// Runs one of this project's TypeScript files: `node scripts/run.mjs <file.ts> [arguments]`. Plain JavaScript on
// purpose, so that a Node that cannot run TypeScript still gets as far as a clear message.
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

await import('./needNode.mjs');
const [node = '', , file = '', ...given] = process.argv;
process.argv = [node, resolve(file), ...given];
await import(pathToFileURL(resolve(file)).href);
