import { languages, type Language } from '../core/settings/languages.ts';
import { baseLanguage } from './languages.ts';
import { pseudoLocaleOf } from './pseudoLocale.ts';

/**
 * The locale (BCP 47) to speak and to write numbers and times in.
 * @param setting the setting `language`
 * @param systemLocales what the system prefers, the most wanted first
 */
export function chooseLocale(setting: Language | 'system', systemLocales: readonly string[]): string {
  if (setting === 'system') {
    return systemLocales.find((locale) => shippedLanguage(locale) !== null || isMadeUp(locale)) ?? 'en';
  }
  // A region that the system names for the chosen language has its own way with numbers: Austria's, say.
  return systemLocales.find((locale) => shippedLanguage(locale) === setting && !isMadeUp(locale)) ?? setting;
}

/** The shipped language nearest to a locale: itself, its language in another region, or English. */
export function nearestLanguage(locale: string): Language {
  return shippedLanguage(locale) ?? 'en';
}

function shippedLanguage(locale: string): Language | null {
  return (
    languages.find((language) => language.toLowerCase() === locale.toLowerCase()) ??
    languages.find((language) => baseLanguage(language) === baseLanguage(locale)) ??
    null
  );
}

function isMadeUp(locale: string): boolean {
  return pseudoLocaleOf(locale) !== null;
}
