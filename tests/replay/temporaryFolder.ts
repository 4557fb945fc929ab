import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

export type TemporaryFolder = {
  readonly path: (name: string) => string;
  /** Writes a file, with the folders on its way. @returns its path */
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly folder: (name: string) => Promise<string>;
};

/** A folder for the tests of one file, gone with them. */
export function useTemporaryFolder(): TemporaryFolder {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
  });
  afterAll(() => rm(root, { recursive: true }));
  const path = (name: string): string => join(root, name);
  const folder = async (name: string): Promise<string> => {
    await mkdir(path(name), { recursive: true });
    return path(name);
  };
  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    await mkdir(dirname(path(name)), { recursive: true });
    await writeFile(path(name), content);
    return path(name);
  };
  return { path, file, folder };
}
