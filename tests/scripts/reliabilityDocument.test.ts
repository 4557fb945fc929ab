import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const rows = readFileSync(resolve(root, 'docs/reliability.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:fault|what was under way) \|/u.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/gu, '')))
  .map(([fault = '', behaviour = '', places = '', held = '']) => ({ fault, behaviour, places, held }));

/** `file: title, or a part of one` of each test that a row names. */
const named = rows.flatMap(({ fault, held }) =>
  held.split(' · ').map((each) => {
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/u.exec(each) ?? [];
    return { fault, file, title };
  })
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

  it.each(named)('$fault: $title', ({ file, title }) => {
    expect(existsSync(resolve(root, 'tests', file)), file).toBe(true);
    expect(title).not.toBe('');
    const inFile = readFileSync(resolve(root, 'tests', file), 'utf8');
    expect(inFile.includes(title), `“${title}” in ${file}`).toBe(true);
  });

  it('names places that are there', () => {
    const places = rows.flatMap(({ places: cell }) =>
      Array.from(cell.matchAll(/`((?:core|engine|main|renderer)\/[^`]+)`/gu), ([, path = '']) => path)
    );
    expect(places.length).toBeGreaterThanOrEqual(rows.length);
    expect(places.filter((place) => !existsSync(resolve(root, 'src', place)))).toEqual([]);
  });
});
