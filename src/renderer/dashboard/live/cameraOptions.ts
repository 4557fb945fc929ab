import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import type { Text } from '../../../text/createText.ts';

/**
 * The cameras to choose from: the system's default, each that is listed (numbered where the system keeps its name
 * back until permission was given), and the chosen one even while it is not connected.
 */
export function cameraOptions(
  text: Text,
  { camera, settings }: Pick<AppSnapshot, 'camera' | 'settings'>
): readonly { readonly value: string; readonly label: string }[] {
  const listed = camera.devices
    .filter(({ id }) => id !== '')
    .map(({ id, label }, index) => ({
      value: id,
      label: label === '' ? text('live.unnamedCamera', { number: index + 1 }) : label
    }));
  const chosenIsListed = settings.cameraId === '' || listed.some(({ value }) => value === settings.cameraId);
  return [
    { value: '', label: text('live.defaultCamera') },
    ...listed,
    ...(chosenIsListed ? [] : [{ value: settings.cameraId, label: text('live.lostCamera') }])
  ];
}
