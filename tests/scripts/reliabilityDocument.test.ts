import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableRows, testsNamedIn, whyMissing } from './testTitles.ts';

const root = resolve(import.meta.dirname, '../..');
const rows = tableRows(readFileSync(resolve(root, 'docs/reliability.md'), 'utf8')).map(
  ([fault = '', behaviour = '', places = '', held = '']) => ({ fault, behaviour, places, held })
);
const named = rows.flatMap(({ fault, held }) =>
  testsNamedIn(held).map(({ file, title }) => ({ fault, file, title }))
);

describe('the table of faults', () => {
  it('says for each what happens, where that is decided, and what holds it', () => {
    expect(rows.length).toBeGreaterThan(50);
    for (const { fault, behaviour, places, held } of rows) {
      expect([fault, behaviour.length > 10, places.includes('`'), held.startsWith('`')]).toEqual([
        fault,
        true,
        true,
        true
      ]);
    }
  });

  it.each(named)('$fault: $title', (test) => {
    expect(whyMissing(test)).toBe(null);
  });

  it('names places that are there', () => {
    const places = rows.flatMap(({ places: cell }) =>
      Array.from(cell.matchAll(/`((?:core|engine|main|renderer)\/[^`]+)`/gu), ([, path = '']) => path)
    );
    expect(places.length).toBeGreaterThanOrEqual(rows.length);
    expect(places.filter((place) => !existsSync(resolve(root, 'src', place)))).toEqual([]);
  });
});
