// Ends the process with one clear line where this Node cannot run TypeScript: `node --import ./scripts/needNode.mjs …`, before
// anything in TypeScript. Plain JavaScript on purpose, so that such a Node gets as far as the line.
import { writeSync } from 'node:fs';
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// Types are stripped without a flag since 22.18 and 23.6 (https://nodejs.org/api/typescript.html).
const canRunTypeScript = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);

if (!canRunTypeScript) {
  // Written at once: a pipe of Windows would lose what is still on its way when the process ends.
  writeSync(
    2,
    `Plumbline's scripts need Node 22.18 or newer, and this is ${process.versions.node}. Run \`npm ci\` with optional packages, which brings one along, or install Node 24 from https://nodejs.org.\n`
  );
  process.exit(1);
}
