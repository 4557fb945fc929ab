import type * as Electron from 'electron';
import type { TrialOptions } from './cli/commandLine.ts';
import type { FollowedPolicy } from './policy/followPolicy.ts';

/** The members of Electron that the app is built from; everything else of main gets what it needs from here. */
export type ElectronParts = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'clipboard'
  | 'dialog'
  | 'globalShortcut'
  | 'ipcMain'
  | 'Menu'
  | 'nativeImage'
  | 'nativeTheme'
  | 'Notification'
  | 'powerMonitor'
  | 'protocol'
  | 'screen'
  | 'session'
  | 'shell'
  | 'systemPreferences'
  | 'Tray'
>;

/** How this run was started. */
export type RunOptions = {
  readonly platform: NodeJS.Platform;
  /** What the system prefers, the most wanted first (BCP 47); or a pseudo-locale, in a trial. */
  readonly locales: readonly string[];
  /** `XDG_CURRENT_DESKTOP`; empty elsewhere. */
  readonly desktop: string;
  readonly demo: boolean;
  readonly hidden: boolean;
  /** The arguments of this run without the program itself, to start it again with. */
  readonly runArguments: readonly string[];
  /** The user's own data folder, where it cannot be written and a temporary one stands in for it; else null. */
  readonly unwritableFolder: string | null;
  /** The dev server, only while developing. */
  readonly devServer: URL | null;
  /** The policy of this computer as it stood at the start, and how to hear of changes. */
  readonly policy: FollowedPolicy;
  /** What a trial run lets happen sooner, or pretends; a packaged app knows none. */
  readonly trial: TrialOptions;
  readonly folders: {
    readonly userData: string;
    readonly preloads: string;
    readonly pages: string;
    readonly resources: string;
  };
};
