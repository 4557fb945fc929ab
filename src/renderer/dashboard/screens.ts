import type { ComponentType } from 'react';
import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import { AboutScreen } from './about/AboutScreen.tsx';
import { CalibrateScreen } from './calibrate/CalibrateScreen.tsx';
import { NowScreen } from './now/NowScreen.tsx';
import { SettingsScreen } from './settings/SettingsScreen.tsx';

export type ScreenName = 'now' | 'calibrate' | 'settings' | 'about';

export type ScreenProps = {
  readonly snapshot: AppSnapshot;
  readonly open: (screen: ScreenName) => void;
};

/** The screens in the order of the navigation; a new screen is a line here and a `screen.<name>` text. */
export const screens: readonly { readonly name: ScreenName; readonly Screen: ComponentType<ScreenProps> }[] =
  [
    { name: 'now', Screen: NowScreen },
    { name: 'calibrate', Screen: CalibrateScreen },
    { name: 'settings', Screen: SettingsScreen },
    { name: 'about', Screen: AboutScreen }
  ];
