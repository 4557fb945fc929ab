import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import { calibrationCases } from './calibrationCases.ts';
import { cameraCases } from './cameraCases.ts';
import { placesCases } from './placesCases.ts';
import { policyCases } from './policyCases.ts';
import { postureCases } from './postureCases.ts';
import { reportCases } from './reportCases.ts';
import { settingsCases } from './settingsCases.ts';
import { uprightVerdict, usual } from './usualSnapshot.ts';
import { wellbeingCases } from './wellbeingCases.ts';

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

/** Every situation that the dashboard can be in, by name. */
export const galleryCases: ReadonlyMap<string, AppSnapshot> = new Map<string, AppSnapshot>([
  ['upright', usual],
  ['demo', { ...usual, demo: true }],
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
        { id: 2, content: { kind: 'shortcutUnavailable', shortcut: 'CommandOrControl+Alt+P' } }
      ]
    }
  ],
  ...postureCases,
  ...cameraCases,
  ...placesCases,
  ...calibrationCases,
  ...policyCases(usual),
  ...wellbeingCases(usual),
  ...settingsCases(whole, fresh),
  ...reportCases(usual)
]);
