import { posix } from 'node:path';
import { type DeviceUse, heldBy, knownUse, unknownUse } from '../../core/signals/deviceUse.ts';
import { pipewireCameraUsers } from '../../core/signals/pipewireCameras.ts';
import { isCameraDevice, isPipewireProcess, otherHolders } from '../../core/signals/videoDevices.ts';
import type { Timers } from '../system/timers.ts';
import { jsonOrNull } from '../jsonOrNull.ts';
import { isOwnProcess, processesHolding, processName } from './linuxProcesses.ts';
import type { OnceLog } from './onceLog.ts';
import type { Programs } from './programs.ts';
import type { SystemFiles } from './systemFiles.ts';

export type LinuxCameraParts = {
  readonly files: SystemFiles;
  readonly programs: Pick<Programs, 'ask'>;
  readonly timers: Pick<Timers, 'now'>;
  readonly once: OnceLog;
  readonly ownProcessId: number;
  readonly ownCameraOpen: () => boolean;
};

export const linuxCameraRules = {
  /**
   * Looking into all processes costs some ten milliseconds, so it is done when the kernel counts another number of
   * open cameras, and this often while one is open: two programs may change places.
   */
  lookAgainSeconds: 10,
  /** Where the kernel does not count (driver built in), all processes are looked into this often. */
  uncountedLookSeconds: 6
} as const;

type LastLook = {
  readonly use: DeviceUse;
  readonly count: number | null;
  readonly ownCameraOpen: boolean;
  readonly atSeconds: number;
};

const devices = '/sys/class/video4linux';

/** Who else holds a camera on Linux; to be called about every two seconds, mostly some small files are read. */
export function linuxCameraReader(parts: LinuxCameraParts): () => Promise<DeviceUse> {
  const { files, timers, once } = parts;
  let last: LastLook | null = null;
  return async () => {
    if (isConfined(files)) {
      once('camera use', 'confined by Flatpak or Snap');
      return unknownUse;
    }
    const cameras = cameraNodes(files);
    if (cameras.length === 0) return knownUse([]);
    const count = openCount(files, cameras);
    const ownCameraOpen = parts.ownCameraOpen();
    const atSeconds = timers.now().seconds;
    if (count === 0) {
      last = { use: knownUse([]), count, ownCameraOpen, atSeconds };
      return last.use;
    }
    const fresh = count === null ? linuxCameraRules.uncountedLookSeconds : linuxCameraRules.lookAgainSeconds;
    const holds =
      last !== null &&
      last.count === count &&
      last.ownCameraOpen === ownCameraOpen &&
      atSeconds - last.atSeconds < fresh;
    if (holds && last !== null) return last.use;
    const use = await lookInto(parts, cameras, ownCameraOpen);
    last = { use, count, ownCameraOpen, atSeconds };
    return use;
  };
}

async function lookInto(
  parts: LinuxCameraParts,
  cameras: readonly string[],
  ownCameraOpen: boolean
): Promise<DeviceUse> {
  const { files, ownProcessId } = parts;
  const processIds = await processesHolding(files, new Set(cameras.map((node) => `/dev/${node}`)));
  const { processIds: others, pipewireUnclear } = otherHolders(
    processIds.map((processId) => ({
      processId,
      isOwn: isOwnProcess(files, ownProcessId, processId),
      isPipewire: isPipewireProcess(processName(files, processId))
    })),
    ownCameraOpen
  );
  const ids = others.map(String);
  if (!pipewireUnclear) return heldBy(ids);
  const throughPipewire = await othersThroughPipewire(parts);
  if (throughPipewire === null) return ids.length === 0 ? unknownUse : heldBy(ids);
  return heldBy([...ids, ...throughPipewire]);
}

async function othersThroughPipewire({
  files,
  programs,
  once,
  ownProcessId
}: LinuxCameraParts): Promise<readonly string[] | null> {
  const answer = await programs.ask('pw-dump', ['--no-colors']);
  if (answer.kind === 'failed') {
    once('cameras of PipeWire', answer.why);
    return null;
  }
  const users = pipewireCameraUsers(jsonOrNull(answer.output));
  if (users === null) return null;
  return users
    .filter(({ processId }) => processId === null || !isOwnProcess(files, ownProcessId, processId))
    .map(({ nodeId, processId }) => `pipewire:${processId ?? nodeId}`);
}

/** Inside such a box `/proc` shows the box alone. */
function isConfined(files: SystemFiles): boolean {
  return files.read('/.flatpak-info') !== null || files.link('/proc/self/exe')?.startsWith('/snap/') === true;
}

function cameraNodes(files: SystemFiles): readonly string[] {
  return (files.list(devices) ?? []).filter(
    (node) =>
      /^video\d+$/u.test(node) &&
      isCameraDevice({
        node,
        path: files.link(`${devices}/${node}`) ?? '',
        name: (files.read(`${devices}/${node}/name`) ?? '').trim()
      })
  );
}

/** How many times the cameras are open, as their drivers' modules are counted; null where that is not told. */
function openCount(files: SystemFiles, cameras: readonly string[]): number | null {
  const modules = new Set(
    cameras.map((node) => posix.basename(files.link(`${devices}/${node}/device/driver/module`) ?? ''))
  );
  let total = 0;
  for (const name of modules) {
    const count = Number.parseInt(files.read(`/sys/module/${name}/refcnt`) ?? '', 10);
    if (name === '' || !Number.isSafeInteger(count)) return null;
    total += count;
  }
  return total;
}
