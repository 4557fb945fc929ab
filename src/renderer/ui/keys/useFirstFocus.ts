import { useEffect, useRef, type RefObject } from 'react';

/**
 * The element that takes the focus when its part comes. What had it before is gone as a rule, and without this the
 * keyboard would begin at the top again.
 */
export function useFirstFocus<Focusable extends HTMLElement>(): RefObject<Focusable | null> {
  const element = useRef<Focusable>(null);
  useEffect(() => {
    element.current?.focus();
  }, []);
  return element;
}
