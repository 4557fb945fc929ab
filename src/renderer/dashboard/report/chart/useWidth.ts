import { useCallback, useState } from 'react';

/** The width of an element in CSS pixels, followed as it changes; 0 until it is on the page. */
export function useWidth(): readonly [
  width: number,
  place: (element: Element | null) => (() => void) | undefined
] {
  const [width, setWidth] = useState(0);
  const place = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    setWidth(element.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(entry.contentRect.width);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [width, place];
}
