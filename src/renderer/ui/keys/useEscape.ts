import { useEffect, useEffectEvent } from 'react';

/** Calls back on Esc anywhere in the window, while it is `listening`. */
export function useEscape(onEscape: () => void, listening = true): void {
  const escaped = useEffectEvent(onEscape);
  useEffect(() => {
    if (!listening) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') escaped();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [listening]);
}
