import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { dataInventory, keptDataIds } from '../../src/core/privacy/dataInventory.ts';
import { factSheets } from '../../scripts/factSheets.ts';
import { type FactStatement, factStatements } from '../../scripts/factStatements.ts';
import { whyMissing } from './testTitles.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs/privacy');
const statements: readonly FactStatement[] = Object.values(factStatements).flat();
const sheets = await factSheets();
const links = statements.flatMap(({ heldBy }) => heldBy);

describe('the fact sheets', () => {
  it.each(Object.entries(sheets))(
    '%s is made from the inventory (npm run privacy-page)',
    async (name, words) => {
      const path = join(folder, name);
      const style = await resolveConfig(path);
      expect(readFileSync(path, 'utf8')).toBe(await format(words, { ...style, filepath: path }));
    }
  );

  it('are all that lies beside each other', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(sheets).toSorted());
  });

  it('say of the sample policy what stands in it', () => {
    const sample = readFileSync(join(root, 'resources/policy/samples/works-agreement.json'), 'utf8');
    expect(JSON.parse(sample)).toMatchObject({
      ForbidExport: true,
      DisableCheckIn: true,
      HistoryDays: 90,
      Recommended: { WatchWithCamera: false }
    });
  });

  it('say nothing that no test holds', () => {
    expect(statements.length).toBeGreaterThan(10);
    expect(statements.filter(({ heldBy }) => heldBy.length === 0)).toEqual([]);
  });

  it.each(links)('name a test that is there: $file, $title', (test) => {
    expect(whyMissing(test)).toBe(null);
  });

  it.each(Object.entries(sheets))('%s names every file that is kept', (_name, words) => {
    const names = keptDataIds.flatMap((id) => dataInventory[id].names);
    expect(names.filter((name) => !words.includes(`\`${name}\``))).toEqual([]);
  });
});
