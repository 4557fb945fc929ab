import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import { onboardingSteps } from '../../core/onboarding/onboarding.ts';

const source = '/etc/plumbline/policy.json';

/**
 * The situations of settings and setting up.
 * @param usual an ordinary moment of somebody who has calibrated
 * @param fresh the first start: nothing is calibrated yet
 */
export function settingsCases(
  usual: AppSnapshot,
  fresh: AppSnapshot
): readonly (readonly [string, AppSnapshot])[] {
  const { settings } = usual;
  return [
    [
      'settings-changed',
      {
        ...usual,
        settings: {
          ...settings,
          movementEveryMinutes: 30,
          strict: true,
          alertsOfferBreathing: false,
          slouchDelaySeconds: 30,
          pauseShortcut: 'CommandOrControl+C',
          breakShortcut: 'CommandOrControl+C'
        }
      }
    ],
    [
      'settings-managed',
      {
        ...usual,
        settings: { ...settings, watchInCalls: false, movementEveryMinutes: 50, historyDays: 90 },
        managed: {
          settings: {
            watchInCalls: { tier: 'enforced', hold: 'locked', value: false, source },
            movementEveryMinutes: { tier: 'recommended', hold: 'suggested', value: 60, source },
            historyDays: { tier: 'enforced', hold: 'limited', value: 90, source }
          },
          modulesOff: { export: source }
        }
      }
    ],
    ...onboardingSteps.map((step) => [`onboarding-${step}`, { ...fresh, onboarding: { step } }] as const),
    [
      'onboarding-denied',
      {
        ...fresh,
        onboarding: { step: 'camera' },
        camera: {
          ...fresh.camera,
          status: { kind: 'problem', problem: 'denied', retryInSeconds: null }
        }
      }
    ],
    ['onboarding-withoutCamera', { ...withoutCamera(fresh), onboarding: { step: 'camera' } }],
    ['onboarding-trayWithoutCamera', { ...withoutCamera(fresh), onboarding: { step: 'tray' } }],
    [
      'onboarding-notice',
      {
        ...fresh,
        trayAvailable: false,
        onboarding: { step: 'what' },
        notices: [{ id: 1, content: { kind: 'folderNotWritable', folder: '/home/kim/.config/Plumbline' } }]
      }
    ]
  ];
}

function withoutCamera(snapshot: AppSnapshot): AppSnapshot {
  return {
    ...snapshot,
    icon: 'noCamera',
    settings: { ...snapshot.settings, watchWithCamera: false },
    camera: { ...snapshot.camera, status: { kind: 'off', why: 'noCameraMode' } }
  };
}
