import { readSetup, type SetupLook, type SetupReading } from './setupReading.ts';
import { setupRule } from './setupRule.ts';

/** What is looked at, in the order in which it is best put right: first the person has to be in the picture. */
export const setupAspects = ['shoulders', 'distance', 'height', 'angle', 'light'] as const;
export type SetupAspect = (typeof setupAspects)[number];

/** What is found of each; `good` needs nothing done. */
export const setupFindings = {
  shoulders: ['good', 'cut', 'unclear'],
  distance: ['good', 'near', 'far'],
  height: ['good', 'low', 'high'],
  angle: ['good', 'aside', 'farAside'],
  light: ['good', 'dim', 'glaring', 'unclear']
} as const satisfies Readonly<Record<SetupAspect, readonly string[]>>;

export type SetupVerdict = {
  readonly [Aspect in SetupAspect]: {
    readonly aspect: Aspect;
    readonly finding: (typeof setupFindings)[Aspect][number];
  };
}[SetupAspect];

export type SetupVerdicts = {
  readonly verdicts: readonly SetupVerdict[];
  /** From eyes to camera, in steps of `setupRule.distanceStepCm`. */
  readonly distanceCm: number;
};

/** The looks of the last seconds. */
export type SetupCheck = {
  readonly looks: readonly { readonly t: number; readonly reading: SetupReading | null }[];
};

export const freshSetupCheck: SetupCheck = { looks: [] };

/** Takes in one look. @param t seconds on the clock of the samples; going back begins anew */
export function stepSetupCheck(check: SetupCheck, look: SetupLook, t: number): SetupCheck {
  const recent = check.looks.filter((each) => each.t <= t && t - each.t <= setupRule.seconds);
  return { looks: [...recent, { t, reading: readSetup(look) }] };
}

/**
 * What the looks of the last seconds say: `waiting` while there are too few of them, `nobody` while most show no face.
 * Each number is the middle of its looks.
 */
export function setupVerdicts({ looks }: SetupCheck): SetupVerdicts | 'waiting' | 'nobody' {
  if (looks.length < setupRule.leastLooks) return 'waiting';
  const readings = looks.flatMap(({ reading }) => reading ?? []);
  if (readings.length * 2 <= looks.length) return 'nobody';
  const step = setupRule.distanceStepCm;
  const distanceCm = middle(readings.map((reading) => reading.distanceCm));
  return {
    distanceCm: Math.round(distanceCm / step) * step,
    verdicts: [
      { aspect: 'shoulders', finding: shouldersFinding(readings) },
      { aspect: 'distance', finding: distanceFinding(distanceCm) },
      { aspect: 'height', finding: heightFinding(middle(readings.map((each) => each.elevationDegrees))) },
      { aspect: 'angle', finding: angleFinding(middle(readings.map((each) => each.azimuthDegrees))) },
      { aspect: 'light', finding: lightFinding(readings) }
    ]
  };
}

/** Whether nothing could be better. */
export function isAllGood({ verdicts }: SetupVerdicts): boolean {
  return verdicts.every(({ finding }) => finding === 'good');
}

function shouldersFinding(readings: readonly SetupReading[]): (typeof setupFindings.shoulders)[number] {
  const share = (shoulders: SetupReading['shoulders']): number =>
    readings.filter((reading) => reading.shoulders === shoulders).length / readings.length;
  if (share('seen') > 0.5) return 'good';
  return share('cut') >= share('unclear') ? 'cut' : 'unclear';
}

function distanceFinding(cm: number): (typeof setupFindings.distance)[number] {
  if (cm < setupRule.distanceCm.near) return 'near';
  return cm > setupRule.distanceCm.far ? 'far' : 'good';
}

function heightFinding(degrees: number): (typeof setupFindings.height)[number] {
  if (degrees < setupRule.elevationDegrees.low) return 'low';
  return degrees > setupRule.elevationDegrees.high ? 'high' : 'good';
}

function angleFinding(degrees: number): (typeof setupFindings.angle)[number] {
  if (degrees > setupRule.azimuthDegrees.far) return 'farAside';
  return degrees > setupRule.azimuthDegrees.aside ? 'aside' : 'good';
}

function lightFinding(readings: readonly SetupReading[]): (typeof setupFindings.light)[number] {
  const lumas = readings.flatMap(({ meanLuma }) => meanLuma ?? []);
  if (lumas.length > 0 && middle(lumas) < setupRule.luma.dim) return 'dim';
  if (lumas.length > 0 && middle(lumas) > setupRule.luma.glaring) return 'glaring';
  return middle(readings.map(({ confidence }) => confidence)) < setupRule.confidence ? 'unclear' : 'good';
}

/** The middle one of some numbers; of an even count the lower of the two. */
function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}
