import { cameraProblems, cameraRests } from '../../core/camera/cameraStatus.ts';
import type { AppSnapshot, EngineProblem } from '../../core/monitor/snapshot.ts';
import { cannotTell, minute, now, usual } from './usualSnapshot.ts';

const engineProblems: readonly EngineProblem['kind'][] = [
  'modelMissing',
  'modelCorrupt',
  'runtimeFailed',
  'crashing'
];

/** Every trouble with the camera and the pose model, every reason to rest, and the beginning. */
export const cameraCases: readonly (readonly [string, AppSnapshot])[] = [
  ...cameraProblems.map(
    (problem) =>
      [
        `camera-${problem}`,
        {
          ...usual,
          icon: 'noCamera' as const,
          verdict: null,
          camera: {
            devices: problem === 'missing' ? [] : usual.camera.devices,
            status: { kind: 'problem' as const, problem, retryInSeconds: problem === 'denied' ? null : 8 }
          }
        }
      ] as const
  ),
  ...cameraRests.map(
    (why) =>
      [
        `off-${why}`,
        {
          ...usual,
          icon: 'paused' as const,
          verdict: null,
          pause: why === 'paused' ? { until: now + 60 * minute } : null,
          camera: { ...usual.camera, status: { kind: 'off' as const, why } }
        }
      ] as const
  ),
  ...engineProblems.map(
    (kind) =>
      [
        `engine-${kind}`,
        {
          ...usual,
          icon: 'error' as const,
          verdict: null,
          engineProblem: {
            kind,
            detail: 'movenet-lightning.bin: SHA-256 differs from the one it was built with.'
          },
          camera: { ...usual.camera, status: { kind: 'off' as const, why: 'engineFailed' as const } }
        }
      ] as const
  ),
  ['new', { ...cannotTell('notCalibrated'), baselines: [], activeBaselineId: null }],
  [
    'starting',
    { ...usual, icon: 'cannotTell', verdict: null, camera: { ...usual.camera, status: { kind: 'starting' } } }
  ]
];
