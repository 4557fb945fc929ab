import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What is read of a page or program before it can begin, and what may follow when it is asked for. */
export type BundleSize = { readonly startBytes: number; readonly laterBytes: number };

/**
 * Adds up a built entry (a page's HTML or a program) with all that it imports, and apart from that what it loads later:
 * by `import()`, as a worker, or from there on.
 * @param folder where the build lies; nothing outside of it is counted
 * @param entry below that folder
 */
export function bundleSize(folder: string, entry: string): BundleSize {
  const atStart = reach(folder, [entry], new Set());
  const later = reach(
    folder,
    [...atStart].flatMap((file) => referencesOf(folder, file).later),
    atStart
  );
  return { startBytes: bytesOf(folder, atStart), laterBytes: bytesOf(folder, later) };
}

/** Those files with all that they import; what is reached later joins where `already` is the start. */
function reach(folder: string, from: readonly string[], already: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file) || already.has(file)) continue;
    found.add(file);
    const { start, later } = referencesOf(folder, file);
    open.push(...start, ...(already.size === 0 ? [] : later));
  }
  return found;
}

function referencesOf(
  folder: string,
  file: string
): { readonly start: readonly string[]; readonly later: readonly string[] } {
  if (!/\.(?:html|js|cjs|mjs)$/.test(file)) return { start: [], later: [] };
  const text = readFileSync(join(folder, file), 'utf8');
  const within = (names: readonly string[]): readonly string[] =>
    names
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(folder, join(folder, dirname(file), name)).replaceAll('\\', '/'))
      .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true);
  return file.endsWith('.html')
    ? { start: within(namesIn(text, /(?:src|href)="([^"]+)"/g)), later: [] }
    : {
        start: within(namesIn(text, /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)),
        later: within([
          ...namesIn(text, /\bimport\(\s*["'`](\.[^"'`]+)["'`]/g),
          ...namesIn(text, /new URL\(\s*["'`]([^"'`]+)["'`]/g).map((name) =>
            name.startsWith('.') ? name : `./${name}`
          )
        ])
      };
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

function bytesOf(folder: string, files: ReadonlySet<string>): number {
  return [...files].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
