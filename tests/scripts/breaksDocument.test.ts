import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableRows, testsNamedIn, whyMissing } from './testTitles.ts';

const root = resolve(import.meta.dirname, '../..');
const rows = tableRows(readFileSync(resolve(root, 'docs/breaks.md'), 'utf8'));
const named = rows.flatMap(([promise = '', , held = '']) =>
  testsNamedIn(held).map(({ file, title }) => ({ promise, file, title }))
);

describe('the table of promises about breaks', () => {
  it('names a place and at least one test for each', () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const [promise, place, held] of rows) {
      expect([promise, place?.includes('`'), held?.startsWith('`')]).toEqual([promise, true, true]);
    }
  });

  it.each(named)('$promise: $title', (test) => {
    expect(whyMissing(test)).toBe(null);
  });

  it('names places that are there', () => {
    const places = rows.flatMap(([, place = '']) =>
      Array.from(place.matchAll(/`((?:core|main|renderer)\/[^`]+)`/gu), ([, path = '']) => path)
    );
    expect(places.length).toBeGreaterThan(40);
    expect(places.filter((place) => !existsSync(resolve(root, 'src', place)))).toEqual([]);
  });
});
