import { isLocked } from '../settings/managed.ts';
import type { AppSnapshot } from './snapshot.ts';

/** What can be done about the present state, the likeliest first. */
export type NowAction =
  'calibrate' | 'retry' | 'demo' | 'withoutCamera' | 'watch' | 'resume' | 'setUp' | 'quit';

/** Nothing is offered where nothing is wrong; the order follows what `describeStatus` speaks of. */
export function nowActions(
  snapshot: Pick<AppSnapshot, 'engineProblem' | 'pause' | 'camera' | 'verdict' | 'demo' | 'managed'>
): readonly NowAction[] {
  if (snapshot.engineProblem !== null) return ['quit'];
  if (snapshot.pause !== null) return ['resume'];
  const { status } = snapshot.camera;
  switch (status.kind) {
    case 'problem':
      return snapshot.demo ? ['retry'] : ['retry', 'demo', 'withoutCamera'];
    case 'off':
      if (status.why === 'settingUp') return ['setUp'];
      // Where a policy forbids it there is nothing to press.
      return status.why === 'noCameraMode' && !isLocked(snapshot.managed, 'watchWithCamera') ? ['watch'] : [];
    case 'starting':
      return [];
    case 'on':
      return needsCalibration(snapshot.verdict?.reason ?? null) ? ['calibrate'] : [];
    default:
      return status satisfies never;
  }
}

/**
 * Whether it is only with other cameras that somebody has calibrated. A camera may have another identity in another
 * socket: nobody should calibrate again for that.
 */
export function isCalibratedElsewhere({
  verdict,
  baselines
}: Pick<AppSnapshot, 'verdict' | 'baselines'>): boolean {
  return verdict?.reason === 'notCalibrated' && baselines.length > 0 && baselines.every(({ here }) => !here);
}

function needsCalibration(reason: NonNullable<AppSnapshot['verdict']>['reason']): boolean {
  return reason === 'notCalibrated' || reason === 'notCalibratedPlace';
}
