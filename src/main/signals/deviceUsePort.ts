import { consentStoreKey, parseConsentStore } from '../../core/signals/consentStore.ts';
import { type DeviceUse, type DeviceUses, sameUses, unknownUses } from '../../core/signals/deviceUse.ts';
import { parsePowerAssertions } from '../../core/signals/powerAssertions.ts';
import { disposeAll } from '../disposer.ts';
import type { Timers } from '../system/timers.ts';
import { keepProgram } from './keptProgram.ts';
import { linuxCameraReader } from './linuxCameras.ts';
import { readLinuxMicrophones } from './linuxMicrophones.ts';
import type { OnceLog } from './onceLog.ts';
import type { Programs } from './programs.ts';
import { pollPort, type SignalPort, silentPort, startPoll } from './signalPort.ts';
import type { SystemFiles } from './systemFiles.ts';

export type DeviceUseParts = {
  readonly platform: NodeJS.Platform;
  readonly programs: Programs;
  readonly files: SystemFiles;
  readonly timers: Timers;
  readonly once: OnceLog;
  readonly ownProcessId: number;
  /** Path of our own program. */
  readonly ownProgram: string;
  readonly ownCameraOpen: () => boolean;
  /** How long the system runs. */
  readonly uptimeSeconds: () => number;
};

export const deviceUseRules = {
  /**
   * With the confirming look after a change and the answer's own time this keeps within the three seconds in which
   * the camera has to be free for somebody else.
   */
  lookMs: 1800,
  confirmMs: 800,
  /** The sound server tells of changes by itself; this is for what it forgot to tell. */
  quietLookMs: 30_000,
  /** Where nothing can be read. */
  unknownLookMs: 60_000,
  /** macOS: how long after ours was closed a camera that is on may still be ours. */
  ownCameraLingersSeconds: 10
} as const;

/** Which other programs hold a camera or a microphone. */
export function deviceUsePort(parts: DeviceUseParts): SignalPort<DeviceUses> {
  const { platform } = parts;
  if (platform === 'linux') return linuxPort(parts);
  if (platform === 'win32') return lookingPort(parts, () => readConsentStore(parts));
  if (platform === 'darwin') return lookingPort(parts, powerAssertionReader(parts));
  return silentPort(unknownUses);
}

function lookingPort({ timers }: DeviceUseParts, read: () => Promise<DeviceUses>): SignalPort<DeviceUses> {
  return pollPort<DeviceUses>({ timers, read, same: sameUses, waitMs: waitAfter, unknown: unknownUses });
}

function waitAfter({ camera, microphone }: DeviceUses, changed: boolean): number {
  if (camera.kind === 'unknown' && microphone.kind === 'unknown') return deviceUseRules.unknownLookMs;
  return changed ? deviceUseRules.confirmMs : deviceUseRules.lookMs;
}

async function readConsentStore({
  programs,
  timers,
  once,
  ownProgram,
  uptimeSeconds
}: DeviceUseParts): Promise<DeviceUses> {
  const answer = await programs.ask('reg', ['query', consentStoreKey, '/s', '/f', 'LastUsedTime']);
  if (answer.kind === 'answered') {
    return parseConsentStore(answer.output, ownProgram, timers.now().epochMs - uptimeSeconds() * 1000);
  }
  once('camera and microphone use', answer.why);
  return unknownUses;
}

/** The system keeps its assertion for a moment after a camera was closed; ours must not be taken for another's. */
function powerAssertionReader({
  programs,
  timers,
  once,
  ownCameraOpen
}: DeviceUseParts): () => Promise<DeviceUses> {
  let ownUntilSeconds = Number.NEGATIVE_INFINITY;
  const isOwn = (): boolean => {
    const { seconds } = timers.now();
    if (ownCameraOpen()) ownUntilSeconds = seconds + deviceUseRules.ownCameraLingersSeconds;
    return seconds < ownUntilSeconds;
  };
  return async () => {
    const before = isOwn();
    const answer = await programs.ask('pmset', ['-g', 'assertions']);
    if (answer.kind === 'answered') return parsePowerAssertions(answer.output, isOwn() || before);
    once('camera and microphone use', answer.why);
    return unknownUses;
  };
}

/** Cameras are looked at in small files; microphones when the sound server says that something changed. */
function linuxPort(parts: DeviceUseParts): SignalPort<DeviceUses> {
  const { timers, programs, once } = parts;
  return {
    start: (listener) => {
      let serverTells = false;
      let camera: DeviceUse | null = null;
      let microphone: DeviceUse | null = null;
      // The first value waits for both: half a reading would be taken for "cannot be read".
      const tell = (): void => {
        if (camera !== null && microphone !== null) listener({ camera, microphone });
      };
      const cameras = startPoll<DeviceUses>(
        {
          timers,
          read: cameraOnly(parts),
          same: sameUses,
          waitMs: waitAfter,
          unknown: unknownUses
        },
        (uses) => {
          ({ camera } = uses);
          tell();
        }
      );
      const microphones = startPoll<DeviceUses>(
        {
          timers,
          read: async () => ({ ...unknownUses, microphone: await readLinuxMicrophones(parts) }),
          same: sameUses,
          waitMs: (value, changed) =>
            serverTells && !changed ? deviceUseRules.quietLookMs : waitAfter(value, changed),
          unknown: unknownUses
        },
        (uses) => {
          ({ microphone } = uses);
          tell();
        }
      );
      const server = keepProgram({
        programs,
        timers,
        name: 'pactl',
        args: ['subscribe'],
        began: () => undefined,
        line: (line) => {
          serverTells = true;
          if (line.includes(' on source-output ')) microphones.lookNow();
        },
        ended: (why) => {
          serverTells = false;
          once('news of the sound server', why);
        }
      });
      return disposeAll([cameras.dispose, microphones.dispose, server]);
    }
  };
}

function cameraOnly(parts: DeviceUseParts): () => Promise<DeviceUses> {
  const read = linuxCameraReader(parts);
  return async () => ({ ...unknownUses, camera: await read() });
}
