import type { CameraSource, CameraTrack } from './cameraSource.ts';
import { cameraProblemOf } from './cameraProblem.ts';

/**
 * Opens the chosen camera, or the system's default one when the chosen one is not there any more. The opened track
 * tells its own device id, so that the change can be seen.
 * @param deviceId empty for the default camera
 * @throws what the last attempt was rejected with
 */
export async function openCamera(cameras: CameraSource, deviceId: string): Promise<CameraTrack> {
  try {
    return await cameras.open(deviceId);
  } catch (error) {
    if (deviceId === '' || cameraProblemOf(error) !== 'missing') throw error;
    return cameras.open('');
  }
}
