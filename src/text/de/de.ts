import { aboutDe } from './about.ts';
import { alertsDe } from './alerts.ts';
import { breaksDe } from './breaks.ts';
import { calibrationDe } from './calibration.ts';
import { cameraDe } from './camera.ts';
import { commandLineDe } from './commandLine.ts';
import { dashboardDe } from './dashboard.ts';
import { dayNoticesDe } from './dayNotices.ts';
import { daySettingsDe } from './daySettings.ts';
import { guideDe } from './guide.ts';
import { historyDe } from './history.ts';
import { measuresDe } from './measures.ts';
import { noticesDe } from './notices.ts';
import { onboardingDe } from './onboarding.ts';
import { placesDe } from './places.ts';
import { policyDe } from './policy.ts';
import { postureDe } from './posture.ts';
import { privacyDe } from './privacy.ts';
import { reportDe } from './report.ts';
import { sensitivityDe } from './sensitivity.ts';
import { settingsDe } from './settings.ts';
import { settingsScreenDe } from './settingsScreen.ts';
import { setupCheckDe } from './setupCheck.ts';
import { trayDe } from './tray.ts';

/** The German texts. They address a person with “Sie”. */
export const de = {
  ...aboutDe,
  ...alertsDe,
  ...breaksDe,
  ...calibrationDe,
  ...cameraDe,
  ...commandLineDe,
  ...dashboardDe,
  ...dayNoticesDe,
  ...daySettingsDe,
  ...guideDe,
  ...historyDe,
  ...measuresDe,
  ...noticesDe,
  ...onboardingDe,
  ...placesDe,
  ...policyDe,
  ...postureDe,
  ...privacyDe,
  ...reportDe,
  ...sensitivityDe,
  ...settingsDe,
  ...settingsScreenDe,
  ...setupCheckDe,
  ...trayDe
} as const;
