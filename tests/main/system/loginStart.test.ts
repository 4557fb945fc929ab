import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { autostartEntry, autostartPath, linuxAutostart } from '../../../src/main/system/linuxAutostart.ts';
import { loginItem, type LoginItems } from '../../../src/main/system/loginItem.ts';
import { createLoginStart, type LoginStartPort } from '../../../src/main/system/loginStart.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

/** A setting and a system, joined as the app joins them. */
function joined(port: LoginStartPort | null, setting = false) {
  const refusals: string[] = [];
  let wanted = setting;
  const made = createLoginStart({
    port,
    changed: (on) => {
      wanted = on;
      made.follow(wanted);
    },
    refused: (why) => void refusals.push(why),
    log: heardLog()
  });
  made.look(wanted);
  return {
    refusals,
    setting: () => wanted,
    set: (on: boolean) => {
      wanted = on;
      made.follow(on);
    },
    look: () => made.look(wanted)
  };
}

function system(on = false, obeys = true) {
  let state = on;
  const writes: boolean[] = [];
  const port: LoginStartPort = {
    read: () => state,
    write: (next) => {
      writes.push(next);
      if (obeys) state = next;
    }
  };
  return { port, writes, state: () => state, change: (next: boolean) => (state = next) };
}

describe('the setting “start at login”', () => {
  it('changes the system, once', () => {
    const { port, writes, state } = system();
    const at = joined(port);
    at.set(true);
    at.set(true);
    expect([state(), writes]).toEqual([true, [true]]);
    at.set(false);
    expect([state(), writes]).toEqual([false, [true, false]]);
  });

  it('follows what somebody changed in the system, without writing anything', () => {
    const { port, writes, change } = system(true);
    const at = joined(port, true);
    change(false);
    at.look();
    expect([at.setting(), writes]).toEqual([false, []]);
  });

  it('follows an entry that an installer made', () => {
    expect(joined(system(true).port, false).setting()).toBe(true);
  });

  it('goes back and says so where the system refuses, each time it is switched on', () => {
    const { port, writes } = system(false, false);
    const at = joined(port);
    at.set(true);
    expect([at.setting(), at.refusals, writes]).toEqual([false, ['refused'], [true]]);
    at.set(true);
    expect([at.setting(), at.refusals, writes]).toEqual([false, ['refused', 'refused'], [true, true]]);
  });

  it('asks no more for the same while the setting cannot go back', () => {
    const { port, writes } = system(false, false);
    const made = createLoginStart({
      port,
      changed: () => undefined,
      refused: () => undefined,
      log: heardLog()
    });
    made.look(false);
    for (const _snapshot of [1, 2, 3]) made.follow(true);
    made.look(true);
    expect(writes).toEqual([true]);
  });

  it('goes back and says so where this Plumbline is not installed', () => {
    const at = joined(null);
    at.set(true);
    expect([at.setting(), at.refusals]).toEqual([false, ['notInstalled']]);
  });

  it('survives a system that throws', () => {
    const port: LoginStartPort = {
      read: () => {
        throw new Error('no');
      },
      write: () => {
        throw new Error('no');
      }
    };
    const at = joined(port);
    at.set(true);
    expect([at.setting(), at.refusals]).toEqual([false, ['refused']]);
  });
});

describe('start at login on Linux', () => {
  it('is a whole entry in the autostart folder, which is made where there is none', () => {
    const homeFolder = temporaryFolder();
    const port = linuxAutostart({
      homeFolder,
      configHome: '',
      configDirs: join(homeFolder, 'nothing'),
      command: ['/opt/Plumbline/plumbline', '--hidden']
    });
    expect(port.read()).toBe(false);
    port.write(true);
    const folder = join(homeFolder, '.config', 'autostart');
    expect([port.read(), readdirSync(folder)]).toEqual([true, ['plumbline.desktop']]);
    expect(readFileSync(join(folder, 'plumbline.desktop'), 'utf8')).toContain(
      '\nExec=/opt/Plumbline/plumbline --hidden\nTryExec=/opt/Plumbline/plumbline\n'
    );
    port.write(false);
    port.write(false);
    expect([port.read(), readdirSync(folder)]).toEqual([false, []]);
  });

  it('leads to this program where the one in the entry is gone: an AppImage of another version', () => {
    const homeFolder = temporaryFolder();
    const file = join(homeFolder, 'Plumbline-2.AppImage');
    const parts = { homeFolder, configHome: '', configDirs: join(homeFolder, 'nothing') };
    const entry = (): string => readFileSync(autostartPath(parts), 'utf8');
    linuxAutostart({ ...parts, command: [join(homeFolder, 'Plumbline-1.AppImage'), '--hidden'] }).write(true);
    const at = joined(linuxAutostart({ ...parts, command: [file, '--hidden'] }), true);
    expect([at.setting(), entry()]).toEqual([true, autostartEntry([file, '--hidden'])]);
  });

  it('leaves an entry as it is that leads to a program that is there, or that is switched off', () => {
    const homeFolder = temporaryFolder();
    const parts = { homeFolder, configHome: '', configDirs: join(homeFolder, 'nothing') };
    const old = join(homeFolder, 'Plumb 100% "1".AppImage');
    const next = linuxAutostart({ ...parts, command: [join(homeFolder, 'Plumbline-2.AppImage')] });
    const path = autostartPath(parts);
    const leftAs = (entry: string): void => {
      writeFileSync(path, entry);
      joined(next);
      expect(readFileSync(path, 'utf8')).toBe(entry);
    };
    linuxAutostart({ ...parts, command: [old] }).write(true);
    leftAs(`${autostartEntry([old])}Hidden=true\n`);
    writeFileSync(old, '');
    leftAs(autostartEntry([old]));
  });

  it('honours XDG_CONFIG_HOME, and not one that is relative', () => {
    expect(autostartPath({ homeFolder: '/home/me', configHome: '/data/config' })).toBe(
      join('/data/config', 'autostart', 'plumbline.desktop')
    );
    expect(autostartPath({ homeFolder: '/home/me', configHome: 'config' })).toBe(
      join('/home/me/.config', 'autostart', 'plumbline.desktop')
    );
  });

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false', ' hidden = True '])(
    'is off where a desktop wrote %s into the entry',
    (line) => {
      const homeFolder = temporaryFolder();
      const port = linuxAutostart({
        homeFolder,
        configHome: '',
        configDirs: join(homeFolder, 'nothing'),
        command: ['plumbline']
      });
      const path = autostartPath({ homeFolder, configHome: '' });
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `[Desktop Entry]\nName=Plumbline\n${line}\n`);
      expect(port.read()).toBe(false);
      port.write(true);
      expect(port.read()).toBe(true);
    }
  );

  it('is on where an administrator made an entry for everybody, and can be switched off for the user alone', () => {
    const homeFolder = temporaryFolder();
    const configDirs = `relative:${join(homeFolder, 'xdg')}`;
    const everybodys = join(homeFolder, 'xdg', 'autostart', 'plumbline.desktop');
    const port = linuxAutostart({ homeFolder, configHome: '', configDirs, command: ['plumbline'] });
    const written = autostartEntry(['plumbline']);
    mkdirSync(dirname(everybodys), { recursive: true });
    writeFileSync(everybodys, written);
    expect(port.read()).toBe(true);
    port.write(false);
    expect(port.read()).toBe(false);
    expect(readFileSync(autostartPath({ homeFolder, configHome: '' }), 'utf8')).toMatch(/^Hidden=true$/mu);
    expect(readFileSync(everybodys, 'utf8')).toBe(written);
    port.write(true);
    expect(port.read()).toBe(true);
  });

  it('says what is wrong where the folder cannot be written', () => {
    const homeFolder = temporaryFolder();
    writeFileSync(join(homeFolder, '.config'), 'a file');
    const port = linuxAutostart({
      homeFolder,
      configHome: '',
      configDirs: join(homeFolder, 'nothing'),
      command: ['plumbline']
    });
    expect(() => port.write(true)).toThrow(/ENOTDIR|EEXIST/u);
  });

  // The rules of the desktop entry specification, "The Exec key".
  it.each([
    ['/opt/Plumbline/plumbline', '/opt/Plumbline/plumbline'],
    ['/home/me/My Apps/Plumbline.AppImage', '"/home/me/My Apps/Plumbline.AppImage"'],
    ['/a/100%', '/a/100%%'],
    ['/a/b"c', String.raw`"/a/b\\"c"`],
    ['/a/$HOME`x`', String.raw`"/a/\\$HOME\\` + '`x' + String.raw`\\` + '`"'],
    [String.raw`/a/b\c`, String.raw`"/a/b\\\\c"`]
  ])('writes %s so that a desktop runs just that', (program, written) => {
    expect(autostartEntry([program])).toContain(`\nExec=${written}\n`);
    // Not a command but a path: no quotes, and backslashes doubled once.
    expect(autostartEntry([program])).toContain(`\nTryExec=${program.replaceAll('\\', '\\\\')}\n`);
  });
});

describe('start at login on Windows and macOS', () => {
  function items(state: Partial<ReturnType<LoginItems['getLoginItemSettings']>>) {
    const asked: unknown[] = [];
    const app: LoginItems = {
      getLoginItemSettings: (options) => {
        asked.push(options);
        return {
          openAtLogin: false,
          openAsHidden: false,
          wasOpenedAtLogin: false,
          wasOpenedAsHidden: false,
          restoreState: false,
          status: 'not-registered',
          executableWillLaunchAtLogin: false,
          launchItems: [],
          ...state
        };
      },
      setLoginItemSettings: (settings) => void asked.push(settings)
    };
    return { app, asked };
  }

  it('starts hidden on Windows, and sees an entry that the Task Manager switched off', () => {
    const { app, asked } = items({ openAtLogin: true, executableWillLaunchAtLogin: false });
    const port = loginItem(app, 'win32', 'C:\\Plumbline\\Plumbline.exe');
    const entry = { path: 'C:\\Plumbline\\Plumbline.exe', args: ['--hidden'] };
    expect(port.read()).toBe(false);
    port.write(true);
    port.write(false);
    expect(asked).toEqual([
      entry,
      { ...entry, openAtLogin: true, enabled: true },
      { ...entry, openAtLogin: false, enabled: false }
    ]);
  });

  it('is a login item on macOS, without arguments', () => {
    const { app, asked } = items({ openAtLogin: true });
    const port = loginItem(app, 'darwin', '/Applications/Plumbline.app');
    expect(port.read()).toBe(true);
    port.write(true);
    expect(asked).toEqual([undefined, { openAtLogin: true }]);
  });
});
