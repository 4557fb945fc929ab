import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writePieces } from '../../../src/main/storage/writePieces.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

it('writes pieces of any length as one file', async () => {
  const path = join(temporaryFolder(), 'pieces');
  const pieces = Array.from({ length: 3000 }, (_, index) => `${'ä'.repeat(index % 700)}\n`);
  await writePieces(path, pieces);
  expect(readFileSync(path, 'utf8')).toBe(pieces.join(''));
});

it('leaves the old file and nothing else where the pieces break off', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'pieces');
  writeFileSync(path, 'the old one');
  function* breakingOff(): Iterable<string> {
    yield 'x'.repeat(600_000);
    throw new Error('no more');
  }
  await expect(writePieces(path, breakingOff())).rejects.toThrow('no more');
  expect(readFileSync(path, 'utf8')).toBe('the old one');
  expect(readdirSync(folder)).toEqual(['pieces']);
});
