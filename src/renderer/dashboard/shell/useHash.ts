import { useSyncExternalStore } from 'react';

/** The fragment of the page's address, with its `#`; what is shown stands there, so that main can open a window on it. */
export function useHash(): string {
  return useSyncExternalStore(onHashChange, readHash);
}

function readHash(): string {
  return window.location.hash;
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}
