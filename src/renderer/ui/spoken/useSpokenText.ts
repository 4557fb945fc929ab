import { useEffect, useLayoutEffect, useState } from 'react';
import type { Text } from '../../../text/createText.ts';
import { directionOf } from '../../../text/languages.ts';
import { type LoadedText, loadText } from '../../../text/loadText.ts';

/**
 * The words of a locale (BCP 47); the document says which language it is in, and which way that is read. While the words
 * of another locale are on their way, those from before go on.
 * @param first what the page was opened with
 */
export function useSpokenText(first: LoadedText, locale: string): Text {
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    if (locale === spoken.locale) return undefined;
    let isWanted = true;
    void loadText(locale).then((loaded) => {
      if (isWanted) setSpoken(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [locale, spoken.locale]);
  useLayoutEffect(() => {
    document.documentElement.lang = spoken.language;
    document.documentElement.dir = directionOf(spoken.locale);
  }, [spoken]);
  return spoken.text;
}
