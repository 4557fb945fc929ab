import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { isLocked } from '../../../core/settings/managed.ts';

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

function needsCalibration(reason: NonNullable<AppSnapshot['verdict']>['reason']): boolean {
  return reason === 'notCalibrated' || reason === 'notCalibratedPlace';
}
