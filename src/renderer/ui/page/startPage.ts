import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Shows a window's content in its page.
 * @param placeId of the element that holds it
 * @param store ended with the page
 * @returns the disposer: ends the listening and empties the page.
 * @throws Error when the page has no such element
 */
export function startPage(
  placeId: string,
  store: { readonly stop: () => void },
  content: ReactElement
): () => void {
  const place = document.getElementById(placeId);
  if (place === null) throw new Error(`The page has no element with the id "${placeId}".`);
  const root = createRoot(place);
  root.render(content);
  return () => {
    root.unmount();
    store.stop();
  };
}
