import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../core/settings/languages.ts';
import type { Catalogue, TextKey, ValuesOf } from './catalogue.ts';
import { en } from './en/en.ts';
import { baseLanguage } from './languages.ts';
import { pseudoLocaleOf, pseudoMessage } from './pseudoLocale.ts';

/** Gives the text of a key in one language; the compiler asks for exactly the values that the text needs. */
export type Text = <Key extends TextKey>(
  key: Key,
  ...values: keyof ValuesOf<Key> extends never ? [] : [values: ValuesOf<Key>]
) => string;

/** The words of one language. */
export type Words = { readonly language: Language; readonly catalogue: Catalogue };

/** The one language that stands ready in every program: what is said where no other has been loaded. */
export const english: Words = { language: 'en', catalogue: en };

/**
 * The texts of these words; numbers and times follow the locale (BCP 47, such as `en-GB`) where it is of their language.
 * Works in main, windows and Node alike. `loadText` finds the words of a locale.
 */
export function createText(locale: string, words: Words = english): Text {
  const messages = parsedOnce(parserOf(locale, words));
  return (key, ...[values]) => {
    const formatted = messages(key).format(values);
    return typeof formatted === 'string' ? formatted : String(formatted);
  };
}

type Messages = (key: TextKey) => IntlMessageFormat;

function parserOf(locale: string, { language, catalogue }: Words): Messages {
  const pseudo = pseudoLocaleOf(locale);
  if (pseudo !== null) return (key) => pseudoMessage(catalogue[key], pseudo);
  const formatLocale = baseLanguage(locale) === baseLanguage(language) ? locale : language;
  return (key) => new IntlMessageFormat(catalogue[key], formatLocale);
}

/** Parses each message when it is first needed. */
function parsedOnce(parse: Messages): Messages {
  const parsed = new Map<TextKey, IntlMessageFormat>();
  return (key) => {
    const message = parsed.get(key) ?? parse(key);
    parsed.set(key, message);
    return message;
  };
}
