import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { IdleReading } from '../../../src/core/presence/presence.ts';
import type { Session } from '../../../src/core/signals/idle.ts';
import { batteryLookMs, batteryPort } from '../../../src/main/signals/batteryPort.ts';
import { idlePort } from '../../../src/main/signals/idlePort.ts';
import { createOnceLog } from '../../../src/main/signals/onceLog.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { fakeFiles } from './fakeFiles.ts';
import { fakePrograms } from './fakePrograms.ts';
import { passSlowly } from './passing.ts';

function idle(session: Session, answers: Readonly<Record<string, string>> = {}) {
  const timers = fakeTimers();
  const programs = fakePrograms(answers);
  const log = heardLog();
  const heard: IdleReading[] = [];
  let seconds = 0;
  const dispose = idlePort({
    powerMonitor: { getSystemIdleTime: () => seconds },
    session,
    programs,
    timers,
    once: createOnceLog(log)
  }).start((reading) => void heard.push(reading));
  return { timers, programs, log, heard, dispose, rest: (next: number) => (seconds = next) };
}

describe('the idle time', () => {
  it('is told every second, changed or not', async () => {
    const { timers, heard, rest } = idle('ordinary');
    rest(4);
    await passSlowly(timers, 2000);
    expect(heard).toEqual([0, 4, 4].map((seconds) => ({ kind: 'known', seconds, source: 'trusted' })));
  });

  it('is asked of GNOME under Wayland, every few seconds, and told every second', async () => {
    const { timers, heard, programs } = idle('waylandGnome', { 'gdbus call': '(uint64 2500,)\n' });
    await passSlowly(timers, 20_000);
    expect(heard).toHaveLength(20);
    expect(heard.every((reading) => reading.kind === 'known' && reading.seconds === 2.5)).toBe(true);
    expect(programs.asked.length).toBeLessThanOrEqual(5);
  });

  it('is unknown under Wayland where nobody can be asked, said once in the log', async () => {
    const { timers, heard, log } = idle('waylandGnome');
    await passSlowly(timers, 180_000);
    expect(new Set(heard.map(({ kind }) => kind))).toEqual(new Set(['unknown']));
    expect(log.lines).toEqual(['info signals: the idle time of GNOME cannot be read here (not installed)']);
  });

  it('is told no more after the end', async () => {
    const { timers, heard, dispose } = idle('waylandGnome', { 'gdbus call': '(uint64 2500,)\n' });
    dispose();
    await passSlowly(timers, 5000);
    expect(heard).toEqual([]);
    expect(timers.pending()).toBe(0);
  });
});

function battery(platform: NodeJS.Platform, texts: Readonly<Record<string, string>> = {}) {
  const timers = fakeTimers();
  const powerMonitor = Object.assign(new EventEmitter(), {
    onBattery: false,
    isOnBatteryPower: () => powerMonitor.onBattery
  });
  const files = fakeFiles(texts);
  const heard: string[] = [];
  const dispose = batteryPort({ powerMonitor, platform, files, timers }).start(
    (signal) => void heard.push(signal)
  );
  return { timers, powerMonitor, files, heard, dispose };
}

describe('the battery', () => {
  it('is told by Electron on Windows and macOS', () => {
    const { powerMonitor, heard, dispose } = battery('darwin');
    powerMonitor.onBattery = true;
    powerMonitor.emit('on-battery');
    powerMonitor.emit('on-battery');
    powerMonitor.onBattery = false;
    powerMonitor.emit('on-ac');
    dispose();
    expect(heard).toEqual(['off', 'on', 'off']);
    expect(powerMonitor.eventNames()).toEqual([]);
  });

  it('is read from the kernel on Linux', () => {
    const folder = '/sys/class/power_supply';
    const { timers, files, heard } = battery('linux', {
      [`${folder}/AC/type`]: 'Mains\n',
      [`${folder}/AC/online`]: '1\n',
      [`${folder}/BAT0/type`]: 'Battery\n',
      [`${folder}/BAT0/status`]: 'Charging\n'
    });
    files.texts.set(`${folder}/AC/online`, '0\n');
    files.texts.set(`${folder}/BAT0/status`, 'Discharging\n');
    timers.pass(batteryLookMs);
    expect(heard).toEqual(['off', 'on']);
  });
});
