import { describe, expect, it } from 'vitest';
import { watchLinuxLock } from '../../../src/main/system/linuxLock.ts';
import { heardLog } from '../../fakes/heardLog.ts';

/** What `dbus-monitor` writes on GNOME when the screen is locked and unlocked, other programs' signals in between. */
const gnome = `signal time=1789000000.123 sender=org.freedesktop.DBus -> destination=:1.99 serial=2 path=/org/freedesktop/DBus; interface=org.freedesktop.DBus; member=NameAcquired
   string ":1.99"
signal time=1789000010.5 sender=:1.34 -> destination=(null destination) serial=77 path=/org/gnome/ScreenSaver; interface=org.gnome.ScreenSaver; member=ActiveChanged
   boolean true
signal time=1789000011.5 sender=:1.40 -> destination=(null destination) serial=12 path=/org/example/Player; interface=org.example.Player; member=ActiveChanged
   boolean false
signal time=1789000020.5 sender=:1.34 -> destination=(null destination) serial=78 path=/org/gnome/ScreenSaver; interface=org.gnome.ScreenSaver; member=ActiveChanged
   boolean false`;

const kde = `signal time=1789000010.5 sender=:1.34 -> destination=(null destination) serial=77 path=/ScreenSaver; interface=org.freedesktop.ScreenSaver; member=ActiveChanged
   boolean true`;

function watch(output: string) {
  const heard: string[] = [];
  const log = heardLog();
  let ended = false;
  let command: readonly string[] = [];
  const dispose = watchLinuxLock(
    (program, args, { line, ended: end }) => {
      command = [program, ...args];
      for (const each of output.split('\n')) line(each);
      end('exit code 1');
      return () => {
        ended = true;
      };
    },
    log,
    (event) => void heard.push(event)
  );
  return { heard, log, dispose, ended: () => ended, command };
}

describe('the lock of a Linux screen', () => {
  it('is heard from GNOME, and nothing else is taken for it', () => {
    expect(watch(gnome).heard).toEqual(['screenLocked', 'screenUnlocked']);
  });

  it('is heard from KDE Plasma', () => {
    expect(watch(kde).heard).toEqual(['screenLocked']);
  });

  it('listens to the one signal on the session bus', () => {
    expect(watch('').command).toEqual(['dbus-monitor', '--session', "type='signal',member='ActiveChanged'"]);
  });

  it('is told in the log when it cannot be heard', () => {
    expect(watch('').log.lines.join()).toContain('exit code 1');
  });

  it('is heard no more after the end', () => {
    const { dispose, ended } = watch('');
    dispose();
    expect(ended()).toBe(true);
  });
});
