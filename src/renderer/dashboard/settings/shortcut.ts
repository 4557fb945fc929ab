/** What a key press tells of itself; the parts of a KeyboardEvent that matter here. */
export type KeyPress = {
  readonly key: string;
  /** The physical key, `KeyP`: with Alt held, `key` may be another letter (macOS: Alt+P gives π). */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
};

/**
 * The Electron accelerator of a key press, or null while only modifiers are held or none of Ctrl, Alt and Cmd is:
 * a bare key would be taken from every other program. Ctrl and Cmd both become `CommandOrControl`, so that settings
 * travel between systems. Source: https://www.electronjs.org/docs/latest/api/accelerator
 */
export function shortcutOf(press: KeyPress): string | null {
  const key = keyName(press);
  if (key === null || !(press.ctrlKey || press.altKey || press.metaKey)) return null;
  return [
    ...(press.ctrlKey || press.metaKey ? ['CommandOrControl'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey ? ['Shift'] : []),
    key
  ].join('+');
}

/**
 * Whether most programs use these keys for themselves: a shortcut takes them from all of them. One letter or digit with
 * Ctrl or Cmd alone is nearly always something: copy, save, find, a tab.
 */
export function isCommonShortcut(accelerator: string): boolean {
  return (
    /^CommandOrControl\+(?:[A-Z0-9]|Tab|Space|Shift\+[TNPSZ])$/u.test(accelerator) ||
    accelerator === 'Alt+Tab'
  );
}

const namedKeys: ReadonlySet<string> = new Set([
  'Space',
  'Tab',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Insert',
  'Delete',
  'Backspace'
]);

function keyName({ key, code }: KeyPress): string | null {
  const character = /^(?:Key|Digit)([A-Z0-9])$/u.exec(code)?.[1];
  if (character !== undefined) return character;
  const arrow = /^Arrow(Up|Down|Left|Right)$/u.exec(code)?.[1];
  if (arrow !== undefined) return arrow;
  if (/^F(?:[1-9]|1\d|2[0-4])$/u.test(key)) return key;
  return namedKeys.has(code) ? code : null;
}
