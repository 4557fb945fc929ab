import type { Text } from './createText.ts';

/**
 * An accelerator as it stands on the keys: `Ctrl + Alt + P`, on a German keyboard `Strg + Alt + P`, on a Mac
 * `Cmd + Option + P`. Source of the names: https://www.electronjs.org/docs/latest/api/accelerator
 */
export function spellShortcut(text: Text, accelerator: string, onMac: boolean): string {
  return accelerator
    .split('+')
    .map((key) => (onMac ? macKeys.get(key) : undefined) ?? nameOfKey(text, key))
    .join(' + ');
}

/** The same on every Mac, whatever its language. */
const macKeys: ReadonlyMap<string, string> = new Map([
  ['CommandOrControl', 'Cmd'],
  ['Alt', 'Option']
]);

/** The same on every keyboard, though not as Electron calls them. */
const arrowKeys: ReadonlyMap<string, string> = new Map([
  ['Up', '↑'],
  ['Down', '↓'],
  ['Left', '←'],
  ['Right', '→']
]);

/** Keys that keyboards of other languages call otherwise. */
const translatedKeys = [
  'CommandOrControl',
  'Shift',
  'Space',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Insert',
  'Delete',
  'Backspace'
] as const;

function nameOfKey(text: Text, key: string): string {
  const translated = translatedKeys.find((each) => each === key);
  return translated === undefined ? (arrowKeys.get(key) ?? key) : text(`key.${translated}`);
}
