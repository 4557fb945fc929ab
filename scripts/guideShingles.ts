import { createHash } from 'node:crypto';

/** Runs of this many words must not be the same as the guide's. */
export const shingleWords = 8;

/** Hashed runs of words of a text that is not in the repository, and hashed names that must not be said. */
export type GuideFingerprint = {
  readonly shingles: readonly string[];
  readonly names: readonly { readonly words: number; readonly hash: string }[];
};

/** The words of a text, in lower case, without punctuation; both apostrophes are one. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
  );
}

/** The hashes of all runs of `length` words, in order, with the words of each. */
export function shinglesOf(
  text: string,
  length: number = shingleWords
): readonly { readonly words: string; readonly hash: string }[] {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, index) => {
    const run = words.slice(index, index + length).join(' ');
    return { words: run, hash: hashOf(run) };
  });
}

export function fingerprintOf(guide: string, names: readonly string[]): GuideFingerprint {
  return {
    shingles: [...new Set(shinglesOf(guide).map(({ hash }) => hash))].sort(),
    names: names.map((name) => ({ words: wordsOf(name).length, hash: hashOf(wordsOf(name).join(' ')) }))
  };
}

/** Sixteen hexadecimal digits: enough to compare by, not enough to be read back. */
function hashOf(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 16);
}
