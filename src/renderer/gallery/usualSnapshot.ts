import type { AppSnapshot, BaselineSummary } from '../../core/monitor/snapshot.ts';
import { resolvePolicy } from '../../core/policy/resolvePolicy.ts';
import type { CannotTellReason, Measures, Verdict } from '../../core/posture/verdict.ts';
import { defaultSettings } from '../../core/settings/defaults.ts';
import { unmanaged } from '../../core/settings/managed.ts';

/** A Thursday, early in the afternoon. Epoch milliseconds. */
export const now = Date.UTC(2026, 10, 19, 13, 20);
export const minute = 60_000;

/** Measures of somebody who sits as calibrated. */
export const inLine: Measures = {
  headForwardCm: 0.4,
  headDropCm: -0.3,
  headDownDegrees: 2,
  shoulderForwardCm: 0.2,
  shoulderDropCm: 0.5,
  headForwardOfShouldersCm: 0.2,
  leanDegrees: -1,
  screenDistanceRatio: 0.99,
  headYawDegrees: 3,
  headRollDegrees: 1,
  neckRatio: 0.98
};

export const uprightVerdict: Verdict = {
  t: 4000,
  state: 'upright',
  reason: null,
  also: null,
  alerting: null,
  since: 3280,
  measures: inLine,
  confidence: 0.9,
  findings: []
};

/** An ordinary moment: calibrated, watched, upright; without breaks, breathing and check-in. */
export const usual: AppSnapshot = {
  at: now,
  icon: 'upright',
  camera: {
    status: { kind: 'on', deviceId: 'built-in', width: 1280, height: 720 },
    devices: [
      { id: 'built-in', label: 'Integrated Camera' },
      { id: 'desk', label: 'Desk Camera Pro 4K (046d:085e)' }
    ]
  },
  engineProblem: null,
  pause: null,
  calibration: null,
  baselines: [
    place({ id: 'sit', name: 'Sitting', createdAt: now - 9000 * minute }),
    place({ id: 'stand', name: 'Standing', createdAt: now - 4000 * minute })
  ],
  activeBaselineId: 'sit',
  selectedBaselineId: null,
  recalibration: null,
  verdict: uprightVerdict,
  alert: null,
  screenReach: 'whole',
  settings: defaultSettings,
  managed: unmanaged,
  // Every computer has a place that was looked in.
  policy: resolvePolicy([{ place: '/etc/plumbline/policy.json', form: 'json', found: { kind: 'nothing' } }])
    .report,
  notices: [],
  demo: false,
  trayAvailable: true,
  locale: 'en-GB',
  onboarding: { step: null },
  version: '0.1.0'
};

/** A place as it is right after it was calibrated with the built-in camera. */
export function place(
  given: Pick<BaselineSummary, 'id' | 'name' | 'createdAt'> & Partial<BaselineSummary>
): BaselineSummary {
  return {
    cameraId: 'built-in',
    cameraName: 'Integrated Camera',
    here: true,
    quality: 'good',
    loosened: [],
    ...given
  };
}

/** The upright verdict with what is given. */
export function verdict(given: Partial<Verdict>): Verdict {
  return { ...uprightVerdict, ...given };
}

/** The ordinary moment without a verdict, and why. */
export function cannotTell(reason: CannotTellReason): AppSnapshot {
  return {
    ...usual,
    icon: 'cannotTell',
    verdict: verdict({ state: 'cannotTell', reason, measures: {}, since: 3830 })
  };
}
