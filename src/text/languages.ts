import type { Language } from '../core/settings/languages.ts';
import type { Catalogue } from './catalogue.ts';
import { de } from './de/de.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import { fr } from './fr/fr.ts';
import { ja } from './ja/ja.ts';
import { ptBr } from './pt-BR/ptBr.ts';

/** The languages that ship, each complete. */
export const catalogues = { en, de, fr, es, 'pt-BR': ptBr, ja } as const satisfies Readonly<
  Record<Language, Catalogue>
>;

/** What each language calls itself: the same in every language, so that people find their own. */
export const languageNames = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語'
} as const satisfies Readonly<Record<Language, string>>;

/** Languages written from right to left. None ships yet; the mirrored pseudo-locale stands in for them. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** The direction that a locale (BCP 47) is written in. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(baseLanguage(locale)) ? 'rtl' : 'ltr';
}

/** The language of a locale without region or script: `pt` of `pt-BR`. */
export function baseLanguage(locale: string): string {
  return locale.toLowerCase().split(/[-_]/u)[0] ?? '';
}
