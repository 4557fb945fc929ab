import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, TextKey, ValuesOf } from './catalogue.ts';
import { nearestLanguage } from './chooseLocale.ts';
import { baseLanguage, catalogues } from './languages.ts';
import { pseudoLocaleOf, pseudoMessage } from './pseudoLocale.ts';

/** Gives the text of a key in one language; the compiler asks for exactly the values that the text needs. */
export type Text = <Key extends TextKey>(
  key: Key,
  ...values: keyof ValuesOf<Key> extends never ? [] : [values: ValuesOf<Key>]
) => string;

/** Words whose language may change while they are in use: what is said next is said in the new one. */
export type ChangingText = {
  readonly text: Text;
  /** Speaks the language of this locale from now on. @returns whether that is another one than before */
  readonly use: (locale: string) => boolean;
};

/**
 * The texts for a locale (BCP 47, such as `en-GB` or `de`). The language is the nearest that ships, else English;
 * numbers and times follow the locale itself when it is of that language. Works in main, windows and Node alike.
 */
export function createText(locale: string): Text {
  const messages = messagesOf(locale);
  return saying(() => messages);
}

/** The texts for a locale that may become another one later. */
export function createChangingText(locale: string): ChangingText {
  let spoken = locale;
  let messages = messagesOf(locale);
  return {
    text: saying(() => messages),
    use: (wanted) => {
      if (wanted === spoken) return false;
      spoken = wanted;
      messages = messagesOf(wanted);
      return true;
    }
  };
}

/** The texts of a given catalogue, for the tests of catalogues that do not ship. */
export function textFrom(catalogue: Catalogue, locale: string): Text {
  const messages = parsedOnce((key) => new IntlMessageFormat(catalogue[key], locale));
  return saying(() => messages);
}

type Messages = (key: TextKey) => IntlMessageFormat;

function messagesOf(locale: string): Messages {
  const pseudo = pseudoLocaleOf(locale);
  if (pseudo !== null) return parsedOnce((key) => pseudoMessage(catalogues.en[key], pseudo));
  const language = nearestLanguage(locale);
  const formatLocale = baseLanguage(locale) === baseLanguage(language) ? locale : language;
  return parsedOnce((key) => new IntlMessageFormat(catalogues[language][key], formatLocale));
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

function saying(messages: () => Messages): Text {
  return (key, ...[values]) => {
    const formatted = messages()(key).format(values);
    return typeof formatted === 'string' ? formatted : String(formatted);
  };
}
