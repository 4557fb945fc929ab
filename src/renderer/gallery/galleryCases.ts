import { cameraProblems } from '../../core/camera/cameraStatus.ts';
import {
  calibrationFaults,
  type AppSnapshot,
  type BaselineSummary,
  type EngineProblem
} from '../../core/monitor/snapshot.ts';
import {
  badStates,
  cannotTellReasons,
  type CannotTellReason,
  type Finding,
  type Measures,
  type PostureState,
  type Verdict
} from '../../core/posture/verdict.ts';
import { noPolicy } from '../../core/policy/policy.ts';
import { policyCases } from './policyCases.ts';
import { defaultSettings } from '../../core/settings/defaults.ts';
import { unmanaged } from '../../core/settings/managed.ts';
import { reportCases } from './reportCases.ts';
import { settingsCases } from './settingsCases.ts';
import { wellbeingCases } from './wellbeingCases.ts';

const now = Date.UTC(2026, 10, 19, 13, 20);
const minute = 60_000;

const inLine: Measures = {
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

const uprightVerdict: Verdict = {
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

const usual: AppSnapshot = {
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
  policy: noPolicy.report,
  notices: [],
  demo: false,
  trayAvailable: true,
  locale: 'en-GB',
  onboarding: { step: null },
  version: '0.1.0'
};

/** With breaks, breathing and check-in, as the app runs by itself. */
const whole = new Map(wellbeingCases(usual)).get('breaks') ?? usual;

/** The first start: nothing is calibrated yet. */
const fresh: AppSnapshot = {
  ...whole,
  icon: 'cannotTell',
  baselines: [],
  activeBaselineId: null,
  verdict: { ...uprightVerdict, state: 'cannotTell', reason: 'notCalibrated', measures: {} }
};

/** Twenty places of three cameras, long names, and marks of every kind among them. */
const manyPlaces: readonly BaselineSummary[] = Array.from({ length: 20 }, (_each, index) => {
  const [cameraId, cameraName, here] = (
    [
      ['built-in', 'Integrated Camera', true],
      ['desk-old', 'Desk Camera Pro 4K (046d:085e)', false],
      ['', '', true]
    ] as const
  )[index < 9 ? 0 : index < 17 ? 1 : 2];
  const names = [
    'Sitting',
    'Standing',
    'Kitchen-table-with-the-tall-wooden-chair',
    'Großraumbüro, Platz 14, Fenster'
  ];
  return place({
    id: `place-${index}`,
    name: index < 4 ? (names[index] ?? '') : `Desk ${index + 1}`,
    createdAt: now - (20 - index) * 9000 * minute,
    cameraId,
    cameraName: index === 16 ? '' : cameraName,
    here,
    quality: index % 3 === 1 ? 'fair' : 'good',
    loosened:
      index === 0
        ? badStates.map((state, number) => ({ state, times: (number % 3) + 1, mostTimes: 3 }))
        : index === 2
          ? [{ state: 'slouch', times: 1, mostTimes: 3 }]
          : []
  });
});

const postures: readonly (readonly [PostureState, Measures, readonly Finding[]])[] = [
  [
    'slouch',
    {
      ...inLine,
      headForwardCm: 7.8,
      headDropCm: 6.2,
      shoulderForwardCm: 3.9,
      shoulderDropCm: 4.6,
      screenDistanceRatio: 0.86
    },
    [
      { measure: 'shoulderDropCm', amount: 4.6 },
      { measure: 'headDropCm', amount: 6.2 }
    ]
  ],
  [
    'forwardHead',
    {
      ...inLine,
      headForwardCm: 6.1,
      headDropCm: 2.3,
      headForwardOfShouldersCm: 5.4,
      screenDistanceRatio: 0.91
    },
    [
      { measure: 'headForwardCm', amount: 6.1 },
      { measure: 'headForwardOfShouldersCm', amount: 5.4 }
    ]
  ],
  ['lean', { ...inLine, leanDegrees: 14, headDropCm: 1.8 }, [{ measure: 'leanDegrees', amount: 14 }]],
  [
    'tooClose',
    { ...inLine, headForwardCm: 17, shoulderForwardCm: 15, screenDistanceRatio: 0.72 },
    [{ measure: 'screenDistanceRatio', amount: 0.72 }]
  ],
  [
    'lookingDown',
    { ...inLine, headDownDegrees: 31, headDropCm: 3.2, headForwardCm: 2.4 },
    [{ measure: 'headDownDegrees', amount: 31 }]
  ],
  ['away', {}, []]
];

const engineProblems: readonly EngineProblem['kind'][] = [
  'modelMissing',
  'modelCorrupt',
  'runtimeFailed',
  'crashing'
];

/** Every situation that the dashboard can be in, by name. */
export const galleryCases: ReadonlyMap<string, AppSnapshot> = new Map<string, AppSnapshot>([
  ['upright', usual],
  ...policyCases(usual),
  ...postures.map(
    ([state, measures, findings]) =>
      [
        state,
        { ...usual, icon: state, verdict: verdict({ state, measures, findings, since: 3957 }) }
      ] as const
  ),
  [
    'alert',
    {
      ...usual,
      icon: 'forwardHead',
      verdict: verdict({ ...postureOf('forwardHead'), also: 'slouch', alerting: 'forwardHead', since: 3957 }),
      alert: { id: 7, raisedAt: now - 20_000, verdict: verdict({ ...postureOf('forwardHead'), since: 3957 }) }
    }
  ],
  ...cannotTellReasons.map((reason) => [`cannotTell-${reason}`, cannotTell(reason)] as const),
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
  ...(['paused', 'locked', 'asleep', 'noCameraMode'] as const).map(
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
  ],
  ['demo', { ...usual, demo: true }],
  ['places-chosen', { ...usual, selectedBaselineId: 'sit' }],
  ['places-one', { ...usual, baselines: usual.baselines.slice(0, 1) }],
  ['places-many', { ...usual, baselines: manyPlaces, activeBaselineId: 'place-0' }],
  [
    'places-cameraOff',
    {
      ...usual,
      pause: { until: null },
      icon: 'paused',
      verdict: null,
      camera: { ...usual.camera, status: { kind: 'off', why: 'paused' } }
    }
  ],
  ...(['moved', 'otherPerson', 'pictureChanged'] as const).map(
    (why) => [`recalibration-${why}`, { ...usual, recalibration: why }] as const
  ),
  [
    'recalibration-many',
    { ...usual, baselines: manyPlaces, activeBaselineId: 'place-0', recalibration: 'moved' }
  ],
  [
    'places-files',
    {
      ...usual,
      notices: [
        { id: 1, content: { kind: 'placesExported', file: 'plumbline-places.json', count: 2 } },
        {
          id: 2,
          content: {
            kind: 'placesImported',
            file: 'from-work.json',
            added: 3,
            alreadyHere: 1,
            renamed: [{ from: 'Sitting', to: 'Sitting 2' }]
          }
        },
        {
          id: 3,
          content: {
            kind: 'placesNotImported',
            file: 'from-home.json',
            fault: { kind: 'damaged', where: 'places[2].landmarks.nose.x' }
          }
        }
      ]
    }
  ],
  [
    'banners',
    {
      ...usual,
      demo: true,
      trayAvailable: false,
      recalibration: 'moved',
      notices: [
        {
          id: 1,
          content: { kind: 'fileSetAside', file: 'settings.json', keptAs: 'settings.broken-2026-11-19.json' }
        },
        { id: 2, content: { kind: 'shortcutUnavailable', shortcut: 'Ctrl+Alt+P' } }
      ]
    }
  ],
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
  ...wellbeingCases(usual),
  ...settingsCases(whole, fresh),
  ...reportCases(usual),
  ['calibrated-good', { ...usual, calibration: { kind: 'done', quality: 'good' } }],
  ['calibrated-fair', { ...usual, calibration: { kind: 'done', quality: 'fair' } }]
]);

/** A place as it is right after it was calibrated with the built-in camera. */
function place(
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

function verdict(given: Partial<Verdict>): Verdict {
  return { ...uprightVerdict, ...given };
}

function postureOf(wanted: PostureState): Partial<Verdict> {
  const [state = wanted, measures = {}, findings = []] = postures.find(([name]) => name === wanted) ?? [];
  return { state, measures, findings };
}

function cannotTell(reason: CannotTellReason): AppSnapshot {
  return {
    ...usual,
    icon: 'cannotTell',
    verdict: verdict({ state: 'cannotTell', reason, measures: {}, since: 3830 })
  };
}
