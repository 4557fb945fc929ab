import { calibrationFaults, type AppSnapshot } from '../../core/monitor/snapshot.ts';
import { usual } from './usualSnapshot.ts';

/** A calibration under way with everything that can hinder it, and how it can end. */
export const calibrationCases: readonly (readonly [string, AppSnapshot])[] = [
  ['calibrating', { ...usual, calibration: { kind: 'running', progress: 0.64, hint: null } }],
  ...calibrationFaults.map(
    (fault) =>
      [
        `calibrating-${fault}`,
        { ...usual, calibration: { kind: 'running' as const, progress: 0.3, hint: fault } }
      ] as const
  ),
  ...calibrationFaults.map(
    (fault) =>
      [`calibrationFailed-${fault}`, { ...usual, calibration: { kind: 'failed' as const, fault } }] as const
  ),
  ['calibrated-good', { ...usual, calibration: { kind: 'done', quality: 'good' } }],
  ['calibrated-fair', { ...usual, calibration: { kind: 'done', quality: 'fair' } }]
];
