import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const documents = ['README.md', 'CHANGELOG.md', ...markdownIn('docs'), ...markdownIn('tests')];
const commands = Object.keys(
  z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json'))).scripts
);

describe('the documents', () => {
  it('are looked through', () => {
    expect(documents.length).toBeGreaterThan(40);
  });

  it.each(documents)('%s leads nowhere that is not there', (document) => {
    const links = [...read(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)].flatMap(
      ([, link]) => link ?? []
    );
    const files = links.filter((link) => !/^[a-z]+:/u.test(link));
    expect(files.filter((file) => !existsSync(join(root, dirname(document), file)))).toEqual([]);
  });

  it.each(documents)('%s names no command that there is not', (document) => {
    const named = [...read(document).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/gu)];
    expect(named.flatMap(([, name = '']) => (commands.includes(name) ? [] : [name]))).toEqual([]);
  });

  it.each(documents)('%s names no source or test that there is not', (document) => {
    const named = [...read(document).matchAll(/`((?:src|tests|scripts|docs)\/[\w./-]+\.\w+)`/gu)];
    expect(named.flatMap(([, file = '']) => (existsSync(join(root, file)) ? [] : [file]))).toEqual([]);
  });
});

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => relative(root, join(root, folder, file)))
    .toSorted();
}
