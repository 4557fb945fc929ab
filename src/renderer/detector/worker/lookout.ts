import {
  freshPicture,
  stepPictureHealth,
  type PictureEvent,
  type PictureTrouble
} from '../../../core/camera/pictureHealth.ts';
import type { PreviewFrame } from '../../../core/ipc/contract.ts';
import type { PoseSample } from '../../../core/pose/keypoints.ts';
import type { LeaveOut } from '../../../engine/poseEngine.ts';
import { nextTurn } from '../../../core/pace/lookTurn.ts';

export const lookoutRules = {
  /** The live picture, while somebody watches it. */
  previewsPerSecond: 5,
  /** A pose older than this is not drawn into the live picture any more. */
  poseShownSeconds: 2
} as const;

/** What the pixels of a frame were copied to. */
export type WatchedPicture = { readonly width: number; readonly height: number };

/** What main asked for last. */
export type WatchWishes = {
  readonly looksPerSecond: number;
  /** The model may leave out pictures that have not changed. */
  readonly skipUnchanged: boolean;
  readonly previewOn: boolean;
};

export type LookoutParts<Frame, Picture> = {
  /** Seconds on a clock that never goes back. */
  readonly clock: () => number;
  readonly wishes: () => WatchWishes;
  /** Copies the pixels of a frame; what it gives holds until the next call. */
  readonly read: (frame: Frame) => Promise<Picture>;
  /** Judges one picture, or answers null while nobody can. Rejects when the worker cannot go on. */
  readonly look: (picture: Picture, t: number, leaveOut?: LeaveOut) => Promise<PoseSample | null>;
  /** Makes JPEG bytes of a picture. */
  readonly encode: (picture: Picture) => Promise<Uint8Array<ArrayBuffer>>;
  readonly sampled: (sample: PoseSample) => void;
  readonly previewed: (frame: PreviewFrame & { readonly jpeg: Uint8Array<ArrayBuffer> }) => void;
  /** Said with the first look at a picture, and when its size changes. */
  readonly sizeSeen: (attempt: number, width: number, height: number) => void;
  /** Said once in the beginning and then with every change. */
  readonly troubleChanged: (attempt: number, trouble: PictureTrouble | null) => void;
};

export type Lookout<Frame> = {
  /** Does what is due with a frame; it may be closed when this has ended. Rejects as `read`, `look` and `encode` do. */
  readonly meet: (frame: Frame) => Promise<void>;
  /** To be called about once a second, frames or none. */
  readonly tick: () => void;
};

/**
 * Watches the frames of one opened camera: which are looked at, which are shown, and whether the picture is sound.
 * @param attempt the number that this camera's messages bear
 * @param ended from then on nothing is said
 */
export function createLookout<Frame, Picture extends WatchedPicture>(
  attempt: number,
  parts: LookoutParts<Frame, Picture>,
  ended: AbortSignal
): Lookout<Frame> {
  const { clock, wishes, read, look, encode, sampled, previewed, sizeSeen, troubleChanged } = parts;
  let health = freshPicture;
  let told: PictureTrouble | null | undefined;
  let size = { width: 0, height: 0 };
  let lookTurn: number | null = null;
  let previewTurn: number | null = null;
  let latest: PoseSample | null = null;

  const happened = (event: PictureEvent): void => {
    health = stepPictureHealth(health, event);
    if (health.trouble === told || ended.aborted) return;
    told = health.trouble;
    troubleChanged(attempt, told);
  };

  const lookAt = async (picture: Picture, t: number): Promise<void> => {
    const { looksPerSecond, skipUnchanged } = wishes();
    // Asked anew: a slow wish may have become a fast one while the picture was read.
    const sample = await (skipUnchanged && looksPerSecond > 0
      ? look(picture, t, { nextInSeconds: 1 / looksPerSecond })
      : look(picture, t));
    if (sample === null || ended.aborted) return;
    latest = sample;
    if (sample.picture !== null) happened({ kind: 'looked', t, picture: sample.picture });
    tellSize(sample);
    sampled(sample);
  };

  const tellSize = ({ width, height }: PoseSample): void => {
    // A camera that begins black may be warming up or covered: until that is settled there is no picture.
    if (health.blackSince !== null || (width === size.width && height === size.height)) return;
    size = { width, height };
    sizeSeen(attempt, width, height);
  };

  const show = async (picture: Picture, t: number): Promise<void> => {
    const jpeg = await encode(picture);
    // Asked again: it may have been switched off while the picture was made.
    if (ended.aborted || !wishes().previewOn) return;
    const isFresh = latest !== null && t - latest.t <= lookoutRules.poseShownSeconds;
    const { width, height } = picture;
    const { pose = null, picture: light = null } = (isFresh ? latest : null) ?? {};
    previewed({ t, width, height, jpeg, pose, picture: light });
  };

  return {
    meet: async (frame) => {
      if (ended.aborted) return;
      const t = clock();
      happened({ kind: 'frameArrived' });
      const { looksPerSecond, previewOn } = wishes();
      const nextLook = nextTurn(lookTurn, t, looksPerSecond);
      const nextPreview = previewOn ? nextTurn(previewTurn, t, lookoutRules.previewsPerSecond) : null;
      if (nextLook === null && nextPreview === null) return;
      lookTurn = nextLook ?? lookTurn;
      previewTurn = nextPreview ?? previewTurn;
      const picture = await read(frame);
      if (nextLook !== null) await lookAt(picture, t);
      // After the look, so that a picture shown bears the landmarks of its own frame when both are due.
      if (nextPreview !== null) await show(picture, t);
    },
    tick: () => happened({ kind: 'ticked', t: clock() })
  };
}
