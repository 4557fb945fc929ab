import type { Pose, PoseSample } from '../../src/core/pose/keypoints.ts';

/** How somebody sits: everything in pixels of a 640 × 480 picture, as a webcam on a monitor sees it. */
export type Sitter = {
  readonly eyesY: number;
  readonly eyeSpan: number;
  readonly earSpan: number;
  readonly shouldersY: number;
  readonly shoulderSpan: number;
};

export const uprightSitter: Sitter = {
  eyesY: 180,
  eyeSpan: 44,
  earSpan: 92,
  shouldersY: 350,
  shoulderSpan: 230
};

/** Sunk and come forward, head and shoulders together, as in a 25° slouch. */
export const slouchedSitter: Sitter = {
  eyesY: 285,
  eyeSpan: 53,
  earSpan: 116,
  shouldersY: 430,
  shoulderSpan: 262
};

/** Between upright (0) and slouched (1). */
export function slouchingSitter(share: number): Sitter {
  const of = (name: keyof Sitter): number =>
    uprightSitter[name] + share * (slouchedSitter[name] - uprightSitter[name]);
  return {
    eyesY: of('eyesY'),
    eyeSpan: of('eyeSpan'),
    earSpan: of('earSpan'),
    shouldersY: of('shouldersY'),
    shoulderSpan: of('shoulderSpan')
  };
}

/** One look at a sitter, in good light. */
export function sampleOf(sitter: Sitter | null, t: number): PoseSample {
  // A fixed pattern of half a pixel: a person never stands perfectly still, and a frozen picture is another matter.
  const wobble = (((t * 7919) % 5) - 2) / 4;
  return {
    t,
    width: 640,
    height: 480,
    pose: sitter === null ? null : poseOfSitter(sitter, wobble),
    others: [],
    picture: { meanLuma: 120, lumaDeviation: 50, change: 1.2 }
  };
}

const score = 0.9;

/** The landmarks of a sitter in the middle of the picture. `wobble` in pixels, as landmarks have it from look to look. */
function poseOfSitter(sitter: Sitter, wobble = 0): Pose {
  const { eyesY, eyeSpan, earSpan, shouldersY, shoulderSpan } = sitter;
  const at = (x: number, y: number) => ({ x: 320 + x + wobble, y: y + wobble / 2, score });
  return {
    nose: at(0, eyesY + 0.62 * eyeSpan),
    left_eye: at(eyeSpan / 2, eyesY),
    right_eye: at(-eyeSpan / 2, eyesY),
    left_ear: at(earSpan / 2, eyesY + 6),
    right_ear: at(-earSpan / 2, eyesY + 6),
    left_shoulder: at(shoulderSpan / 2, shouldersY),
    right_shoulder: at(-shoulderSpan / 2, shouldersY)
  };
}
