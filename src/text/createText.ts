import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, TextKey, ValuesOf } from './catalogue.ts';
import { catalogues, type Language } from './languages.ts';

/** Gives the text of a key in one language; the compiler asks for exactly the values that the text needs. */
export type Text = <Key extends TextKey>(
  key: Key,
  ...values: keyof ValuesOf<Key> extends never ? [] : [values: ValuesOf<Key>]
) => string;

/**
 * The texts for a locale (BCP 47, such as `en-GB` or `de`). The language is the nearest that ships, else English;
 * numbers and times follow the locale itself when it is of that language. Works in main, windows and Node alike.
 */
export function createText(locale: string): Text {
  const language = nearestLanguage(locale);
  const formatLocale = languageOf(locale) === languageOf(language) ? locale : language;
  return textFrom(catalogues[language], formatLocale);
}

/** The shipped language nearest to a locale: itself, its language in another region, or English. */
export function nearestLanguage(locale: string): Language {
  const all = Object.keys(catalogues).filter(isLanguage);
  return (
    all.find((language) => language.toLowerCase() === locale.toLowerCase()) ??
    all.find((language) => languageOf(language) === languageOf(locale)) ??
    'en'
  );
}

/** The texts of a given catalogue, for the tests of catalogues that do not ship. */
export function textFrom(catalogue: Catalogue, locale: string): Text {
  const parsed = new Map<TextKey, IntlMessageFormat>();
  return (key, ...[values]) => {
    const message = parsed.get(key) ?? new IntlMessageFormat(catalogue[key], locale);
    parsed.set(key, message);
    const formatted = message.format(values);
    return typeof formatted === 'string' ? formatted : String(formatted);
  };
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/u)[0] ?? '';
}

function isLanguage(name: string): name is Language {
  return Object.hasOwn(catalogues, name);
}
