import { aboutJa } from './about.ts';
import { alertsJa } from './alerts.ts';
import { breaksJa } from './breaks.ts';
import { calibrationJa } from './calibration.ts';
import { cameraJa } from './camera.ts';
import { commandLineJa } from './commandLine.ts';
import { dashboardJa } from './dashboard.ts';
import { dayNoticesJa } from './dayNotices.ts';
import { daySettingsJa } from './daySettings.ts';
import { guideJa } from './guide.ts';
import { historyJa } from './history.ts';
import { measuresJa } from './measures.ts';
import { noticesJa } from './notices.ts';
import { onboardingJa } from './onboarding.ts';
import { placesJa } from './places.ts';
import { policyJa } from './policy.ts';
import { postureJa } from './posture.ts';
import { privacyJa } from './privacy.ts';
import { reportJa } from './report.ts';
import { sensitivityJa } from './sensitivity.ts';
import { settingsJa } from './settings.ts';
import { settingsScreenJa } from './settingsScreen.ts';
import { setupCheckJa } from './setupCheck.ts';
import { trayJa } from './tray.ts';

/** The Japanese texts: です・ます, without a word for “you”. One word for one thing, as the English ones. */
export const ja = {
  ...aboutJa,
  ...alertsJa,
  ...breaksJa,
  ...calibrationJa,
  ...cameraJa,
  ...commandLineJa,
  ...dashboardJa,
  ...dayNoticesJa,
  ...daySettingsJa,
  ...guideJa,
  ...historyJa,
  ...measuresJa,
  ...noticesJa,
  ...onboardingJa,
  ...placesJa,
  ...policyJa,
  ...postureJa,
  ...privacyJa,
  ...reportJa,
  ...sensitivityJa,
  ...settingsJa,
  ...settingsScreenJa,
  ...setupCheckJa,
  ...trayJa
} as const;
