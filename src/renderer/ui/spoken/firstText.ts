import { pageLocaleParameter } from '../../../core/ipc/pageLocale.ts';
import { type LoadedText, loadText } from '../../../text/loadText.ts';

/**
 * The words that the page begins with: main puts the locale into the address that it opens, so that nothing is ever drawn
 * in another language. A page that somebody else opened goes by the browser.
 */
export function firstText(): Promise<LoadedText> {
  const asked = new URLSearchParams(window.location.search).get(pageLocaleParameter);
  return loadText(asked ?? navigator.language);
}
