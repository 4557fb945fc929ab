import type { CalibrationFault } from '../monitor/snapshot.ts';
import {
  landmarkNames,
  type HeadLandmarks,
  type LandmarkName,
  type Point,
  type ShoulderLandmarks
} from '../pose/landmarks.ts';
import type { Baseline, Spread } from './baseline.ts';
import { type HeadShape, type ShapeName, type ShoulderShape } from './shape.ts';
import { median } from './smoothing.ts';

/** What a calibration needs; seconds on the samples' clock. */
export const calibrationRule = {
  /** Seen seconds of upright sitting. */
  seconds: 9,
  /** Good looks for a finished calibration. */
  samples: 16,
  /** After this long it ends either way. */
  patience: 25,
  /** At the end of patience, or when the material ends, this many give a fair baseline. */
  fairSamples: 8,
  /** Mean landmark confidence below it is only fair. */
  fairConfidence: 0.4,
  /**
   * Median absolute deviations, lengths in shoulder widths. Rendered people sitting naturally stay below half of each
   * (docs/accuracy.md).
   */
  mostMovement: 0.08,
  mostSizeChange: 0.07,
  /** Facing further away from the camera than this is no working position that can be judged. */
  largestTurnDegrees: 50
} as const;

/** One good look: upright, whole, readable. */
export type CalibrationLook = {
  readonly head: HeadShape;
  readonly shoulders: ShoulderShape;
  readonly landmarks: Readonly<Record<LandmarkName, Point>>;
  readonly confidence: number;
};

/** Who and where a baseline is for. */
export type BaselineLabel = Pick<Baseline, 'id' | 'name' | 'createdAt' | 'cameraId' | 'width' | 'height'>;

/** A calibration under way. */
export type CalibrationRun = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly looks: readonly CalibrationLook[];
  /** Seconds between good looks; gaps do not count. */
  readonly seenSeconds: number;
  /** Seconds since the start, gaps left out. */
  readonly elapsedSeconds: number;
  readonly troubles: Readonly<Partial<Record<CalibrationFault, number>>>;
  readonly hint: CalibrationFault | null;
  readonly width: number;
  readonly height: number;
};

export function startCalibration(label: {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
}): CalibrationRun {
  return {
    ...label,
    looks: [],
    seenSeconds: 0,
    elapsedSeconds: 0,
    troubles: {},
    hint: null,
    width: 0,
    height: 0
  };
}

/** A look that came in while calibrating: a good one, or the trouble with it. */
export type CalibrationInput =
  | { readonly kind: 'good'; readonly look: CalibrationLook; readonly width: number; readonly height: number }
  | { readonly kind: 'trouble'; readonly fault: CalibrationFault };

/** `seconds` since the sample before, 0 after a gap. */
export function stepCalibration(
  run: CalibrationRun,
  input: CalibrationInput,
  seconds: number
): CalibrationRun {
  const elapsedSeconds = run.elapsedSeconds + seconds;
  if (input.kind === 'trouble') {
    const troubles = { ...run.troubles, [input.fault]: (run.troubles[input.fault] ?? 0) + 1 };
    return { ...run, elapsedSeconds, troubles, hint: input.fault };
  }
  const resized = run.looks.length > 0 && (run.width !== input.width || run.height !== input.height);
  return {
    ...run,
    elapsedSeconds,
    looks: resized ? [input.look] : [...run.looks, input.look],
    seenSeconds: resized ? 0 : run.seenSeconds + (run.looks.length === 0 ? 0 : seconds),
    hint: null,
    width: input.width,
    height: input.height
  };
}

/** 0–1: the lesser of time and samples. */
export function calibrationProgress(run: CalibrationRun): number {
  const share = Math.min(
    run.seenSeconds / calibrationRule.seconds,
    run.looks.length / calibrationRule.samples
  );
  return Math.min(1, share);
}

export type CalibrationEnd =
  | { readonly kind: 'learned'; readonly baseline: Baseline }
  | { readonly kind: 'failed'; readonly fault: CalibrationFault };

/** The end of a calibration, or null while it goes on. `noMore`: the material ends here. */
export function calibrationEnd(
  run: CalibrationRun,
  cameraId: string,
  noMore: boolean
): CalibrationEnd | null {
  const full = calibrationProgress(run) >= 1;
  const over = noMore || run.elapsedSeconds >= calibrationRule.patience;
  if (!full && !over) return null;
  if (!full && run.looks.length < calibrationRule.fairSamples) {
    return { kind: 'failed', fault: worstTrouble(run) };
  }
  const baseline = learnBaseline(run.looks, { ...run, cameraId });
  if (baseline !== null) return { kind: 'learned', baseline };
  return { kind: 'failed', fault: 'moving' };
}

/** A baseline from good looks; null when they spread too far to be one posture. */
export function learnBaseline(looks: readonly CalibrationLook[], label: BaselineLabel): Baseline | null {
  if (looks.length === 0) return null;
  const head = (name: keyof HeadShape): Spread => spreadOf(looks.map((look) => look.head[name]));
  const shoulders = (name: keyof ShoulderShape): Spread =>
    spreadOf(looks.map((look) => look.shoulders[name]));
  const shape: Record<ShapeName, Spread> = {
    eyeSpan: head('eyeSpan'),
    earSpan: head('earSpan'),
    eyesX: head('eyesX'),
    eyesY: head('eyesY'),
    noseAside: head('noseAside'),
    noseBelowEyes: head('noseBelowEyes'),
    eyesBelowEars: head('eyesBelowEars'),
    eyeSlope: head('eyeSlope'),
    shoulderSpan: shoulders('shoulderSpan'),
    shouldersX: shoulders('shouldersX'),
    shouldersY: shoulders('shouldersY'),
    shoulderSlope: shoulders('shoulderSlope')
  };
  const width = shape.shoulderSpan.median;
  const movement = Math.max(
    ...[shape.eyesX, shape.eyesY, shape.shouldersX, shape.shouldersY].map(({ spread }) => spread / width)
  );
  const sizeChange = Math.max(
    shape.earSpan.spread / shape.earSpan.median,
    shape.shoulderSpan.spread / shape.shoulderSpan.median
  );
  const rule = calibrationRule;
  if (movement > rule.mostMovement || sizeChange > rule.mostSizeChange) return null;
  const calm = movement <= rule.mostMovement / 2 && sizeChange <= rule.mostSizeChange / 2;
  const sure = median(looks.map((look) => look.confidence)) >= rule.fairConfidence;
  return {
    version: 1,
    id: label.id,
    name: label.name,
    createdAt: label.createdAt,
    cameraId: label.cameraId,
    width: label.width,
    height: label.height,
    quality: calm && sure && looks.length >= rule.samples ? 'good' : 'fair',
    samples: looks.length,
    landmarks: medianLandmarks(looks),
    shape,
    loosened: {}
  };
}

/** The landmarks of a look under one roof. */
export function wholeLandmarks(
  head: HeadLandmarks,
  shoulders: ShoulderLandmarks
): Readonly<Record<LandmarkName, Point>> {
  return { ...head, ...shoulders };
}

function worstTrouble(run: CalibrationRun): CalibrationFault {
  const faults = calibrationFaultsByWeight.filter((fault) => (run.troubles[fault] ?? 0) > 0);
  const worst = faults.toSorted((a, b) => (run.troubles[b] ?? 0) - (run.troubles[a] ?? 0))[0];
  return worst ?? 'tooFewSamples';
}

const calibrationFaultsByWeight = [
  'nobody',
  'severalPeople',
  'faceOutOfView',
  'shouldersOutOfView',
  'tooDark',
  'tooBright',
  'turned',
  'lowConfidence',
  'moving'
] as const satisfies readonly CalibrationFault[];

function spreadOf(values: readonly number[]): Spread {
  const middle = median(values);
  return { median: middle, spread: median(values.map((value) => Math.abs(value - middle))) };
}

function medianLandmarks(looks: readonly CalibrationLook[]): Baseline['landmarks'] {
  const of = (name: LandmarkName): Point => ({
    x: median(looks.map((look) => look.landmarks[name].x)),
    y: median(looks.map((look) => look.landmarks[name].y))
  });
  const [nose, leftEye, rightEye, leftEar, rightEar, leftShoulder, rightShoulder] = landmarkNames;
  return {
    nose: of(nose),
    leftEye: of(leftEye),
    rightEye: of(rightEye),
    leftEar: of(leftEar),
    rightEar: of(rightEar),
    leftShoulder: of(leftShoulder),
    rightShoulder: of(rightShoulder)
  };
}
