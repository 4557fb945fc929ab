import type { CalibrationFault } from '../monitor/snapshot.ts';
import type { Baseline } from './baseline.ts';
import { calibrationRule } from './calibrationRule.ts';
import { type CalibrationLook, learnBaseline } from './learnBaseline.ts';

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
