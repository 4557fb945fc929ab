import type { Language } from '../core/settings/languages.ts';
import type { Catalogue } from './catalogue.ts';
import { nearestLanguage } from './chooseLocale.ts';
import { createText, english, type Text } from './createText.ts';

/** Texts that are there to be said: what they were asked for (BCP 47), and the language that they turned out to be. */
export type LoadedText = { readonly locale: string; readonly language: Language; readonly text: Text };

/**
 * Every language but English lies in a file of its own, so that a program reads only the one that it speaks: each is
 * 110 kB, and there are as many copies as there are processes.
 */
const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  de: async () => (await import('./de/de.ts')).de,
  fr: async () => (await import('./fr/fr.ts')).fr,
  es: async () => (await import('./es/es.ts')).es,
  'pt-BR': async () => (await import('./pt-BR/ptBr.ts')).ptBr,
  ja: async () => (await import('./ja/ja.ts')).ja
};

/**
 * The texts for a locale: those of the nearest language that ships, else of English. Asked for again, a language comes
 * without being read again. Where its file cannot be read, as after an update under a running program, English is said.
 */
export async function loadText(
  locale: string,
  load: (language: Language) => Promise<Catalogue> = loadCatalogue
): Promise<LoadedText> {
  const language = nearestLanguage(locale);
  const words = await load(language).then(
    (catalogue) => ({ language, catalogue }),
    () => english
  );
  return { locale, language: words.language, text: createText(locale, words) };
}

/** All texts of a language that ships. @throws where its file cannot be read */
export function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === 'en' ? Promise.resolve(english.catalogue) : loaders[language]();
}
