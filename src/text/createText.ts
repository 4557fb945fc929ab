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
  const sayings = madeOnce(sayingsOf(locale, words));
  return (key, ...[values]) => sayings(key)(values);
}

/** A message with its values put in. */
type Saying = (values: Parameters<IntlMessageFormat['format']>[0]) => string;
type Sayings = (key: TextKey) => Saying;

/**
 * Signs that the syntax of messages gives a meaning: values, tags, and the quotes that take the meaning away. Four of five
 * messages have none and are said as they stand: making formats of all took a sixth of the time that the scripts of a
 * window took until it was drawn.
 */
const syntax = /[{}<']/u;

function sayingsOf(locale: string, { language, catalogue }: Words): Sayings {
  const pseudo = pseudoLocaleOf(locale);
  if (pseudo !== null) return (key) => sayingOf(pseudoMessage(catalogue[key], pseudo));
  const formatLocale = baseLanguage(locale) === baseLanguage(language) ? locale : language;
  return (key) => {
    const message = catalogue[key];
    return syntax.test(message) ? sayingOf(new IntlMessageFormat(message, formatLocale)) : () => message;
  };
}

function sayingOf(message: IntlMessageFormat): Saying {
  return (values) => {
    const formatted = message.format(values);
    return typeof formatted === 'string' ? formatted : String(formatted);
  };
}

/** Each when it is first needed. */
function madeOnce(make: Sayings): Sayings {
  const made = new Map<TextKey, Saying>();
  return (key) => {
    const saying = made.get(key) ?? make(key);
    made.set(key, saying);
    return saying;
  };
}
