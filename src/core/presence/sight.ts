import type { Verdict } from '../posture/verdict.ts';

/** What the picture says about the chair. */
export type Sight = 'person' | 'nobody' | 'unknown';

/** Who is seen, whether or not the posture can be judged: someone turned to a second screen is still sitting there. */
export function sightOf(verdict: Pick<Verdict, 'state' | 'reason'>): Sight {
  if (verdict.state === 'away') return 'nobody';
  if (verdict.state !== 'cannotTell') return 'person';
  switch (verdict.reason) {
    case 'turned':
    case 'tilted':
    case 'faceOutOfView':
    case 'shouldersOutOfView':
    case 'offCentre':
    case 'severalPeople':
    case 'notCalibratedPlace':
      return 'person';
    case 'starting':
    case 'notCalibrated':
    case 'tooDark':
    case 'tooBright':
    case 'lowConfidence':
    case 'cameraBlocked':
    case 'cameraFrozen':
    case null:
      return 'unknown';
    default:
      return verdict.reason satisfies never;
  }
}
