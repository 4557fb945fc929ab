import type { AppSnapshot, BaselineSummary } from '../../../core/monitor/snapshot.ts';
import type { Text } from '../../../text/createText.ts';

/** Which camera a place belongs to, in words: by its present name, by the one it had, or that it is not connected. */
export function placeCamera(
  text: Text,
  { cameraId, cameraName }: Pick<BaselineSummary, 'cameraId' | 'cameraName'>,
  devices: AppSnapshot['camera']['devices']
): string {
  if (cameraId === '') return text('places.camera.any');
  const device = devices.find(({ id }) => id === cameraId);
  const name = device === undefined || device.label === '' ? cameraName : device.label;
  if (device !== undefined) return name === '' ? text('places.camera.unnamed') : name;
  return name === '' ? text('places.camera.lost') : text('places.camera.lostNamed', { name });
}
