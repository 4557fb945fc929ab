import { aboutEs } from './about.ts';
import { alertsEs } from './alerts.ts';
import { breaksEs } from './breaks.ts';
import { calibrationEs } from './calibration.ts';
import { cameraEs } from './camera.ts';
import { commandLineEs } from './commandLine.ts';
import { dashboardEs } from './dashboard.ts';
import { dayNoticesEs } from './dayNotices.ts';
import { daySettingsEs } from './daySettings.ts';
import { guideEs } from './guide.ts';
import { historyEs } from './history.ts';
import { measuresEs } from './measures.ts';
import { noticesEs } from './notices.ts';
import { onboardingEs } from './onboarding.ts';
import { placesEs } from './places.ts';
import { policyEs } from './policy.ts';
import { postureEs } from './posture.ts';
import { privacyEs } from './privacy.ts';
import { reportEs } from './report.ts';
import { sensitivityEs } from './sensitivity.ts';
import { settingsEs } from './settings.ts';
import { settingsScreenEs } from './settingsScreen.ts';
import { setupCheckEs } from './setupCheck.ts';
import { trayEs } from './tray.ts';

/** The Spanish texts: neutral, for every country, with “tú”. */
export const es = {
  ...aboutEs,
  ...alertsEs,
  ...breaksEs,
  ...calibrationEs,
  ...cameraEs,
  ...commandLineEs,
  ...dashboardEs,
  ...dayNoticesEs,
  ...daySettingsEs,
  ...guideEs,
  ...historyEs,
  ...measuresEs,
  ...noticesEs,
  ...onboardingEs,
  ...placesEs,
  ...policyEs,
  ...postureEs,
  ...privacyEs,
  ...reportEs,
  ...sensitivityEs,
  ...settingsEs,
  ...settingsScreenEs,
  ...setupCheckEs,
  ...trayEs
} as const;
