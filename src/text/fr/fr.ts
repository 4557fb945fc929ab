import { aboutFr } from './about.ts';
import { alertsFr } from './alerts.ts';
import { breaksFr } from './breaks.ts';
import { calibrationFr } from './calibration.ts';
import { cameraFr } from './camera.ts';
import { commandLineFr } from './commandLine.ts';
import { dashboardFr } from './dashboard.ts';
import { dayNoticesFr } from './dayNotices.ts';
import { daySettingsFr } from './daySettings.ts';
import { guideFr } from './guide.ts';
import { historyFr } from './history.ts';
import { measuresFr } from './measures.ts';
import { noticesFr } from './notices.ts';
import { onboardingFr } from './onboarding.ts';
import { placesFr } from './places.ts';
import { policyFr } from './policy.ts';
import { postureFr } from './posture.ts';
import { privacyFr } from './privacy.ts';
import { reportFr } from './report.ts';
import { sensitivityFr } from './sensitivity.ts';
import { settingsFr } from './settings.ts';
import { settingsScreenFr } from './settingsScreen.ts';
import { setupCheckFr } from './setupCheck.ts';
import { trayFr } from './tray.ts';

/** The French texts. They speak with “vous”; U+202F stands before ; : ? % and inside « ». */
export const fr = {
  ...aboutFr,
  ...alertsFr,
  ...breaksFr,
  ...calibrationFr,
  ...cameraFr,
  ...commandLineFr,
  ...dashboardFr,
  ...dayNoticesFr,
  ...daySettingsFr,
  ...guideFr,
  ...historyFr,
  ...measuresFr,
  ...noticesFr,
  ...onboardingFr,
  ...placesFr,
  ...policyFr,
  ...postureFr,
  ...privacyFr,
  ...reportFr,
  ...sensitivityFr,
  ...settingsFr,
  ...settingsScreenFr,
  ...setupCheckFr,
  ...trayFr
} as const;
