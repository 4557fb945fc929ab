import type { GlobalShortcut } from 'electron';
import type { Disposer } from '../disposer.ts';
import type { Log } from './log.ts';

/** The system-wide key that pauses and resumes. */
export type PauseShortcut = {
  /** Registers these keys instead of those before; empty means none. */
  readonly use: (accelerator: string) => void;
  readonly dispose: Disposer;
};

export type PauseShortcutParts = {
  readonly globalShortcut: Pick<GlobalShortcut, 'register' | 'unregister'>;
  readonly log: Log;
  readonly onPressed: () => void;
  readonly onUnavailable: (accelerator: string) => void;
};

/** Keys that another program owns, or that the system does not know, are told and lived without. */
export function createPauseShortcut(parts: PauseShortcutParts): PauseShortcut {
  const { globalShortcut, log } = parts;
  let wished = '';
  let registered = '';

  const release = (): void => {
    if (registered !== '') globalShortcut.unregister(registered);
    registered = '';
  };
  const register = (accelerator: string): boolean => {
    try {
      return globalShortcut.register(accelerator, parts.onPressed);
    } catch {
      // Electron throws where the text is no accelerator.
      return false;
    }
  };

  return {
    use: (accelerator) => {
      if (accelerator === wished) return;
      wished = accelerator;
      release();
      if (accelerator === '') return;
      if (register(accelerator)) {
        registered = accelerator;
        return;
      }
      log.warn('shortcut: the keys for pausing are not available');
      parts.onUnavailable(accelerator);
    },
    dispose: release
  };
}
