import type { SystemFiles } from '../../../src/main/signals/systemFiles.ts';

/** Files and links that a test lays down; folders are there where something lies in them. */
export type FakeFiles = SystemFiles & {
  readonly texts: Map<string, string>;
  readonly links: Map<string, string>;
  /** Every path that was listed. */
  readonly listed: readonly string[];
};

export function fakeFiles(
  texts: Readonly<Record<string, string>> = {},
  links: Readonly<Record<string, string>> = {}
): FakeFiles {
  const files = { texts: new Map(Object.entries(texts)), links: new Map(Object.entries(links)) };
  const listed: string[] = [];
  return {
    ...files,
    listed,
    read: (path) => files.texts.get(path) ?? null,
    link: (path) => files.links.get(path) ?? null,
    list: (folder) => {
      listed.push(folder);
      const names = new Set<string>();
      for (const path of [...files.texts.keys(), ...files.links.keys()]) {
        if (path.startsWith(`${folder}/`)) names.add(path.slice(folder.length + 1).split('/')[0] ?? '');
      }
      return names.size === 0 ? null : [...names];
    }
  };
}
