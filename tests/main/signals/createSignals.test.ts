import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { startYielding, stepYielding, yieldReason } from '../../../src/core/signals/yielding.ts';
import type { YieldingEvent } from '../../../src/core/signals/yieldingState.ts';
import { createSignals, type SignalEvent } from '../../../src/main/signals/createSignals.ts';
import { outputOf } from '../../core/signals/outputOf.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { fakeFiles } from './fakeFiles.ts';
import { fakePrograms } from './fakePrograms.ts';
import { passSlowly } from './passing.ts';

/** All signals of one machine, with yielding fed by them. */
function machine(platform: NodeJS.Platform, answers: Readonly<Record<string, string | null>> = {}) {
  const timers = fakeTimers();
  const programs = fakePrograms(answers);
  const log = heardLog();
  const heard: SignalEvent[] = [];
  const acts: string[] = [];
  const powerMonitor = Object.assign(new EventEmitter(), {
    getSystemIdleTime: () => 7,
    isOnBatteryPower: () => false
  });
  let yielding = startYielding(false, false);
  const happened = (event: YieldingEvent): void => {
    const [next, effects] = stepYielding(yielding, event, timers.now());
    yielding = next;
    for (const { kind } of effects) {
      acts.push(kind);
      if (kind === 'cameraRetaken') happened({ kind: 'cameraOpened' });
    }
  };
  const reason = () => yieldReason(yielding);
  const signals = createSignals({
    platform,
    environment: { XDG_CURRENT_DESKTOP: 'KDE', DISPLAY: ':0' },
    homeFolder: '/home/ana',
    powerMonitor,
    displays: () => [],
    programs,
    files: fakeFiles(),
    timers,
    log,
    ownProcessId: 100,
    ownProgram: 'C:\\Plumbline.exe',
    uptimeSeconds: () => 24 * 3600,
    ownCameraOpen: () => reason() === null,
    ownOverlayShown: () => false
  });
  const dispose = signals.start((event) => {
    heard.push(event);
    if (event.kind === 'callChanged' || event.kind === 'cameraUseChanged') happened(event);
  });
  const told = (kind: SignalEvent['kind']): readonly SignalEvent[] =>
    heard.filter((event) => event.kind === kind);
  return { timers, programs, log, heard, acts, powerMonitor, signals, happened, reason, dispose, told };
}

const quietMac = outputOf('pmsetCall.txt').replaceAll('audio-in ', '').replaceAll('cameracaptured', 'x');
const quietWindows = outputOf('consentStore.txt').replaceAll(/0x0$/gmu, '0x1dd15b000000000');

describe('the signals of a system', () => {
  it('come first as they are, then when they change, and the idle time each second', async () => {
    const { timers, heard, programs } = machine('linux', { 'pactl list': '', gdbus: '(<false>,)\n' });
    await passSlowly(timers, 3000);
    const others = heard.filter(({ kind }) => kind !== 'idleRead');
    expect(others).toContainEqual({ kind: 'batteryChanged', onBattery: 'off' });
    expect(others).toContainEqual({ kind: 'callChanged', call: 'off' });
    expect(others).toContainEqual({ kind: 'cameraUseChanged', cameraUse: 'off' });
    expect(others).toContainEqual({ kind: 'doNotDisturbChanged', doNotDisturb: 'off' });
    expect(others).toContainEqual({ kind: 'fullScreenChanged', fullScreen: 'unknown' });
    expect(heard.filter(({ kind }) => kind === 'idleRead')).toHaveLength(4);
    programs.answers.set('gdbus', '(<true>,)\n');
    await passSlowly(timers, 16_000);
    expect(heard.at(-1)?.kind).toBe('idleRead');
    expect(heard.filter(({ kind }) => kind === 'doNotDisturbChanged')).toHaveLength(2);
  });

  it.each([
    ['darwin', 'pmset', quietMac, outputOf('pmsetCall.txt')],
    [
      'win32',
      'reg query HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager',
      quietWindows,
      outputOf('consentStore.txt')
    ],
    ['linux', 'pactl list source-outputs', '', outputOf('sourceOutputs.txt')]
  ] as const)(
    'on %s free the camera within three seconds of a call, whenever it begins',
    async (platform, command, quiet, calling) => {
      for (let delayMs = 0; delayMs < 2000; delayMs += 300) {
        const { timers, programs, acts, happened, reason } = machine(platform, {
          'pactl list': '',
          [command]: quiet
        });
        programs.end('pactl subscribe', 'code 1');
        const stopTicking = timers.every(1000, () => happened({ kind: 'ticked' }));
        await passSlowly(timers, 5000 + delayMs);
        expect(reason()).toBeNull();
        programs.answers.set(command, calling);
        await passSlowly(timers, 3000);
        expect(acts).toEqual(['cameraYielded']);
        programs.answers.set(command, quiet);
        await passSlowly(timers, 25_000);
        expect(acts).toEqual(['cameraYielded', 'cameraRetaken', 'gapRecorded']);
        stopTicking();
      }
    }
  );

  it('start no program and read nothing while nobody is at the machine', async () => {
    const { timers, programs, signals, told } = machine('linux', { 'pactl list': '', gdbus: '(<false>,)\n' });
    await passSlowly(timers, 3000);
    signals.setResting(true);
    expect(timers.pending()).toBe(0);
    expect(programs.followed()).toEqual([]);
    const before = programs.asked.length;
    await passSlowly(timers, 60_000);
    expect(programs.asked).toHaveLength(before);
    signals.setResting(false);
    await passSlowly(timers, 3000);
    expect(told('doNotDisturbChanged')).toHaveLength(1);
    expect(told('callChanged')).toEqual([{ kind: 'callChanged', call: 'off' }]);
  });

  it('end with nothing left running', async () => {
    const { timers, programs, powerMonitor, dispose, signals } = machine('linux', {
      'pactl list': ''
    });
    await passSlowly(timers, 3000);
    dispose();
    signals.setResting(false);
    expect(timers.pending()).toBe(0);
    expect(programs.followed()).toEqual([]);
    expect(powerMonitor.eventNames()).toEqual([]);
  });

  it('are all unknown, and logged once each, where nothing can be read', async () => {
    for (const platform of ['win32', 'darwin', 'linux'] as const) {
      const { timers, log, told, dispose } = machine(platform);
      await passSlowly(timers, 600_000);
      expect(told('callChanged')).toEqual([{ kind: 'callChanged', call: 'unknown' }]);
      expect(told('fullScreenChanged')).toEqual([{ kind: 'fullScreenChanged', fullScreen: 'unknown' }]);
      expect(told('doNotDisturbChanged')).toEqual([{ kind: 'doNotDisturbChanged', doNotDisturb: 'unknown' }]);
      expect(new Set(log.lines).size).toBe(log.lines.length);
      dispose();
    }
  });
});
