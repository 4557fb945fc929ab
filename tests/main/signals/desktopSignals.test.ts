import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/core/signals/idle.ts';
import { doNotDisturbPort } from '../../../src/main/signals/doNotDisturbPort.ts';
import { fullScreenPort, fullScreenRules } from '../../../src/main/signals/fullScreenPort.ts';
import { createOnceLog } from '../../../src/main/signals/onceLog.ts';
import { outputOf } from '../../core/signals/outputOf.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { fakeFiles } from './fakeFiles.ts';
import { fakePrograms } from './fakePrograms.ts';
import { passSlowly } from './passing.ts';

type Answers = Readonly<Record<string, string | null>>;

function fullScreen(platform: NodeJS.Platform, answers: Answers = {}, session: Session = 'ordinary') {
  const timers = fakeTimers();
  const programs = fakePrograms(answers);
  const log = heardLog();
  const heard: string[] = [];
  const own = { overlay: false };
  const dispose = fullScreenPort({
    platform,
    session,
    hasXServer: true,
    programs,
    timers,
    once: createOnceLog(log),
    ownProcessId: 1,
    displays: () => [{ x: 0, y: 0, width: 100, height: 80 }],
    ownOverlayShown: () => own.overlay
  }).start((signal) => void heard.push(signal));
  return { timers, programs, log, heard, own, dispose };
}

const active = '_NET_ACTIVE_WINDOW(WINDOW): window id # 0x200001\n';
const plain = '_NET_WM_STATE(ATOM) = _NET_WM_STATE_FOCUSED\n_NET_WM_PID(CARDINAL) = 4242\n';
const full = outputOf('xpropFullScreen.txt');

describe('full screen', () => {
  it('follows the active window of X11', async () => {
    const { timers, programs, heard } = fullScreen('linux', {
      'xprop -root': active,
      'xprop -id 0x200001': plain
    });
    await passSlowly(timers, 6000);
    programs.answers.set('xprop -id 0x200001', full);
    await passSlowly(timers, 6000);
    programs.answers.set('xprop -id 0x200001', null);
    await passSlowly(timers, 6000);
    expect(heard).toEqual(['off', 'on', 'off']);
  });

  it('is on under Wayland when a program of X11 shows it, and otherwise unknown', async () => {
    const { timers, programs, heard } = fullScreen(
      'linux',
      { 'xprop -root': active, 'xprop -id': full },
      'wayland'
    );
    await passSlowly(timers, 1000);
    programs.answers.set('xprop -id', plain);
    await passSlowly(timers, 10_000);
    expect(heard).toEqual(['on', 'unknown']);
  });

  it('stays as it was while our own overlay fills the display', async () => {
    const { timers, programs, heard, own } = fullScreen('linux', {
      'xprop -root': active,
      'xprop -id': plain
    });
    await passSlowly(timers, 1000);
    own.overlay = true;
    programs.answers.set('xprop -id', full);
    await passSlowly(timers, 20_000);
    expect(heard).toEqual(['off']);
    own.overlay = false;
    await passSlowly(timers, 6000);
    expect(heard).toEqual(['off', 'on']);
  });

  it('is unknown without the tool, asked for rarely and logged once', async () => {
    const { timers, programs, heard, log } = fullScreen('linux');
    await passSlowly(timers, 10 * fullScreenRules.failedLookMs);
    expect(heard).toEqual(['unknown']);
    expect(programs.asked.length).toBeLessThanOrEqual(11);
    expect(log.lines).toHaveLength(1);
  });

  it('follows what Windows says', () => {
    const { programs, heard, own } = fullScreen('win32');
    for (const line of ['5', '5', '2']) programs.say('powershell', line);
    own.overlay = true;
    programs.say('powershell', '5');
    own.overlay = false;
    programs.end('powershell', 'code 1');
    expect(heard).toEqual(['unknown', 'off', 'on', 'unknown']);
  });

  it('is looked for in the windows of macOS', async () => {
    const { timers, programs, heard } = fullScreen('darwin', { osascript: '[[0,50,0,0,100,80]]\n' });
    await passSlowly(timers, 1000);
    programs.answers.set('osascript', '[[0,50,0,25,100,55],[24,400,0,0,100,25]]\n');
    await passSlowly(timers, fullScreenRules.macLookMs);
    programs.answers.set('osascript', 'execution error');
    await passSlowly(timers, fullScreenRules.macLookMs);
    expect(heard).toEqual(['on', 'off', 'unknown']);
  });
});

function doNotDisturb(
  platform: NodeJS.Platform,
  desktop: string,
  answers: Answers = {},
  texts: Readonly<Record<string, string>> = {}
) {
  const timers = fakeTimers();
  const programs = fakePrograms(answers);
  const files = fakeFiles(texts);
  const log = heardLog();
  const heard: string[] = [];
  const dispose = doNotDisturbPort({
    platform,
    desktop,
    homeFolder: '/Users/ana',
    programs,
    files,
    timers,
    once: createOnceLog(log)
  }).start((signal) => void heard.push(signal));
  return { timers, programs, files, log, heard, dispose };
}

describe('do not disturb', () => {
  it('of GNOME is asked once and then followed', async () => {
    const { timers, programs, heard } = doNotDisturb('linux', 'ubuntu:GNOME', { 'gsettings get': 'true\n' });
    await passSlowly(timers, 60_000);
    programs.say('gsettings', 'show-banners: false');
    programs.say('gsettings', 'show-banners: true');
    expect(heard).toEqual(['off', 'on', 'off']);
    expect(programs.asked).toEqual(['gsettings get org.gnome.desktop.notifications show-banners']);
  });

  it('of GNOME is unknown without the tool, and known when it runs again', async () => {
    const { timers, programs, heard, log } = doNotDisturb('linux', 'GNOME');
    programs.end('gsettings', 'not installed');
    programs.answers.set('gsettings get', 'false\n');
    await passSlowly(timers, 6000);
    expect(heard).toEqual(['unknown', 'on']);
    expect(log.lines).toHaveLength(1);
  });

  it('of GNOME is told no more after the end', async () => {
    const { timers, programs, heard, dispose } = doNotDisturb('linux', 'GNOME', {
      'gsettings get': 'true\n'
    });
    dispose();
    await passSlowly(timers, 1000);
    expect(heard).toEqual([]);
    expect(programs.followed()).toEqual([]);
  });

  it('of KDE is asked of the notification server', async () => {
    const { timers, programs, heard } = doNotDisturb('linux', 'KDE', { gdbus: '(<false>,)\n' });
    await passSlowly(timers, 1000);
    programs.answers.set('gdbus', '(<true>,)\n');
    await passSlowly(timers, 16_000);
    expect(heard).toEqual(['off', 'on']);
  });

  it('of Windows is searched for once, and again when its key is gone', async () => {
    const key = 'reg query HKEY_CURRENT_USER';
    const { timers, programs, heard } = doNotDisturb('win32', '', {
      'reg query HKCU': outputOf('quietHoursKeys.txt'),
      [key]: outputOf('quietHoursPriority.txt')
    });
    await passSlowly(timers, 40_000);
    expect(heard).toEqual(['on']);
    expect(programs.asked.filter((command) => command.startsWith('reg query HKCU'))).toHaveLength(1);
    programs.answers.set(key, null);
    await passSlowly(timers, 20_000);
    expect(heard).toEqual(['on', 'unknown']);
  });

  it('of macOS is read where the system allows it, and unknown elsewhere', async () => {
    const file = '/Users/ana/Library/DoNotDisturb/DB/Assertions.json';
    const { timers, files, heard, log } = doNotDisturb(
      'darwin',
      '',
      {},
      { [file]: '{"data":[{"storeAssertionRecords":[{}]}]}' }
    );
    await passSlowly(timers, 1000);
    files.texts.delete(file);
    await passSlowly(timers, 20_000);
    expect(heard).toEqual(['on', 'unknown']);
    expect(log.lines.join()).toContain('full disk access');
  });

  it('is unknown on desktops that do not tell', () => {
    expect(doNotDisturb('linux', 'sway').heard).toEqual(['unknown']);
    expect(doNotDisturb('freebsd', '').heard).toEqual(['unknown']);
  });
});
