import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shippedPackages, type ShippedPackage } from './shippedPackages.ts';

const root = resolve(import.meta.dirname, '..');

const introduction = `# Third-party notices

Plumbline itself is under the MIT licence (\`LICENSE\`). It ships the work of others, listed here with their licences.
This file is made by \`node scripts/makeNotices.ts\`; a test holds it to what is installed.

## The pose model

MoveNet SinglePose Lightning, version 4, © Google LLC, Apache License 2.0
(https://tfhub.dev/google/movenet/singlepose/lightning/4). The tfjs graph model is taken unchanged from the npm package
\`@vladmandic/human\` 3.3.6 (MIT licence, © Vladimir Mandic) when Plumbline is built, and checked against a known
SHA-256 then and whenever it is loaded. No picture or landmark was used to train it further.

## The recorded person of the demo

A rendered avatar of the VALID library, MIT licence, © 2022 Tiffany Do. See \`resources/demo/README.md\`.

## Electron

Electron, MIT licence, © Electron contributors and GitHub Inc., with Chromium, Node.js and FFmpeg in it. Their notices
lie beside the program as \`LICENSE\` and \`LICENSES.chromium.html\`.
`;

/** The text of `THIRD_PARTY_NOTICES.md` for the packages that are installed now. */
export function thirdPartyNotices(): string {
  const packages = shippedPackages();
  const byText = new Map<string, ShippedPackage[]>();
  for (const shipped of packages) {
    const text = licenceText(shipped);
    byText.set(text, [...(byText.get(text) ?? []), shipped]);
  }
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const texts = [...byText].map(([text, those]) => {
    const names = those.map(({ name, version }) => `${name} ${version}`);
    return `### ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
  });
  return [
    introduction,
    '## Packages\n',
    '| package | version | licence |\n| --- | --- | --- |',
    `${rows.join('\n')}\n`,
    '## Licence texts\n',
    ...texts
  ].join('\n');
}

/** The licence file of a package; where it has none, the standard text or where to read it. */
function licenceText({ name, licence, folder }: ShippedPackage): string {
  const path = resolve(root, folder);
  const files = readdirSync(path)
    .filter((file) => /^(licen[cs]e|copying)/i.test(file))
    .sort();
  if (files.length > 0) {
    return files.map((file) => tidy(readFileSync(join(path, file), 'utf8'))).join('\n\n');
  }
  if (licence === 'Apache-2.0') return tidy(readFileSync(resolve(root, apacheText), 'utf8'));
  return `Licence: ${licence}. The package carries no licence file; see https://www.npmjs.com/package/${name}.`;
}

/** `long`, which ships as well, carries the text of the Apache License 2.0 that the TensorFlow packages only name. */
const apacheText = 'node_modules/long/LICENSE';

function tidy(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
