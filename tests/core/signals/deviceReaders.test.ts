import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCaptureFolder, parseCaptureStatus } from '../../../src/core/signals/alsaCapture.ts';
import { parseConsentStore } from '../../../src/core/signals/consentStore.ts';
import { type DeviceUse, unknownUses } from '../../../src/core/signals/deviceUse.ts';
import { pipewireCameraUsers } from '../../../src/core/signals/pipewireCameras.ts';
import { parsePowerAssertions } from '../../../src/core/signals/powerAssertions.ts';
import {
  listeningStreams,
  parseMonitorSources,
  parseSourceOutputs
} from '../../../src/core/signals/recordingStreams.ts';
import { isCameraDevice, isPipewireProcess, otherHolders } from '../../../src/core/signals/videoDevices.ts';
import { outputOf } from './outputOf.ts';

const idsOf = (use: DeviceUse): readonly string[] | 'unknown' =>
  use.kind === 'unknown' ? 'unknown' : use.holders.map(({ id }) => id);

const own = 'C:\\Program Files\\Plumbline\\Plumbline.exe';
const zoom = 'NonPackaged\\C:#Users#Ana#AppData#Roaming#Zoom#bin#Zoom.exe';
/** 0x1dd15b000000000 as FILETIME. */
const zoomSinceMs = Number((0x1dd15b000000000n - 116_444_736_000_000_000n) / 10_000n);

describe('what Windows writes down about camera and microphone', () => {
  const store = outputOf('consentStore.txt');
  const read = (output: string, startedMs = zoomSinceMs - 3_600_000) =>
    parseConsentStore(output, own, startedMs);

  it('names the program that has not stopped, and leaves out ourselves and other devices', () => {
    expect(idsOf(read(store).camera)).toEqual([zoom]);
    expect(idsOf(read(store).microphone)).toEqual([zoom]);
  });

  it('tells since when', () => {
    expect(read(store).microphone).toEqual({
      kind: 'known',
      holders: [{ id: zoom, heldSinceMs: zoomSinceMs }]
    });
  });

  it('is read with the line ends of Windows, too', () => {
    expect(read(store.replaceAll('\n', '\r\n'))).toEqual(read(store));
  });

  it('counts a program that the system took down with it no longer', () => {
    expect(idsOf(read(store, zoomSinceMs + 1).microphone)).toEqual([]);
  });

  it('knows ourselves in a folder whose letters the console damages', () => {
    const damaged = store.replace('C:#Program Files#Plumbline', 'C:#Users#J\u{FFFD}rgen#Plumbline');
    const path = 'C:\\Users\\Jürgen\\Plumbline\\Plumbline.exe';
    expect(idsOf(parseConsentStore(damaged, path, 0).camera)).toEqual([zoom]);
  });

  it('is unknown where there is no such store', () => {
    expect(read('ERROR: The system was unable to find the specified registry key or value.')).toEqual(
      unknownUses
    );
    expect(read('')).toEqual(unknownUses);
  });
});

describe('what keeps a Mac awake', () => {
  const call = outputOf('pmsetCall.txt');

  it('names who records sound, not who plays it', () => {
    expect(idsOf(parsePowerAssertions(call, false).microphone)).toEqual(['821']);
  });

  it('tells of a camera in use, unless it may be ours', () => {
    expect(idsOf(parsePowerAssertions(call, false).camera)).toEqual(['camera']);
    expect(idsOf(parsePowerAssertions(call, true).camera)).toBe('unknown');
  });

  it('does not say that no camera is in use, because not every one is told', () => {
    const quiet = call.replaceAll('cameracaptured', 'somebody').replaceAll('audio-in ', '');
    expect(idsOf(parsePowerAssertions(quiet, false).camera)).toBe('unknown');
    expect(idsOf(parsePowerAssertions(quiet, false).microphone)).toEqual([]);
  });

  it('does not take the waiting for "Hey Siri" for a talk', () => {
    const siri = call.replace('VPAUAggregateAudioDevice-0x1000', 'corespeechd');
    expect(idsOf(parsePowerAssertions(siri, false).microphone)).toEqual([]);
  });

  it('is unknown when something else answers', () => {
    expect(parsePowerAssertions('pmset: command not understood', false)).toEqual(unknownUses);
  });
});

describe('the streams of the sound server', () => {
  const streams = parseSourceOutputs(outputOf('sourceOutputs.txt'));
  const monitors = parseMonitorSources(outputOf('sources.txt'));

  it('are all found', () => {
    expect(streams.map(({ index }) => index)).toEqual(['101', '105', '110', '115', '120']);
  });

  it('listen to a microphone only if they are no level meter, no recording of what is played, no module, and run', () => {
    expect(listeningStreams(streams, monitors)).toEqual([
      { index: '101', processId: 4242, sourceIndex: '53', corked: false, incidental: false }
    ]);
  });

  it('are none in an empty answer', () => {
    expect(parseSourceOutputs('')).toEqual([]);
  });
});

describe('the cameras of PipeWire', () => {
  const dump: unknown = JSON.parse(outputOf('pwDump.json'));

  it('are used by streams that are linked to them, not by those that watch a screen', () => {
    expect(pipewireCameraUsers(dump)).toEqual([
      { nodeId: 70, processId: 4242 },
      { nodeId: 72, processId: 7200 }
    ]);
  });

  it('are unknown when the answer is no graph, and nothing makes the reader fail', () => {
    expect(pipewireCameraUsers({})).toBeNull();
    assert(
      property(jsonValue(), (value) => {
        const users = pipewireCameraUsers(value);
        expect(users === null).toBe(!Array.isArray(value));
      })
    );
  });
});

describe('the recording devices of ALSA', () => {
  it('are open while a process owns them', () => {
    expect(parseCaptureStatus('state: RUNNING\nowner_pid   : 2451\ntrigger_time: 120.5\n')).toBe('2451');
    expect(parseCaptureStatus('closed\n')).toBeNull();
    expect(parseCaptureStatus('')).toBeNull();
  });

  it('are told from playing ones by their folder', () => {
    expect(['pcm0c', 'pcm0p', 'pcm12c', 'codec#0', 'id'].filter(isCaptureFolder)).toEqual([
      'pcm0c',
      'pcm12c'
    ]);
  });
});

describe('the video devices of Linux', () => {
  const device = (path: string, name: string) => ({ node: 'video0', path, name });

  it('are cameras unless a program made them or they code pictures', () => {
    const usb = '../../devices/pci0000:00/0000:00:14.0/usb3/3-8/3-8:1.0/video4linux/video0';
    expect(isCameraDevice(device(usb, 'Integrated Camera: Integrated C'))).toBe(true);
    expect(isCameraDevice(device(usb, 'HD Pro Webcam C920'))).toBe(true);
    expect(isCameraDevice(device('../../devices/virtual/video4linux/video10', 'OBS Virtual Camera'))).toBe(
      false
    );
    expect(
      isCameraDevice(device('../../devices/platform/x/video4linux/video11', 'bcm2835-codec-decode'))
    ).toBe(false);
    expect(
      isCameraDevice(device('../../devices/platform/x/video4linux/video1', 'rockchip,rk3399-vpu-enc'))
    ).toBe(false);
  });

  const pipewire = { processId: 9, isOwn: false, isPipewire: true };
  const us = { processId: 2, isOwn: true, isPipewire: false };
  const zoomProcess = { processId: 7, isOwn: false, isPipewire: false };

  it('are held by others when not by us', () => {
    expect(otherHolders([us, zoomProcess], true)).toEqual({ processIds: [7], pipewireUnclear: false });
  });

  it('that PipeWire holds are held for others when ours is closed or open on its own', () => {
    expect(otherHolders([pipewire], false)).toEqual({ processIds: [9], pipewireUnclear: false });
    expect(otherHolders([pipewire, us], true)).toEqual({ processIds: [9], pipewireUnclear: false });
  });

  it('that PipeWire may hold for us have to be asked about', () => {
    expect(otherHolders([pipewire], true)).toEqual({ processIds: [], pipewireUnclear: true });
  });

  it('are known to be PipeWire\u2019s by the name of its programs', () => {
    expect(['pipewire', 'wireplumber', 'pipewire-media-', 'firefox'].filter(isPipewireProcess)).toHaveLength(
      3
    );
  });
});
