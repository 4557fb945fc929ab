import type { CameraDevice } from '../../core/camera/cameraStatus.ts';

/** The cameras of this machine as the detector needs them; the browser's are in `browserCameras.ts`. */
export type CameraSource = {
  /**
   * Opens one camera.
   * @param deviceId exactly this camera; empty for the system's default
   * @throws what `getUserMedia` is rejected with
   */
  readonly open: (deviceId: string) => Promise<CameraTrack>;
  /** The cameras there are; before permission they have neither id nor label. */
  readonly list: () => Promise<readonly CameraDevice[]>;
  /** Calls back when a camera was plugged in or out. Returns the removal of the listener. */
  readonly onDevicesChanged: (listener: () => void) => () => void;
};

/** An open camera. Its light is on until `stop`. */
export type CameraTrack = {
  /** The camera that was opened in truth. */
  readonly deviceId: string;
  readonly isMuted: () => boolean;
  /**
   * The frames from now on, in a stream that can be transferred to a worker. A stream handed out earlier ends. Whoever
   * reads closes each frame.
   */
  readonly frames: () => ReadableStream<VideoFrame>;
  /** Follows the track until it is stopped: `ended` when the camera is gone, `muted` when it gives no picture. */
  readonly follow: (events: CameraTrackEvents) => void;
  readonly stop: () => void;
};

export type CameraTrackEvents = {
  readonly ended: () => void;
  readonly muted: (muted: boolean) => void;
};
