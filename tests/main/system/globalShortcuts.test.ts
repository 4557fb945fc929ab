import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import type { ShortcutKey } from '../../../src/core/settings/shortcuts.ts';
import { createGlobalShortcuts } from '../../../src/main/system/globalShortcuts.ts';
import { heardLog } from '../../fakes/heardLog.ts';

function shortcuts(options: { readonly taken?: readonly string[]; readonly told?: readonly string[] } = {}) {
  const registered = new Map<string, () => void>();
  const notices: string[] = [];
  const pressed: ShortcutKey[] = [];
  let told = options.told ?? [];
  const press = (key: ShortcutKey) => () => void pressed.push(key);
  const made = createGlobalShortcuts({
    globalShortcut: {
      register: (accelerator, callback) => {
        if (accelerator === 'nonsense') throw new TypeError('no accelerator');
        if (options.taken?.includes(accelerator) === true) return false;
        registered.set(accelerator, callback);
        return true;
      },
      unregister: (accelerator) => void registered.delete(accelerator)
    },
    actions: {
      pauseShortcut: press('pauseShortcut'),
      breakShortcut: press('breakShortcut'),
      breatheShortcut: press('breatheShortcut'),
      openShortcut: press('openShortcut')
    },
    told,
    saveTold: (next) => {
      told = next;
    },
    tell: (refusal, accelerator) => void notices.push(`${refusal} ${accelerator}`),
    log: heardLog()
  });
  const use = (changed: Partial<Record<ShortcutKey, string>>): void =>
    made.use({ ...defaultSettings, pauseShortcut: '', ...changed });
  return { use, dispose: made.dispose, registered, notices, pressed, told: () => told };
}

describe('system-wide shortcuts', () => {
  it('are registered and do what they are for', () => {
    const at = shortcuts();
    at.use({ pauseShortcut: 'Alt+P', openShortcut: 'Alt+O' });
    for (const press of at.registered.values()) press();
    expect(at.pressed).toEqual(['pauseShortcut', 'openShortcut']);
  });

  it('are replaced by others, left out when empty, and given back at the end', () => {
    const at = shortcuts();
    at.use({ pauseShortcut: 'Alt+P', breakShortcut: 'Alt+B' });
    at.use({ pauseShortcut: 'Alt+Q' });
    expect([...at.registered.keys()]).toEqual(['Alt+Q']);
    at.dispose();
    expect(at.registered.size).toBe(0);
  });

  it.each(['Alt+P', 'nonsense'])(
    'are told once where %s is not to be had, and lived without',
    (accelerator) => {
      const at = shortcuts({ taken: ['Alt+P'] });
      at.use({ pauseShortcut: accelerator, breakShortcut: 'Alt+B' });
      at.use({ pauseShortcut: accelerator, breakShortcut: 'Alt+C' });
      expect(at.notices).toEqual([`unavailable ${accelerator}`]);
      expect([...at.registered.keys()]).toEqual(['Alt+C']);
    }
  );

  it('are not told again at the next start for the same keys', () => {
    const first = shortcuts({ taken: ['Alt+P'] });
    first.use({ pauseShortcut: 'Alt+P' });
    const next = shortcuts({ taken: ['Alt+P', 'Alt+Q'], told: first.told() });
    next.use({ pauseShortcut: 'Alt+P' });
    expect(next.notices).toEqual([]);
    next.use({ pauseShortcut: 'Alt+Q' });
    expect(next.notices).toEqual(['unavailable Alt+Q']);
  });

  it('are told again when they worked in between', () => {
    const first = shortcuts({ taken: ['Alt+P'] });
    first.use({ pauseShortcut: 'Alt+P' });
    const worked = shortcuts({ told: first.told() });
    worked.use({ pauseShortcut: 'Alt+P' });
    expect(worked.told()).toEqual([]);
    const again = shortcuts({ taken: ['Alt+P'], told: worked.told() });
    again.use({ pauseShortcut: 'Alt+P' });
    expect(again.notices).toEqual(['unavailable Alt+P']);
  });

  it('belong to the weightier thing where two have the same keys', () => {
    const at = shortcuts();
    at.use({ pauseShortcut: 'CommandOrControl+Alt+P', openShortcut: 'Alt+CmdOrCtrl+P' });
    expect(at.notices).toEqual(['repeated Alt+CmdOrCtrl+P']);
    at.registered.get('CommandOrControl+Alt+P')?.();
    expect([at.registered.size, at.pressed]).toEqual([1, ['pauseShortcut']]);
  });
});
