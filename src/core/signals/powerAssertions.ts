import { type DeviceUses, heldBy, unknownUse, unknownUses } from './deviceUse.ts';

/**
 * macOS keeps awake while sound is recorded: `pmset -g assertions` lists an assertion of `coreaudiod` with
 * `Created for PID: …` and `Resources: audio-in …` for each program that uses a microphone, and one of
 * `cameracaptured` while any program uses a camera. Neither needs a permission; neither is documented by Apple.
 */
const systemListeners = ['corespeechd', 'assistantd', 'siriactionsd'] as const;

/**
 * @param ownCameraOpen our own camera is open or opening: the camera's assertion does not tell whose it is
 */
export function parsePowerAssertions(output: string, ownCameraOpen: boolean): DeviceUses {
  if (!/^Assertion status system-wide:/mu.test(output)) return unknownUses;
  const listeners = new Set<string>();
  let cameraOn = false;
  for (const { owner, createdFor, resources, details } of assertionsIn(output)) {
    if (owner === 'cameracaptured') cameraOn = true;
    if (owner !== 'coreaudiod' || !/\baudio-in\b/u.test(resources)) continue;
    if (systemListeners.some((name) => details.includes(name))) continue;
    listeners.add(createdFor ?? details);
  }
  return {
    microphone: heldBy(listeners),
    // Older systems and foreign drivers have no such assertion: without one, nothing is known.
    camera: cameraOn && !ownCameraOpen ? heldBy(['camera']) : unknownUse
  };
}

type Assertion = {
  readonly owner: string;
  /** Its name in quotation marks. */
  readonly details: string;
  createdFor: string | null;
  resources: string;
};

function assertionsIn(output: string): readonly Assertion[] {
  const assertions: Assertion[] = [];
  for (const line of output.split('\n')) {
    const [, owner, details] = /^\s+pid \d+\(([^)]*)\): .*?named: "(.*)"/u.exec(line) ?? [];
    if (owner !== undefined && details !== undefined) {
      assertions.push({ owner, details, createdFor: null, resources: '' });
      continue;
    }
    const assertion = assertions.at(-1);
    if (assertion === undefined) continue;
    const [, pid] = /^\s+Created for PID: (\d+)/u.exec(line) ?? [];
    if (pid !== undefined) assertion.createdFor = pid;
    const [, resources] = /^\s+Resources: (.*)$/u.exec(line) ?? [];
    if (resources !== undefined) assertion.resources = resources;
  }
  return assertions;
}
