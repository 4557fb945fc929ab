import type { Language } from '../core/settings/languages.ts';

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
