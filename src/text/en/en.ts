import { aboutEn } from './about.ts';
import { alertsEn } from './alerts.ts';
import { breaksEn } from './breaks.ts';
import { calibrationEn } from './calibration.ts';
import { cameraEn } from './camera.ts';
import { commandLineEn } from './commandLine.ts';
import { dashboardEn } from './dashboard.ts';
import { dayNoticesEn } from './dayNotices.ts';
import { daySettingsEn } from './daySettings.ts';
import { guideEn } from './guide.ts';
import { historyEn } from './history.ts';
import { measuresEn } from './measures.ts';
import { noticesEn } from './notices.ts';
import { onboardingEn } from './onboarding.ts';
import { placesEn } from './places.ts';
import { policyEn } from './policy.ts';
import { postureEn } from './posture.ts';
import { privacyEn } from './privacy.ts';
import { reportEn } from './report.ts';
import { sensitivityEn } from './sensitivity.ts';
import { settingsEn } from './settings.ts';
import { settingsScreenEn } from './settingsScreen.ts';
import { setupCheckEn } from './setupCheck.ts';
import { trayEn } from './tray.ts';

/**
 * The English texts, and the measure for all other languages. ICU MessageFormat: one key is one whole sentence or
 * label, never a piece of one. Voice: plain words, second person, no blame, no exclamation marks.
 */
export const en = {
  ...aboutEn,
  ...alertsEn,
  ...breaksEn,
  ...calibrationEn,
  ...cameraEn,
  ...commandLineEn,
  ...dashboardEn,
  ...dayNoticesEn,
  ...daySettingsEn,
  ...guideEn,
  ...historyEn,
  ...measuresEn,
  ...noticesEn,
  ...onboardingEn,
  ...placesEn,
  ...policyEn,
  ...postureEn,
  ...privacyEn,
  ...reportEn,
  ...sensitivityEn,
  ...settingsEn,
  ...settingsScreenEn,
  ...setupCheckEn,
  ...trayEn
} as const;
