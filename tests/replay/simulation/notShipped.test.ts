import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** What is built from `electron.vite.config.ts`: main, the preloads, the pages with their scripts, the worker. */
const entries = [
  'src/main/index.ts',
  'src/preload/detector.ts',
  'src/preload/dashboard.ts',
  'src/preload/overlay.ts',
  ...['dashboard', 'detector', 'overlay'].map((page) => scriptOf(`src/renderer/${page}/index.html`)),
  'src/renderer/detector/worker/detectorWorker.ts'
];

/** Files of ours that a file takes in, types and all, by whatever form of import. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const written = /(?:from\s+|import\s*\(\s*|import\s+|new URL\(\s*)['"](\.[^'"]+)['"]/gu;
  return [...text.matchAll(written)].flatMap(([, path = '']) => {
    const target = relative(root, resolve(root, dirname(file), path.replace(/\?.*$/u, '')));
    return existsSync(join(root, target)) && /\.tsx?$/u.test(target) ? [target] : [];
  });
}

function scriptOf(page: string): string {
  const source = /<script[^>]* src="(?<source>[^"]+)"/u.exec(readFileSync(join(root, page), 'utf8'));
  const name = source?.groups?.['source'];
  if (name === undefined) throw new Error(`${page} has no script`);
  return join(dirname(page), name.replace(/^\//u, ''));
}

function reachedFrom(starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...importsOf(file));
  }
  return reached;
}

describe('the simulation of made-up days', () => {
  const shipped = reachedFrom(entries);

  test('is no part of what ships, and neither is any other file of replay or scripts', () => {
    const foreign = [...shipped].filter((file) => /^(?:src\/replay|scripts|tests)\//u.test(file));
    expect(foreign).toEqual([]);
  });

  test('would be found if it were: the way from the entries leads through every layer', () => {
    for (const file of [
      'src/core/history/minuteRecorder.ts',
      'src/main/history/historyStore.ts',
      'src/main/demo/fillDemoHistory.ts',
      'src/engine/poseEngine.ts'
    ]) {
      expect(shipped).toContain(file);
    }
    expect(reachedFrom(['scripts/seedHistory.ts'])).toContain('src/replay/simulation/simulateHistory.ts');
  });
});
