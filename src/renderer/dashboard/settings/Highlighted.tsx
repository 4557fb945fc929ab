import type { ReactElement } from 'react';
import { partsFound } from './searchSettings.ts';

/** A text with what was searched for marked in it. */
export function Highlighted({
  words,
  query
}: {
  readonly words: string;
  readonly query: string;
}): ReactElement {
  return (
    <>
      {partsFound(words, query).map(({ from, words: part, found }) =>
        found ? <mark key={from}>{part}</mark> : <span key={from}>{part}</span>
      )}
    </>
  );
}
