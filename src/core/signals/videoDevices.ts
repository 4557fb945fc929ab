/** A video device of Linux, as `/sys/class/video4linux` tells of it. */
export type VideoDevice = {
  /** Such as `video0`. */
  readonly node: string;
  /** Where it hangs in the machine, the target of its link. */
  readonly path: string;
  /** Its name; codecs of small machines are told by it. */
  readonly name: string;
};

/** A process that has a camera open. */
export type CameraHolder = {
  readonly processId: number;
  readonly isOwn: boolean;
  readonly isPipewire: boolean;
};

/** Whether it is a camera: no loopback made by a program, no codec or picture processor of a small machine. */
export function isCameraDevice({ path, name }: VideoDevice): boolean {
  if (path.includes('/devices/virtual/')) return false;
  return !/\b(?:codec|vpu|rga|isp|image_fx)\b|codec|[-_](?:dec|enc)\b|decoder|encoder/iu.test(name);
}

/** PipeWire opens cameras for others: then it has to be asked for whom. Process names as in `/proc/…/comm`. */
export function isPipewireProcess(name: string): boolean {
  return /^(?:pipewire|wireplumber|pipewire-media)/u.test(name);
}

/**
 * Which of those who hold a camera are others. PipeWire counts when it cannot hold it for us: our camera is closed, or
 * we hold one directly.
 * @returns the others' processes, and whether PipeWire has to be asked for whom it holds the camera
 */
export function otherHolders(
  holders: readonly CameraHolder[],
  ownCameraOpen: boolean
): { readonly processIds: readonly number[]; readonly pipewireUnclear: boolean } {
  const forUs = ownCameraOpen && !holders.some(({ isOwn }) => isOwn);
  const others = holders.filter(({ isOwn, isPipewire }) => !isOwn && !(isPipewire && forUs));
  return {
    processIds: others.map(({ processId }) => processId),
    pipewireUnclear: forUs && holders.some(({ isPipewire }) => isPipewire)
  };
}
