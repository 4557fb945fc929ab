import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Other languages put words in another order: a sentence made of pieces in code is right in English at best. Values
 * belong into the message, and sentences are joined by `sentences.two`.
 */
const waysToGlue = {
  'words inside a template': /\$\{[^`}]*(?<![.\w])text\(/u,
  'words and a sign of addition': /(?<![.\w])text\([^()]*(?:\([^()]*\)[^()]*)*\)\s*\+|\+\s*text\(/u,
  'words side by side in a line of JSX': /\{text\([^\n]*\)\}(?:\{' '\}|[ \u00A0]|&nbsp;)+\{text\(/u
} as const;

/** What people read in windows, the tray and notifications; the terminal's tables are set in columns. */
const sources = ['src/main', 'src/renderer', 'src/text'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !/^cli[\\/]/u.test(file))
    .map((file) => join(folder, file))
);

describe('no sentence is glued together', () => {
  test.each(Object.entries(waysToGlue))('from %s', (_way, glue) => {
    expect(sources.filter((file) => glue.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.each([
    ['words inside a template', "`${text('a.b')} ${count}`"],
    ['words and a sign of addition', "text('a.b', { count }) + '.'"],
    ['words and a sign of addition', "name + text('a.b')"],
    ['words side by side in a line of JSX', "<p>{text('a.b')}{' '}{text('c.d')}</p>"]
  ] as const)('and %s would be found', (way, source) => {
    expect(source).toMatch(waysToGlue[way]);
  });
});
