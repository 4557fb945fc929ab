import { useEffect } from 'react';

/** The page wears this theme; tokens.css knows what that means. */
export function useTheme(theme: 'system' | 'light' | 'dark'): void {
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
