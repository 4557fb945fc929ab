import type { Disposer } from '../disposer.ts';

/** The part of Electron's `screen` that is used. */
export type DisplaySource = {
  on(event: DisplayEventName, listener: () => void): unknown;
  removeListener(event: DisplayEventName, listener: () => void): unknown;
};
type DisplayEventName = 'display-added' | 'display-removed';

/** Hears of displays that come and go. A new resolution or arrangement is the same desk, and is not told. */
export function watchDisplays(screen: DisplaySource, changed: () => void): Disposer {
  screen.on('display-added', changed);
  screen.on('display-removed', changed);
  return () => {
    screen.removeListener('display-added', changed);
    screen.removeListener('display-removed', changed);
  };
}
