import { describe, expect, it } from 'vitest';
import { createPauseShortcut } from '../../../src/main/system/pauseShortcut.ts';
import { heardLog } from '../../fakes/heardLog.ts';

function shortcuts(taken: readonly string[] = []) {
  const registered = new Map<string, () => void>();
  const unavailable: string[] = [];
  let pressed = 0;
  const shortcut = createPauseShortcut({
    globalShortcut: {
      register: (accelerator, press) => {
        if (accelerator === 'nonsense') throw new TypeError('no accelerator');
        if (taken.includes(accelerator)) return false;
        registered.set(accelerator, press);
        return true;
      },
      unregister: (accelerator) => void registered.delete(accelerator)
    },
    log: heardLog(),
    onPressed: () => (pressed += 1),
    onUnavailable: (accelerator) => void unavailable.push(accelerator)
  });
  return { shortcut, registered, unavailable, pressed: () => pressed };
}

describe('the shortcut for pausing', () => {
  it('is registered and pressed', () => {
    const { shortcut, registered, pressed } = shortcuts();
    shortcut.use('Alt+P');
    registered.get('Alt+P')?.();
    expect(pressed()).toBe(1);
  });

  it('is replaced by another and given back at the end', () => {
    const { shortcut, registered } = shortcuts();
    shortcut.use('Alt+P');
    shortcut.use('Alt+Q');
    expect([...registered.keys()]).toEqual(['Alt+Q']);
    shortcut.dispose();
    expect([...registered.keys()]).toEqual([]);
  });

  it('is none when the setting is empty', () => {
    const { shortcut, registered, unavailable } = shortcuts();
    shortcut.use('Alt+P');
    shortcut.use('');
    expect(registered.size).toBe(0);
    expect(unavailable).toEqual([]);
  });

  it.each(['Alt+P', 'nonsense'])(
    'is told once where %s is not to be had, and lived without',
    (accelerator) => {
      const { shortcut, unavailable } = shortcuts(['Alt+P']);
      shortcut.use(accelerator);
      shortcut.use(accelerator);
      expect(unavailable).toEqual([accelerator]);
      shortcut.use('Alt+Q');
      shortcut.dispose();
    }
  );
});
