import { useLayoutEffect, useMemo } from 'react';
import { nearestLanguage } from '../../../text/chooseLocale.ts';
import { createText, type Text } from '../../../text/createText.ts';
import { directionOf } from '../../../text/languages.ts';

/** The words of a locale (BCP 47); the document says which language it is in, and which way that is read. */
export function useSpokenText(locale: string): Text {
  useLayoutEffect(() => {
    document.documentElement.lang = nearestLanguage(locale);
    document.documentElement.dir = directionOf(locale);
  }, [locale]);
  return useMemo(() => createText(locale), [locale]);
}
