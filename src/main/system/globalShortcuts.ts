import type { GlobalShortcut } from 'electron';
import type { Settings } from '../../core/settings/schema.ts';
import { shortcutConflict, type ShortcutKey, shortcutKeys } from '../../core/settings/shortcuts.ts';
import type { Disposer } from '../disposer.ts';
import type { Log } from './log.ts';

/** The system-wide keys. */
export type GlobalShortcuts = {
  /** Registers what these settings say instead of what was before. */
  readonly use: (settings: Pick<Settings, ShortcutKey>) => void;
  readonly dispose: Disposer;
};

/** `unavailable`: another program owns the keys, or the system does not know them. `repeated`: another of ours has them. */
export type ShortcutRefusal = 'unavailable' | 'repeated';

export type GlobalShortcutParts = {
  readonly globalShortcut: Pick<GlobalShortcut, 'register' | 'unregister'>;
  readonly actions: Readonly<Record<ShortcutKey, () => void>>;
  /** Refusals that the user was told of in an earlier run, as `saveTold` got them. */
  readonly told: readonly string[];
  readonly saveTold: (told: readonly string[]) => void;
  readonly tell: (refusal: ShortcutRefusal, accelerator: string) => void;
  readonly log: Log;
};

/**
 * Holds the shortcuts of the settings. Keys that cannot be had are told once and lived without: not again at every
 * start, as long as it is the same keys for the same thing.
 */
export function createGlobalShortcuts(parts: GlobalShortcutParts): GlobalShortcuts {
  const { globalShortcut, log } = parts;
  let wished: Partial<Record<ShortcutKey, string>> = {};
  let registered: readonly string[] = [];
  let told = parts.told;

  const release = (): void => {
    for (const accelerator of registered) globalShortcut.unregister(accelerator);
    registered = [];
  };

  return {
    use: (settings) => {
      if (shortcutKeys.every((key) => settings[key] === wished[key])) return;
      wished = Object.fromEntries(shortcutKeys.map((key) => [key, settings[key]]));
      release();
      const refused: string[] = [];
      for (const key of shortcutKeys) {
        const accelerator = settings[key];
        if (accelerator === '') continue;
        const refusal = refusalOf(settings, key, () =>
          globalShortcut.register(accelerator, parts.actions[key])
        );
        if (refusal === null) {
          registered = [...registered, accelerator];
          continue;
        }
        log.warn(`shortcut: ${key} is ${refusal}`);
        const mark = `${key} ${accelerator} ${refusal}`;
        refused.push(mark);
        if (!told.includes(mark)) parts.tell(refusal, accelerator);
      }
      // What works now is forgotten: should it be refused again, that is news.
      if (refused.join() === told.join()) return;
      told = refused;
      parts.saveTold(refused);
    },
    dispose: release
  };
}

function refusalOf(
  settings: Pick<Settings, ShortcutKey>,
  key: ShortcutKey,
  register: () => boolean
): ShortcutRefusal | null {
  if (shortcutConflict(settings, key) !== null) return 'repeated';
  try {
    return register() ? null : 'unavailable';
  } catch {
    // Electron throws where the text is no accelerator.
    return 'unavailable';
  }
}
