import type { SettingKey } from '../../../core/settings/schema.ts';

/** One setting as it can be found. */
export type FindableSetting = {
  readonly key: SettingKey;
  /** Its name, its help, the names of its choices, and what else people may call it. */
  readonly words: string;
};

/**
 * The settings in which every word of the query stands, in their order; all of them for an empty query. Case and
 * accents do not matter. A word is any run of letters found anywhere, so that languages without spaces are searched
 * like the others.
 */
export function searchSettings(settings: readonly FindableSetting[], query: string): ReadonlySet<SettingKey> {
  const wanted = wordsOf(query);
  const found = settings.filter(({ words }) => {
    const plain = plainOf(words).letters;
    return wanted.every((word) => plain.includes(word));
  });
  return new Set(found.map(({ key }) => key));
}

/** A stretch of a text, and whether the query asked for it. */
export type TextPart = { readonly from: number; readonly words: string; readonly found: boolean };

/** A text in stretches; put together again they are the text. */
export function partsFound(words: string, query: string): readonly TextPart[] {
  const { letters, places } = plainOf(words);
  const marked = new Set<number>();
  for (const word of wordsOf(query)) {
    for (let at = letters.indexOf(word); at !== -1; at = letters.indexOf(word, at + 1)) {
      for (const place of places.slice(at, at + word.length)) marked.add(place);
    }
  }
  const parts: TextPart[] = [];
  let from = 0;
  for (let place = 1; place <= words.length; place += 1) {
    if (place < words.length && marked.has(place) === marked.has(place - 1)) continue;
    parts.push({ from, words: words.slice(from, place), found: marked.has(from) });
    from = place;
  }
  return parts;
}

function wordsOf(query: string): readonly string[] {
  return plainOf(query)
    .letters.split(/\s+/u)
    .filter((word) => word !== '');
}

/** The letters without case and accents, and for each of them its place in the text it came from. */
function plainOf(words: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let letters = '';
  for (let place = 0; place < words.length; place += 1) {
    const plain = (words[place] ?? '').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
    letters += plain;
    for (let count = 0; count < plain.length; count += 1) places.push(place);
  }
  return { letters, places };
}
