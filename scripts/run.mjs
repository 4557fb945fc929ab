// Runs one of this project's TypeScript files: `node scripts/run.mjs <file.ts> [arguments]`. Plain JavaScript on
// purpose, so that a Node that cannot run TypeScript still gets as far as a clear message.
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// Types are stripped without a flag since 22.18 and 23.6 (https://nodejs.org/api/typescript.html).
const canRunTypeScript = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);

if (canRunTypeScript) {
  const [node = '', , file = '', ...given] = process.argv;
  process.argv = [node, resolve(file), ...given];
  await import(pathToFileURL(resolve(file)).href);
} else {
  process.stderr.write(
    `Plumbline's scripts need Node 22.18 or newer, and this is ${process.versions.node}. Run \`npm ci\` with optional packages, which brings one along, or install Node 24 from https://nodejs.org.\n`
  );
  process.exitCode = 1;
}
