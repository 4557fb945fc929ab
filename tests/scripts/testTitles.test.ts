import { describe, expect, it } from 'vitest';
import { tableRows, testsNamedIn, titlesOf, whyMissing } from './testTitles.ts';

describe('the titles of a test file', () => {
  it('are those of tests, their variants and their steps', () => {
    const source = `
      it('one', () => {});
      test.each([['row', 1]])('two %s', (name: string) => {});
      it.runIf(process.platform === 'linux')(\`three \${'x'} times\`, () => {});
      test.describe('group', () => { test('four', async () => { await test.step('five', () => {}); }); });`;
    expect(titlesOf(source)).toEqual(['one', 'two %s', 'three … times', 'four', 'five']);
  });

  it('are not what stands elsewhere: in comments, rows, names of groups, other calls, and in tests that never run', () => {
    const source = `
      // it('a comment', () => {});
      describe('a group', () => { expect('a value').toBe('another'); });
      it.each(['a row'])(name, () => {});
      it.skip('skipped', () => {});
      test.todo('to be written');
      commit('another word', () => {});
      const text = "it('in a text')";`;
    expect(titlesOf(source)).toEqual([]);
  });

  it('are looked up by a part of them', () => {
    const file = 'scripts/testTitles.test.ts';
    expect(whyMissing({ file, title: 'are looked up by a part' })).toBe(null);
    expect(whyMissing({ file, title: 'to be written' })).toBe(`no test “to be written” in ${file}`);
    expect(whyMissing({ file, title: '' })).toBe(`${file}: no title`);
    expect(whyMissing({ file: 'nowhere.test.ts', title: 'any' })).toBe('no file nowhere.test.ts');
  });
});

describe('the tables of a document', () => {
  it('give their rows without heads, and each test that a cell names', () => {
    const [row, ...more] = tableRows('# Head\n\n| a | b |\n|---|---|\n| c | `d.test.ts`: e · `f` |\n');
    expect([row, more]).toEqual([['c', '`d.test.ts`: e · `f`'], []]);
    expect(testsNamedIn(row?.[1] ?? '')).toEqual([
      { file: 'd.test.ts', title: 'e' },
      { file: '`f`', title: '' }
    ]);
  });
});
