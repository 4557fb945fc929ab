import type { CameraProblem } from '../../core/camera/cameraStatus.ts';

/**
 * What a refused `getUserMedia` means for the user.
 * Source: https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia. Chromium says
 * `NotReadableError` when another program holds the camera and `AbortError` when the source did not start in time.
 */
const problemByErrorName: ReadonlyMap<string, CameraProblem> = new Map([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy']
]);

/** @param error whatever opening a camera was rejected with */
export function cameraProblemOf(error: unknown): CameraProblem {
  // Not `instanceof Error`: OverconstrainedError was an interface of its own for years.
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : null;
  return (typeof name === 'string' ? problemByErrorName.get(name) : undefined) ?? 'failed';
}
