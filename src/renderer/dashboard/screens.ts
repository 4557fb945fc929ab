import { lazy, type ComponentType } from 'react';
import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import { AboutScreen } from './about/AboutScreen.tsx';
import { BreatheScreen } from './breathe/BreatheScreen.tsx';
import { CalibrateScreen } from './calibrate/CalibrateScreen.tsx';
import { CheckInScreen } from './checkIn/CheckInScreen.tsx';
import { NowScreen } from './now/NowScreen.tsx';
import { OnboardingScreen } from './onboarding/OnboardingScreen.tsx';
import { PolicyScreen } from './policy/PolicyScreen.tsx';
import { PrivacyScreen } from './privacy/PrivacyScreen.tsx';
import { SettingsScreen } from './settings/SettingsScreen.tsx';

export type ScreenName =
  | 'now'
  | 'report'
  | 'breathe'
  | 'checkIn'
  | 'calibrate'
  | 'settings'
  | 'about'
  | 'policy'
  | 'privacy'
  | 'onboarding';

/** Loaded when it is first opened: it brings the charts along. */
const ReportScreen = lazy(async () => ({
  default: (await import('./report/ReportScreen.tsx')).ReportScreen
}));

export type ScreenProps = {
  readonly snapshot: AppSnapshot;
  readonly open: (screen: ScreenName) => void;
};

type Screen = {
  readonly name: ScreenName;
  readonly Screen: ComponentType<ScreenProps>;
  /** The part of the snapshot without which there is nothing to show. */
  readonly needs?: 'breathing' | 'checkIn';
  /** Reached from another screen, which the navigation then shows as the open one. */
  readonly under?: ScreenName;
};

/** The screens in the order of the navigation; a new screen is a line here and a `screen.<name>` text. */
const screens: readonly Screen[] = [
  { name: 'now', Screen: NowScreen },
  { name: 'report', Screen: ReportScreen },
  { name: 'breathe', Screen: BreatheScreen, needs: 'breathing' },
  { name: 'checkIn', Screen: CheckInScreen, needs: 'checkIn' },
  { name: 'calibrate', Screen: CalibrateScreen },
  { name: 'settings', Screen: SettingsScreen },
  { name: 'about', Screen: AboutScreen },
  { name: 'privacy', Screen: PrivacyScreen, under: 'settings' },
  { name: 'policy', Screen: PolicyScreen, under: 'settings' },
  { name: 'onboarding', Screen: OnboardingScreen, under: 'about' }
];

/** The screens that main provides for; before the first snapshot those that need nothing of it. */
export function shownScreens(snapshot: AppSnapshot | null): readonly Screen[] {
  const settingUp = isSettingUp(snapshot);
  return screens.filter(
    ({ name, needs }) =>
      (needs === undefined || snapshot?.[needs] !== undefined) && (name !== 'onboarding' || settingUp)
  );
}

/** Whether there is a step of setting up to show. */
export function isSettingUp(snapshot: AppSnapshot | null): boolean {
  return snapshot !== null && snapshot.onboarding.step !== null;
}

/** The screens that the navigation lists. */
export function listedScreens(snapshot: AppSnapshot | null): readonly Screen[] {
  return shownScreens(snapshot).filter(({ under }) => under === undefined);
}

/** The listed screen to which an open one belongs. */
export function listedNameOf(screen: ScreenName): ScreenName {
  return screens.find(({ name }) => name === screen)?.under ?? screen;
}
