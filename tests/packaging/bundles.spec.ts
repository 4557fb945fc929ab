import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { networkWordsIn, type AllowedWords } from './networkWords.ts';

const out = resolve(import.meta.dirname, '../../out');

/** What libraries bring into the bundles, by the bundle's name without its hash. */
const allowed: AllowedWords = {
  'main/index.js': {
    words: ['fetch', 'net'],
    because: 'the dev server, only while developing; the socket that commands of the user come by'
  },
  'renderer/assets/detectorWorker.js': {
    words: ['fetch', 'XMLHttpRequest', 'importScripts'],
    because:
      "the pose model comes by fetch from app://bundle; tfjs's loaders of models elsewhere and the wasm runtime's own loader are in there, too, and `connect-src 'self'` and the request filter stand before them"
  }
};

test('the bundles hold no way out but those that are listed with their reason', () => {
  const found = globSync('{main,preload,renderer}/**/*.{js,cjs,mjs,html}', { cwd: out })
    .map((file) => [file.replaceAll('\\', '/').replace(/-[\w-]{8}\.js$/, '.js'), wordsOf(file)] as const)
    .filter(([, words]) => words.length > 0);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(allowed).map(([file, { words }]) => [file, words]))
  );
});

test('main needs nothing but Electron and what is in Node', () => {
  const main = readFileSync(join(out, 'main', 'index.js'), 'utf8');
  const imported = [...main.matchAll(/^import .*? from ['"]([^'"]+)['"];?$/gm)].map(([, name = '']) => name);
  const own = new Set([
    'electron',
    ...builtinModules.flatMap((name) => [name, `node:${name}`]),
    'node:sqlite'
  ]);
  expect(imported).toContain('electron');
  expect(imported.filter((name) => !own.has(name))).toEqual([]);
});

function wordsOf(file: string): readonly string[] {
  return networkWordsIn(readFileSync(join(out, file), 'utf8'));
}
