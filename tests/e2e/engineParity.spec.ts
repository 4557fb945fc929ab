import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { stubbedPackages } from '../../src/engine/stubs/stubbedPackages.ts';
import { distanceBetween, parseSamples, type ParityFrame } from '../engine/parity/looks.ts';
import { expect, test } from './fixture.ts';

const root = resolve(import.meta.dirname, '../..');
const frameFolder = join(root, 'tests/fixtures/clip/frames');

/** The page half of the parity run as one script that leaves `plumblineParity` behind. */
async function bundlePageHalf(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    resolve: {
      alias: Object.entries(stubbedPackages).map(([find, url]) => ({ find, replacement: fileURLToPath(url) }))
    },
    build: {
      write: false,
      lib: {
        entry: join(root, 'tests/engine/parity/pageLooks.ts'),
        formats: ['iife'],
        name: 'plumblineParity'
      }
    }
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error('The page half of the parity run was not built.');
  return chunk.code;
}

test('the same frames give the same landmarks in the app’s page and in Node', async ({ win, userData }) => {
  const frames: readonly ParityFrame[] = readdirSync(frameFolder).map((name, index) => ({
    jpeg: readFileSync(join(frameFolder, name)).toString('base64'),
    t: index / 2
  }));
  const detector = await win('detector');
  await detector.evaluate(
    `${await bundlePageHalf()}\nglobalThis.lookInPage = plumblineParity.lookInPage; null`
  );
  const inPage = await detector.evaluate(`lookInPage(${JSON.stringify(frames)}).then(JSON.stringify)`);

  const input = join(userData, 'frames.json');
  writeFileSync(input, JSON.stringify(frames));
  const inNode = execFileSync(
    process.execPath,
    ['--import', './src/replay/nodeSetup.ts', 'tests/engine/parity/nodeLooks.ts', input],
    { cwd: root, encoding: 'utf8', maxBuffer: 50_000_000 }
  );

  const [page, node] = [parseSamples(String(inPage)), parseSamples(inNode)];
  expect(page).toHaveLength(frames.length);
  expect(page.every(({ pose }) => pose !== null)).toBe(true);
  expect(distanceBetween(page, node).largest).toBeLessThan(0.015);
  // The numbers about the picture decide over "too dark" and "frozen", so they have to agree as well.
  for (const [index, { picture }] of page.entries()) {
    expect(picture?.meanLuma).toBeCloseTo(node[index]?.picture?.meanLuma ?? -1, 0);
    expect(picture?.lumaDeviation).toBeCloseTo(node[index]?.picture?.lumaDeviation ?? -1, 0);
  }
});
