import type { PictureTrouble } from '../../core/camera/pictureHealth.ts';
import type { DetectorCommand, PreviewFrame } from '../../core/ipc/contract.ts';
import type { EngineProblem } from '../../core/monitor/snapshot.ts';
import type { PoseSample } from '../../core/pose/keypoints.ts';

/** What the window asks of its worker. Included by both projects, for each side has a library of its own. */
export type ToWorker =
  /** The first message: load the pose engine after a wait, and stamp no sample before `notBefore` (seconds). */
  | { readonly kind: 'load'; readonly afterSeconds: number; readonly notBefore: number }
  /**
   * Watch these frames until they end, in place of others. `attempt` comes back with whatever is said about them.
   */
  | {
      readonly kind: 'watch';
      readonly attempt: number;
      readonly deviceId: string;
      readonly frames: ReadableStream<VideoFrame>;
    }
  | WatchWish;

/** The commands of main that are the worker's to follow. */
export type WatchWish = Extract<DetectorCommand, { readonly kind: 'rate' | 'preview' | 'expect' }>;

/** What the worker tells its window. */
export type FromWorker =
  | { readonly kind: 'sampled'; readonly sample: PoseSample }
  | { readonly kind: 'previewed'; readonly frame: PreviewFrame }
  | { readonly kind: 'sizeSeen'; readonly attempt: number; readonly width: number; readonly height: number }
  | {
      readonly kind: 'troubleChanged';
      readonly attempt: number;
      readonly trouble: PictureTrouble | null;
    }
  /** The engine cannot be loaded; trying again would end the same way. */
  | { readonly kind: 'engineFailed'; readonly problem: EngineProblem }
  /** The worker cannot go on; another one may. */
  | { readonly kind: 'broke'; readonly detail: string };
