import { describe, expect, it } from 'vitest';
import { listBaselines } from '../../../src/core/baselines/listBaselines.ts';
import { loosen } from '../../../src/core/posture/feedback.ts';
import { learnedBaseline } from '../../fakes/learnedBaseline.ts';

const cameras = { presentId: 'front', names: { desk: 'Desk Camera' } };

describe('the list of places', () => {
  it('has those of the camera in use first, each group as it was made', () => {
    const list = listBaselines(
      [
        learnedBaseline({ id: 'desk', cameraId: 'desk', createdAt: 1 }),
        learnedBaseline({ id: 'new', cameraId: 'front', createdAt: 3 }),
        learnedBaseline({ id: 'old', cameraId: 'front', createdAt: 2 }),
        learnedBaseline({ id: 'any', cameraId: '', createdAt: 4 })
      ],
      cameras
    );
    expect(list.map(({ id, here, cameraName }) => [id, here, cameraName])).toEqual([
      ['old', true, ''],
      ['new', true, ''],
      ['any', true, ''],
      ['desk', false, 'Desk Camera']
    ]);
  });

  it('counts each "that was wrong" that still made a difference', () => {
    let baseline = learnedBaseline({ cameraId: 'front' });
    const counted: number[] = [];
    for (let press = 0; press < 5; press += 1) {
      baseline = loosen(baseline, 'slouch');
      const [summary] = listBaselines([baseline], cameras);
      counted.push(summary?.loosened[0]?.times ?? 0);
    }
    const most = listBaselines([baseline], cameras)[0]?.loosened[0]?.mostTimes;
    expect(counted).toEqual([1, 2, 3, 3, 3]);
    expect(most).toBe(3);
  });

  it('takes no member of every object for a camera name', () => {
    const [summary] = listBaselines([learnedBaseline({ cameraId: 'constructor' })], cameras);
    expect(summary?.cameraName).toBe('');
  });
});
