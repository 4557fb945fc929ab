import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync, Visitor, type ESTree } from 'vite';

/** A test that a document names: its file below `tests`, and its title or a part of it. */
export type NamedTest = { readonly file: string; readonly title: string };

/** What makes a test, or a step of one, of `it` and `test`; `skip`, `todo` and `fixme` make none. */
const makers = new Set(['each', 'for', 'only', 'concurrent', 'fails', 'runIf', 'skipIf', 'step']);

/**
 * The titles of the tests that a source holds, and of their steps, as they stand there: with `%s` where a table fills in a
 * value, and `…` where a template does. What stands in comments, data or the names of groups is no title.
 */
export function titlesOf(source: string): readonly string[] {
  const titles: string[] = [];
  const { program, errors } = parseSync('titles.test.ts', source);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  new Visitor({
    CallExpression: ({ callee, arguments: [first] }) => {
      const title = first !== undefined && makesTest(callee) ? wordsOf(first) : null;
      if (title !== null) titles.push(title);
    }
  }).visit(program);
  return titles;
}

const known = new Map<string, readonly string[]>();

/** Why there is no such test; null where there is one. */
export function whyMissing({ file, title }: NamedTest): string | null {
  if (title === '') return `${file}: no title`;
  const path = resolve(import.meta.dirname, '..', file);
  if (!existsSync(path)) return `no file ${file}`;
  const titles = known.get(path) ?? titlesOf(readFileSync(path, 'utf8'));
  known.set(path, titles);
  return titles.some((each) => each.includes(title)) ? null : `no test “${title}” in ${file}`;
}

/** The rows of the tables of a document, cell by cell, without their heads. */
export function tableRows(document: string): readonly (readonly string[])[] {
  const lines = document.split('\n');
  return lines
    .filter((line, index) => line.startsWith('| ') && lines[index + 1]?.startsWith('|---') !== true)
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/gu, '')));
}

/** The tests in a cell: `file`: title · `file`: title. What has another form has no title. */
export function testsNamedIn(cell: string): readonly NamedTest[] {
  return cell.split(' · ').map((each) => {
    const [, file = each, title = ''] = /^`([^`]+)`: (.+)$/u.exec(each) ?? [];
    return { file, title };
  });
}

function makesTest(callee: ESTree.Expression): boolean {
  if (callee.type === 'Identifier') return callee.name === 'it' || callee.name === 'test';
  if (callee.type === 'CallExpression') return makesTest(callee.callee);
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
  return makers.has(callee.property.name) && makesTest(callee.object);
}

function wordsOf(node: ESTree.Argument): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return null;
  return node.quasis.map(({ value }) => value.cooked).join('…');
}
