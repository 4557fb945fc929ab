import { languages, type Language } from '../../src/core/settings/languages.ts';
import type { Catalogue, TextKey } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en/en.ts';
import { loadCatalogue } from '../../src/text/loadText.ts';

/** Every text's key, in the order of the English ones. */
export const textKeys: readonly TextKey[] = Object.keys(en).filter((key): key is TextKey => key in en);

/** Every catalogue that ships, with its language: for `test.each`. */
export const everyCatalogue: readonly (readonly [Language, Catalogue])[] = await Promise.all(
  languages.map(async (language) => [language, await loadCatalogue(language)] as const)
);
