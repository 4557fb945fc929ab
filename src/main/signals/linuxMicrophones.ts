import { isCaptureFolder, parseCaptureStatus } from '../../core/signals/alsaCapture.ts';
import { type DeviceUse, heldBy, unknownUse } from '../../core/signals/deviceUse.ts';
import {
  listeningStreams,
  parseMonitorSources,
  parseSourceOutputs
} from '../../core/signals/recordingStreams.ts';
import { isOwnProcess } from './linuxProcesses.ts';
import type { OnceLog } from './onceLog.ts';
import type { Programs } from './programs.ts';
import type { SystemFiles } from './systemFiles.ts';

export type LinuxMicrophoneParts = {
  readonly files: SystemFiles;
  readonly programs: Pick<Programs, 'ask'>;
  readonly once: OnceLog;
  readonly ownProcessId: number;
};

/**
 * Who listens to a microphone on Linux. The sound server is asked (PulseAudio, or PipeWire in its place); where it
 * cannot be, the kernel tells whether some recording device is open, wireless headsets excepted.
 */
export async function readLinuxMicrophones(parts: LinuxMicrophoneParts): Promise<DeviceUse> {
  const { files, programs, once, ownProcessId } = parts;
  const [outputs, sources] = await Promise.all([
    programs.ask('pactl', ['list', 'source-outputs']),
    programs.ask('pactl', ['list', 'short', 'sources'])
  ]);
  if (outputs.kind === 'failed') {
    once('the sound server', outputs.why);
    return openRecordingDevices(files);
  }
  const monitors = parseMonitorSources(sources.kind === 'answered' ? sources.output : '');
  const streams = listeningStreams(parseSourceOutputs(outputs.output), monitors).filter(
    ({ processId }) => processId === null || !isOwnProcess(files, ownProcessId, processId)
  );
  return heldBy(
    streams.map(({ processId, index }) => (processId === null ? `stream:${index}` : String(processId)))
  );
}

const cards = '/proc/asound';

function openRecordingDevices(files: SystemFiles): DeviceUse {
  const names = files.list(cards);
  if (names === null) return unknownUse;
  const open: string[] = [];
  for (const card of names.filter((name) => /^card\d+$/u.test(name))) {
    for (const device of (files.list(`${cards}/${card}`) ?? []).filter(isCaptureFolder)) {
      for (const part of files.list(`${cards}/${card}/${device}`) ?? []) {
        const owner = parseCaptureStatus(files.read(`${cards}/${card}/${device}/${part}/status`) ?? '');
        if (owner !== null) open.push(`${card}/${device}:${owner}`);
      }
    }
  }
  return heldBy(open);
}
