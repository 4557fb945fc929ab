import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const rows = readFileSync(resolve(root, 'docs/breaks.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:complaint|promise) \|/u.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/gu, '')));

/** `file: beginning or end of a title` of each test that a row names. */
const named = rows.flatMap(([promise = '', , held = '']) =>
  held.split(' · ').map((each) => {
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/u.exec(each) ?? [];
    return { promise, file, title };
  })
);

describe('the table of promises about breaks', () => {
  it('names a place and at least one test for each', () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const [promise, place, held] of rows) {
      expect([promise, place?.includes('`'), held?.startsWith('`')]).toEqual([promise, true, true]);
    }
  });

  it.each(named)('$promise: $title', ({ file, title }) => {
    const path = resolve(root, 'tests', file);
    expect(existsSync(path), file).toBe(true);
    expect(title).not.toBe('');
    expect(readFileSync(path, 'utf8').includes(title), `“${title}” in ${file}`).toBe(true);
  });

  it('names places that are there', () => {
    const places = rows.flatMap(([, place = '']) =>
      Array.from(place.matchAll(/`((?:core|main|renderer)\/[^`]+)`/gu), ([, path = '']) => path)
    );
    expect(places.length).toBeGreaterThan(40);
    expect(places.filter((place) => !existsSync(resolve(root, 'src', place)))).toEqual([]);
  });
});
