import { describe, expect, it } from 'vitest';
import type { DeviceUse, DeviceUses } from '../../../src/core/signals/deviceUse.ts';
import { deviceUsePort, deviceUseRules } from '../../../src/main/signals/deviceUsePort.ts';
import { createOnceLog } from '../../../src/main/signals/onceLog.ts';
import { outputOf } from '../../core/signals/outputOf.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { type FakeFiles, fakeFiles } from './fakeFiles.ts';
import { fakePrograms } from './fakePrograms.ts';
import { passSlowly } from './passing.ts';

const idsOf = (use: DeviceUse): string =>
  use.kind === 'unknown' ? 'unknown' : use.holders.map(({ id }) => id).join();

function watch(
  platform: NodeJS.Platform,
  answers: Readonly<Record<string, string | null>> = {},
  files: FakeFiles = fakeFiles()
) {
  const timers = fakeTimers();
  const programs = fakePrograms(answers);
  const log = heardLog();
  const heard: string[] = [];
  const own = { camera: false };
  const dispose = deviceUsePort({
    platform,
    programs,
    files,
    timers,
    once: createOnceLog(log),
    ownProcessId: 100,
    ownProgram: 'C:\\Program Files\\Plumbline\\Plumbline.exe',
    ownCameraOpen: () => own.camera,
    uptimeSeconds: () => 3 * 3600
  }).start(
    ({ camera, microphone }: DeviceUses) => void heard.push(`${idsOf(camera)} | ${idsOf(microphone)}`)
  );
  return { timers, programs, files, log, heard, own, dispose };
}

/** A desk with one USB camera, whose opens the kernel counts, and one sound card. */
function linuxDesk(): FakeFiles {
  const stat = (id: number, parent: number) => `${id} (x) S ${parent} 0 0`;
  return fakeFiles(
    {
      '/sys/class/video4linux/video0/name': 'Integrated Camera\n',
      '/sys/module/uvcvideo/refcnt': '0\n',
      '/proc/100/stat': stat(100, 1),
      '/proc/101/stat': stat(101, 100),
      '/proc/7/stat': stat(7, 1),
      '/proc/7/comm': 'zoom\n',
      '/proc/9/stat': stat(9, 1),
      '/proc/9/comm': 'wireplumber\n'
    },
    {
      '/sys/class/video4linux/video0': '../../devices/pci0000:00/usb3/video4linux/video0',
      '/sys/class/video4linux/video0/device/driver/module': '../../../../module/uvcvideo'
    }
  );
}

const open = (files: FakeFiles, processId: number, count: number): void => {
  files.links.set(`/proc/${processId}/fd/33`, '/dev/video0');
  files.texts.set('/sys/module/uvcvideo/refcnt', `${count}\n`);
};

describe('what others hold on Linux', () => {
  it('is nothing on a desk without camera and with a quiet sound server', async () => {
    const { timers, heard } = watch('linux', { 'pactl list': '' });
    await passSlowly(timers, 5000);
    expect(heard.at(-1)).toBe(' | ');
  });

  it('is found when the kernel counts one more open camera, and not looked for before', async () => {
    const { timers, files, heard } = watch('linux', { 'pactl list': '' }, linuxDesk());
    await passSlowly(timers, 30_000);
    expect(files.listed).not.toContain('/proc');
    open(files, 7, 1);
    await passSlowly(timers, 2000);
    expect(heard.at(-1)).toBe('7 | ');
  });

  it('is not what we hold ourselves or through a process of ours', async () => {
    const desk = linuxDesk();
    open(desk, 101, 1);
    const { timers, heard, own } = watch('linux', { 'pactl list': '' }, desk);
    own.camera = true;
    await passSlowly(timers, 3000);
    expect(heard.at(-1)).toBe(' | ');
  });

  it('is looked for now and then although the count stays, because two may change places', async () => {
    const desk = linuxDesk();
    open(desk, 101, 1);
    const { timers, files, heard } = watch('linux', { 'pactl list': '' }, desk);
    await passSlowly(timers, 3000);
    files.links.delete('/proc/101/fd/33');
    open(files, 7, 1);
    await passSlowly(timers, 12_000);
    expect(heard.at(-1)).toBe('7 | ');
  });

  it('is asked of PipeWire when that may hold the camera for us', async () => {
    const desk = linuxDesk();
    open(desk, 9, 1);
    const { timers, heard, own, programs } = watch(
      'linux',
      { 'pactl list': '', 'pw-dump': outputOf('pwDump.json') },
      desk
    );
    own.camera = true;
    await passSlowly(timers, 3000);
    expect(heard.at(-1)).toBe('pipewire:4242,pipewire:7200 | ');
    programs.answers.set('pw-dump', null);
    await passSlowly(timers, 12_000);
    expect(heard.at(-1)).toBe('unknown | ');
  });

  it('is unknown for cameras inside a box that hides the processes of others', async () => {
    const desk = linuxDesk();
    desk.texts.set('/.flatpak-info', '[Application]');
    const { timers, heard } = watch('linux', { 'pactl list': '' }, desk);
    await passSlowly(timers, 3000);
    expect(heard.at(-1)).toBe('unknown | ');
  });

  it('is heard from the sound server when it changes, without asking all the time', async () => {
    const { timers, programs, heard } = watch('linux', {
      'pactl list source-outputs': '',
      'pactl list short': outputOf('sources.txt')
    });
    programs.say('pactl subscribe', "Event 'new' on client #40");
    await passSlowly(timers, 120_000);
    expect(programs.asked.length).toBeLessThanOrEqual(2 * 6);
    programs.answers.set('pactl list source-outputs', outputOf('sourceOutputs.txt'));
    programs.say('pactl subscribe', "Event 'new' on source-output #101");
    await passSlowly(timers, 100);
    expect(heard.at(-1)).toBe(' | 4242');
  });

  it('is asked for by and by when the sound server does not tell of changes', async () => {
    const { timers, programs, heard } = watch('linux', { 'pactl list': '' });
    programs.end('pactl subscribe', 'code 1');
    programs.answers.set('pactl list source-outputs', outputOf('sourceOutputs.txt'));
    await passSlowly(timers, deviceUseRules.lookMs + 200);
    expect(heard.at(-1)).toContain('4242');
  });

  it('is read from the kernel without a sound server', async () => {
    const files = fakeFiles({
      '/proc/asound/card0/pcm0c/sub0/status': 'state: RUNNING\nowner_pid   : 2451\n',
      '/proc/asound/card0/pcm0p/sub0/status': 'state: RUNNING\nowner_pid   : 2451\n'
    });
    const { timers, heard, log } = watch('linux', {}, files);
    await passSlowly(timers, 1000);
    expect(heard.at(-1)).toBe(' | card0/pcm0c:2451');
    files.texts.set('/proc/asound/card0/pcm0c/sub0/status', 'closed\n');
    await passSlowly(timers, 3000);
    expect(heard.at(-1)).toBe(' | ');
    expect(log.lines.filter((line) => line.includes('the sound server cannot'))).toHaveLength(1);
  });
});

describe('what others hold on Windows', () => {
  it('is read from the registry', async () => {
    const { timers, heard, programs } = watch('win32', { 'reg query': outputOf('consentStore.txt') });
    await passSlowly(timers, 10_000);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^NonPackaged\\\S*Zoom\.exe \| NonPackaged\\\S*Zoom\.exe$/u);
    expect(new Set(programs.asked).size).toBe(1);
  });

  it('is unknown without the registry, and asked for rarely', async () => {
    const { timers, heard, programs } = watch('win32');
    await passSlowly(timers, 300_000);
    expect(heard).toEqual(['unknown | unknown']);
    expect(programs.asked.length).toBeLessThanOrEqual(6);
  });
});

describe('what others hold on macOS', () => {
  it('is not our own camera, and not its light that goes on shining for a moment', async () => {
    const { timers, heard, own } = watch('darwin', { pmset: outputOf('pmsetCall.txt') });
    own.camera = true;
    await passSlowly(timers, 4000);
    own.camera = false;
    await passSlowly(timers, 5000);
    expect(heard.at(-1)).toBe('unknown | 821');
    await passSlowly(timers, 10_000);
    expect(heard.at(-1)).toBe('camera | 821');
  });
});
