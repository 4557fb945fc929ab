import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commandAddress } from '../../../src/main/cli/commandAddress.ts';
import { sendCommand } from '../../../src/main/cli/commandClient.ts';
import { composeSystem } from '../../../src/main/system/composeSystem.ts';
import type { TrayWish } from '../../../src/main/tray/trayMenu.ts';
import { createText } from '../../../src/text/createText.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { runMonitor } from '../../fakes/monitorRun.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

function noLoginItems(): never {
  throw new Error('Linux has none.');
}

/** The services beside a monitor, joined as the app joins them: they see its settings after each event. */
function joined(isPackaged: boolean) {
  const folder = temporaryFolder();
  const monitor = runMonitor();
  const pressed: TrayWish[] = [];
  const keys = new Map<string, () => void>();
  const system = composeSystem({
    electron: {
      app: { isPackaged, getLoginItemSettings: noLoginItems, setLoginItemSettings: noLoginItems },
      globalShortcut: {
        register: (accelerator, press) => keys.set(accelerator, press).size > 0,
        unregister: (accelerator) => void keys.delete(accelerator)
      }
    },
    options: { platform: 'linux', demo: false, folders: { userData: folder } },
    environment: { XDG_CONFIG_HOME: folder, XDG_CONFIG_DIRS: join(folder, 'everybody') },
    monitor,
    wellbeing: () => undefined,
    wishes: { fromTray: (wish) => void pressed.push(wish), togglePause: () => undefined },
    openDashboard: () => undefined,
    stateFile: { refusedShortcuts: [], saveRefusedShortcuts: () => undefined },
    text: createText('en'),
    now: () => monitor.at().epochMs,
    log: heardLog()
  });
  onTestFinished(system.start());
  const settings = () => monitor.snapshot().settings;
  return {
    folder,
    keys,
    pressed,
    monitor,
    settings,
    look: system.look,
    set: (key: 'startAtLogin' | 'breakShortcut', value: unknown) => {
      monitor.happened({ kind: 'settingChanged', key, value });
      system.follow(settings());
    },
    entry: join(folder, 'autostart', 'plumbline.desktop')
  };
}

describe.skipIf(process.platform === 'win32')('what the system does around Plumbline', () => {
  it('starts it at login when the setting says so, and sees what was changed outside', () => {
    const at = joined(true);
    at.set('startAtLogin', true);
    expect(existsSync(at.entry)).toBe(true);
    rmSync(at.entry);
    at.look();
    expect(at.settings().startAtLogin).toBe(false);
  });

  it('says that a Plumbline run from its source cannot, and takes the setting back', () => {
    const at = joined(false);
    at.set('startAtLogin', true);
    expect([existsSync(at.entry), at.settings().startAtLogin]).toEqual([false, false]);
    expect(at.monitor.snapshot().notices.map(({ content }) => content.kind)).toEqual([
      'loginStartNotInstalled'
    ]);
  });

  it('begins a break at the press of the shortcut', () => {
    const at = joined(true);
    at.set('breakShortcut', 'Alt+B');
    at.keys.get('Alt+B')?.();
    expect(at.pressed).toEqual([{ kind: 'break' }]);
  });

  it('hears commands', async () => {
    const at = joined(true);
    const address = commandAddress(at.folder, 'linux', at.folder);
    const result = await sendCommand(address, { kind: 'pause', length: '2h' });
    expect(result).toMatchObject({ kind: 'answered', reply: { outcome: 'done' } });
    expect(at.monitor.snapshot().pause).not.toBeNull();
  });
});
