import { IntlMessageFormat } from 'intl-messageformat';

/**
 * Languages that nobody speaks, for seeing what a real one would do to a window; development only. `accented`: letters
 * with accents, two fifths longer, and words joined as German joins them. `mirrored`: as long, from right to left.
 * Both put every text in brackets: what stands outside of them was never in a catalogue, and brackets side by side are
 * a sentence glued from pieces.
 */
export const pseudoLocales = { accented: 'en-XA', mirrored: 'ar-XB' } as const;

export type PseudoLocale = keyof typeof pseudoLocales;

/** Which pseudo-locale a locale is, if any. */
export function pseudoLocaleOf(locale: string): PseudoLocale | null {
  return (['accented', 'mirrored'] as const).find((name) => pseudoLocales[name] === locale) ?? null;
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The English message as a pseudo-locale would have it; values stay as they are. Formats numbers as English does. */
export function pseudoMessage(message: string, locale: PseudoLocale): IntlMessageFormat {
  const changed = locale === 'accented' ? accented : turned;
  const elements = new IntlMessageFormat(message, 'en').getAst();
  return new IntlMessageFormat(bracketed(changedIn(elements, changed)), 'en');
}

/** The parser's `TYPE.literal`: words, not a value. */
const literal = 0;
const wordTypes: ReadonlySet<number> = new Set([literal]);

function changedIn(elements: Elements, change: (words: string) => string): Elements {
  return elements.map((element) => {
    if (wordTypes.has(element.type) && 'value' in element)
      return { ...element, value: change(element.value) };
    if (!('options' in element)) return element;
    const arms = Object.entries(element.options).map(
      ([name, arm]) => [name, { ...arm, value: changedIn(arm.value, change) }] as const
    );
    return { ...element, options: Object.fromEntries(arms) };
  });
}

function bracketed(elements: Elements): Elements {
  return [{ type: literal, value: '[' }, ...elements, { type: literal, value: ']' }];
}

/** German is about 35 per cent longer than English, and short labels are longer still. */
const lengthening = 0.4;

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ê',
  i: 'ï',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  U: 'Û'
};

function accented(words: string): string {
  return lengthened(words).replaceAll(/[aceinosu]/giu, (letter) => accents[letter] ?? letter);
}

/** Each word from right to left, by the marks of Unicode that override its direction. */
function turned(words: string): string {
  return lengthened(words).replaceAll(/\p{L}+/gu, (word) => `\u202E${word}\u202C`);
}

function lengthened(words: string): string {
  return words
    .split(' ')
    .map((word, index, all) => {
      const next = all[index + 1];
      const longer = word.replace(
        /\p{L}+/u,
        (run) => `${run}${'n'.repeat(Math.ceil(run.length * lengthening))}`
      );
      const joined = index % 2 === 0 && /^\p{L}+$/u.test(word) && /^\p{L}/u.test(next ?? '');
      return next === undefined || joined ? longer : `${longer} `;
    })
    .join('');
}
