import type { Text } from './createText.ts';

/** Whole sentences in a row, the way the language sets them; empty for none. */
export function joinSentences(text: Text, sentences: readonly string[]): string {
  const [first, ...rest] = sentences;
  return rest.reduce((joined, second) => text('sentences.two', { first: joined, second }), first ?? '');
}
