import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { settingsSchema } from '../../../src/core/settings/schema.ts';
import { isShortcutKey, shortcutConflict, shortcutKeys } from '../../../src/core/settings/shortcuts.ts';

describe('shortcuts of the settings', () => {
  it('are all the settings that are named so', () => {
    const named = Object.keys(settingsSchema).filter((key) => key.endsWith('Shortcut'));
    expect(named.toSorted()).toEqual([...shortcutKeys].toSorted());
    expect(named.every(isShortcutKey)).toBe(true);
  });

  it('do not conflict by default, and empty ones never do', () => {
    for (const key of shortcutKeys) expect(shortcutConflict(defaultSettings, key)).toBeNull();
  });

  it.each(['CommandOrControl+Alt+P', 'Alt+CommandOrControl+P', 'CmdOrCtrl+Option+p'])(
    'conflict where the same keys are spelt %s',
    (accelerator) => {
      const settings = { ...defaultSettings, openShortcut: accelerator };
      expect(shortcutConflict(settings, 'openShortcut')).toBe('pauseShortcut');
      // The weightier one keeps them.
      expect(shortcutConflict(settings, 'pauseShortcut')).toBeNull();
    }
  );

  it('do not conflict where one key differs', () => {
    const settings = { ...defaultSettings, breakShortcut: 'CommandOrControl+Alt+Shift+P' };
    expect(shortcutConflict(settings, 'breakShortcut')).toBeNull();
  });
});
