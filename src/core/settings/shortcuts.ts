import type { SettingKey, Settings } from './schema.ts';

/** The settings that hold a system-wide shortcut, the weightiest first: of two with the same keys it has them. */
export const shortcutKeys = [
  'pauseShortcut',
  'breakShortcut',
  'breatheShortcut',
  'openShortcut'
] as const satisfies readonly SettingKey[];
export type ShortcutKey = (typeof shortcutKeys)[number];

export function isShortcutKey(key: string): key is ShortcutKey {
  return shortcutKeys.some((each) => each === key);
}

/** The weightier shortcut that has the same keys already, or null where there is none. */
export function shortcutConflict(
  settings: Pick<Settings, ShortcutKey>,
  key: ShortcutKey
): ShortcutKey | null {
  const keys = comparable(settings[key]);
  if (keys === '') return null;
  const weightier = shortcutKeys.slice(0, shortcutKeys.indexOf(key));
  return weightier.find((other) => comparable(settings[other]) === keys) ?? null;
}

/** Accelerators name their modifiers in any order and case, and some by two names. */
function comparable(accelerator: string): string {
  return accelerator
    .toLowerCase()
    .split('+')
    .map((part) => otherNames.get(part) ?? part)
    .toSorted()
    .join('+');
}

/** Source: https://www.electronjs.org/docs/latest/api/accelerator */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['cmdorctrl', 'commandorcontrol'],
  ['cmd', 'command'],
  ['ctrl', 'control'],
  ['option', 'alt'],
  ['return', 'enter'],
  ['escape', 'esc']
]);
