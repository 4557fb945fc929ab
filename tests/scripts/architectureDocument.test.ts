import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tableRows } from './testTitles.ts';

const root = resolve(import.meta.dirname, '../..');
const document = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8');
const rooms = tableRows(document).map(([room = '', lives = '', imports = '']) => ({
  room: room.replaceAll('`', ''),
  lives,
  imports
}));
const layers = rooms.filter(({ room }) => room.startsWith('src/'));

describe('the rooms of docs/ARCHITECTURE.md', () => {
  it('are all folders of src, and folders that are there', () => {
    expect(layers.map(({ room }) => room).toSorted()).toEqual(foldersIn('src').map((name) => `src/${name}`));
    expect(rooms.filter(({ room }) => !existsSync(join(root, room)))).toEqual([]);
  });

  it('of core are all of its folders', () => {
    const [, words = ''] = /^Inside core: (.+?)\n\n/msu.exec(document) ?? [];
    // Between brackets other rooms are named.
    const named = [...words.replaceAll(/\([^)]*\)/gu, '').matchAll(/`(\w+)`/gu)].map(([, name = '']) => name);
    expect(named.toSorted()).toEqual(foldersIn('src/core'));
  });

  it.each(layers)('import what the compiler lets them: $room', ({ room, imports }) => {
    const words = new Set(imports.match(/\w+/gu));
    expect(foldersIn('src').filter((layer) => words.has(layer))).toEqual(referencesOf(room));
  });
});

function foldersIn(folder: string): readonly string[] {
  const found = readdirSync(join(root, folder), { withFileTypes: true });
  return found.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}

const project = z.object({ references: z.array(z.object({ path: z.string() })).optional() });

/** The layers that a room's projects refer to. */
function referencesOf(room: string): readonly string[] {
  const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' });
  const projects = files.filter((file) => /(?:^|[\\/])tsconfig\.json$/u.test(file));
  const layersOf = projects.flatMap((file) => {
    const read: unknown = JSON.parse(readFileSync(join(root, room, file), 'utf8'));
    return (project.parse(read).references ?? []).map(({ path }) => path.replaceAll('../', ''));
  });
  return [...new Set(layersOf)].toSorted();
}
