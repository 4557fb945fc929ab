import type { Look } from '../../core/posture/look.ts';
import type { HeadShape } from '../../core/posture/shape.ts';

/** What the rules of other apps read from one look, relative to nothing yet. */
export type PeerView = {
  /** From the upper edge, share of the picture's height. */
  readonly noseY: number;
  readonly faceWidth: number;
  readonly bow: number;
  readonly head: HeadShape;
  /** Diagonal of the picture over its height: turns lengths of `head` into shares of the height. */
  readonly diagonalInHeights: number;
  /** Null where the shoulders are not seen: rules that need none go on without. */
  readonly body: PeerBody | null;
};

/** Lengths in shoulder widths, the slope in degrees. */
export type PeerBody = {
  readonly noseAside: number;
  readonly noseAbove: number;
  readonly eyesAside: number;
  readonly earsAside: number;
  readonly shoulderSlope: number;
  readonly neck: number;
};

/** Null where no face can be read. `height` is the picture's, pixels. */
export function peerViewOf(look: Look, width: number, height: number): PeerView | null {
  if (look.kind !== 'seen') return null;
  const { head } = look.shape;
  return {
    noseY: look.head.nose.y / height,
    faceWidth: head.earSpan,
    bow: head.eyesBelowEars,
    head,
    diagonalInHeights: Math.hypot(width, height) / height,
    body: bodyOf(look)
  };
}

function bodyOf(look: Look & { readonly kind: 'seen' }): PeerBody | null {
  const { head, shoulders } = look.shape;
  if (shoulders === null || look.shoulders === null) return null;
  const { nose, leftEar, rightEar } = look.head;
  const { leftShoulder: left, rightShoulder: right } = look.shoulders;
  const width = Math.max(1, Math.abs(left.x - right.x));
  const middleX = (left.x + right.x) / 2;
  return {
    noseAside: (nose.x - middleX) / width,
    noseAbove: ((left.y + right.y) / 2 - nose.y) / width,
    eyesAside: (head.eyesX - shoulders.shouldersX) / shoulders.shoulderSpan,
    earsAside: ((leftEar.x + rightEar.x) / 2 - middleX) / width,
    shoulderSlope: shoulders.shoulderSlope,
    neck: (shoulders.shouldersY - head.eyesY) / shoulders.shoulderSpan
  };
}
