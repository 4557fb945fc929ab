import { aboutPtBr } from './about.ts';
import { alertsPtBr } from './alerts.ts';
import { breaksPtBr } from './breaks.ts';
import { calibrationPtBr } from './calibration.ts';
import { cameraPtBr } from './camera.ts';
import { commandLinePtBr } from './commandLine.ts';
import { dashboardPtBr } from './dashboard.ts';
import { dayNoticesPtBr } from './dayNotices.ts';
import { daySettingsPtBr } from './daySettings.ts';
import { guidePtBr } from './guide.ts';
import { historyPtBr } from './history.ts';
import { measuresPtBr } from './measures.ts';
import { noticesPtBr } from './notices.ts';
import { onboardingPtBr } from './onboarding.ts';
import { placesPtBr } from './places.ts';
import { policyPtBr } from './policy.ts';
import { posturePtBr } from './posture.ts';
import { privacyPtBr } from './privacy.ts';
import { reportPtBr } from './report.ts';
import { sensitivityPtBr } from './sensitivity.ts';
import { settingsPtBr } from './settings.ts';
import { settingsScreenPtBr } from './settingsScreen.ts';
import { setupCheckPtBr } from './setupCheck.ts';
import { trayPtBr } from './tray.ts';

/** The texts in Brazilian Portuguese. Speaks with “você”, in words that need no gender of the person. */
export const ptBr = {
  ...aboutPtBr,
  ...alertsPtBr,
  ...breaksPtBr,
  ...calibrationPtBr,
  ...cameraPtBr,
  ...commandLinePtBr,
  ...dashboardPtBr,
  ...dayNoticesPtBr,
  ...daySettingsPtBr,
  ...guidePtBr,
  ...historyPtBr,
  ...measuresPtBr,
  ...noticesPtBr,
  ...onboardingPtBr,
  ...placesPtBr,
  ...policyPtBr,
  ...posturePtBr,
  ...privacyPtBr,
  ...reportPtBr,
  ...sensitivityPtBr,
  ...settingsPtBr,
  ...settingsScreenPtBr,
  ...setupCheckPtBr,
  ...trayPtBr
} as const;
