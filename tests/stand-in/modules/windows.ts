import type { BrowserWindow } from './browserWindow.ts';

/** The open windows, in the order of their making. */
export type WindowRegistry = {
  add(window: BrowserWindow): void;
  remove(window: BrowserWindow): void;
  all(): BrowserWindow[];
  nextId(): number;
};

export function createWindowRegistry(onLastClosed: () => void): WindowRegistry {
  const windows = new Set<BrowserWindow>();
  let lastId = 0;
  return {
    add: (window) => {
      windows.add(window);
    },
    remove: (window) => {
      if (windows.delete(window) && windows.size === 0) onLastClosed();
    },
    all: () => Array.from(windows),
    nextId: () => {
      lastId += 1;
      return lastId;
    }
  };
}
