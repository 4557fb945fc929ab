import { strictObject } from '../strict.ts';

export type Shortcuts = {
  readonly registered: Map<string, () => void>;
  /** Taken by another program. */
  readonly refused: Set<string>;
};

/** `globalShortcut`: nothing listens to keys, tests press what is registered. */
export function createGlobalShortcut({ registered, refused }: Shortcuts): object {
  let isSuspended = false;
  const register = (accelerator: string, callback: () => void): boolean => {
    checkAccelerator(accelerator);
    if (refused.has(accelerator) || registered.has(accelerator)) return false;
    registered.set(accelerator, callback);
    return true;
  };
  return strictObject('globalShortcut', {
    register,
    registerAll: (accelerators: readonly string[], callback: () => void): void => {
      for (const accelerator of accelerators) register(accelerator, callback);
    },
    isRegistered: (accelerator: string): boolean => registered.has(accelerator),
    unregister: (accelerator: string): void => {
      registered.delete(accelerator);
    },
    unregisterAll: (): void => registered.clear(),
    setSuspended: (suspended: boolean): void => {
      isSuspended = suspended;
    },
    isSuspended: (): boolean => isSuspended
  });
}

const modifiers =
  /^(?:Command|Cmd|Control|Ctrl|CommandOrControl|CmdOrCtrl|Alt|Option|AltGr|Shift|Super|Meta)$/i;
const keys =
  /^(?:[0-9A-Z]|F(?:[1-9]|1[0-9]|2[0-4])|[^\w\s]|Plus|Space|Tab|Capslock|Numlock|Scrolllock|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc|VolumeUp|VolumeDown|VolumeMute|MediaNextTrack|MediaPreviousTrack|MediaStop|MediaPlayPause|PrintScreen|num(?:[0-9]|dec|add|sub|mult|div))$/i;

/** Electron throws on what it cannot read (https://www.electronjs.org/docs/latest/api/accelerator). */
function checkAccelerator(accelerator: string): void {
  const parts = accelerator.split('+');
  const key = parts.pop() ?? '';
  if (!keys.test(key) || !parts.every((part) => modifiers.test(part))) {
    throw new TypeError(`Error processing argument at index 0, conversion failure from ${accelerator}`);
  }
}
