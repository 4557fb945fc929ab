import { nearestLanguage } from './chooseLocale.ts';

/**
 * Where the build of the pages puts the words of a locale's language, below the bundle; null for English, which every page
 * carries. `electron.vite.config.ts` names the files so, after those of this folder.
 * @param locale BCP 47
 */
export function wordsFile(locale: string): string | null {
  const language = nearestLanguage(locale);
  if (language === 'en') return null;
  const name = language.replace(
    /-(\w)(\w*)/gu,
    (_part, first: string, rest: string) => `${first.toUpperCase()}${rest.toLowerCase()}`
  );
  return `words/${name}.js`;
}
