import { homedir, tmpdir } from 'node:os';
import type { Settings } from '../../core/settings/schema.ts';
import type { WellbeingEvent } from '../../core/wellbeing/wellbeingEvent.ts';
import type { Text } from '../../text/createText.ts';
import { answerCommand } from '../cli/answerCommand.ts';
import { commandAddress } from '../cli/commandAddress.ts';
import { openCommandServer } from '../cli/commandServer.ts';
import { disposeAll, type Disposer } from '../disposer.ts';
import type { RunOptions } from '../electronParts.ts';
import type { MonitorService } from '../monitor/monitorService.ts';
import type { StateFile } from '../storage/stateFile.ts';
import type { UserWishes } from '../userWishes.ts';
import type { DashboardWindow } from '../windows/dashboardWindow.ts';
import { createGlobalShortcuts, type GlobalShortcutParts } from './globalShortcuts.ts';
import { linuxAutostart } from './linuxAutostart.ts';
import type { Log } from './log.ts';
import { loginItem, type LoginItems } from './loginItem.ts';
import { createLoginStart, type LoginStartPort } from './loginStart.ts';

export type SystemParts = {
  readonly electron: {
    readonly app: LoginItems & { readonly isPackaged: boolean };
    readonly globalShortcut: GlobalShortcutParts['globalShortcut'];
  };
  readonly options: Pick<RunOptions, 'platform' | 'demo'> & {
    readonly folders: Pick<RunOptions['folders'], 'userData'>;
  };
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly monitor: Pick<MonitorService, 'happened' | 'snapshot'>;
  readonly wellbeing: (event: WellbeingEvent) => void;
  readonly wishes: Pick<UserWishes, 'fromTray' | 'togglePause'>;
  readonly openDashboard: DashboardWindow['open'];
  readonly stateFile: Pick<StateFile, 'refusedShortcuts' | 'saveRefusedShortcuts'>;
  readonly text: Text;
  readonly now: () => number;
  readonly log: Log;
};

/** What the system does for Plumbline outside its windows: keys, start at login, commands. */
export type SystemServices = {
  /** The settings as they are now. */
  readonly follow: (settings: Settings) => void;
  /** Somebody looks at the settings: what the system does is read anew. */
  readonly look: () => void;
  /** Begins to listen for commands. */
  readonly start: () => Disposer;
};

export function composeSystem(parts: SystemParts): SystemServices {
  const { electron, options, monitor, wishes, openDashboard, stateFile, text, now, log } = parts;
  const { happened } = monitor;

  const shortcuts = createGlobalShortcuts({
    globalShortcut: electron.globalShortcut,
    actions: {
      pauseShortcut: wishes.togglePause,
      breakShortcut: () => wishes.fromTray({ kind: 'break' }),
      breatheShortcut: () => wishes.fromTray({ kind: 'breathe' }),
      openShortcut: () => wishes.fromTray({ kind: 'open' })
    },
    told: stateFile.refusedShortcuts,
    saveTold: stateFile.saveRefusedShortcuts,
    tell: (refusal, shortcut) =>
      happened({
        kind: 'noticeRaised',
        content: { kind: refusal === 'repeated' ? 'shortcutRepeated' : 'shortcutUnavailable', shortcut }
      }),
    log
  });
  const loginStart = createLoginStart({
    port: loginStartPort(parts),
    changed: (on) => happened({ kind: 'settingChanged', key: 'startAtLogin', value: on }),
    refused: (why) =>
      happened({
        kind: 'noticeRaised',
        content: { kind: why === 'notInstalled' ? 'loginStartNotInstalled' : 'loginStartRefused' }
      }),
    log
  });
  const look = (): void => loginStart.look(monitor.snapshot().settings.startAtLogin);

  return {
    follow: (settings) => {
      shortcuts.use(settings);
      loginStart.follow(settings.startAtLogin);
    },
    look,
    start: () => {
      look();
      const { platform, folders } = options;
      return disposeAll([
        shortcuts.dispose,
        openCommandServer({
          address: commandAddress(folders.userData, platform, tmpdir()),
          platform,
          answer: (command) =>
            answerCommand({ monitor, wellbeing: parts.wellbeing, openDashboard, text, now }, command),
          log
        })
      ]);
    }
  };
}

/** Null where this Plumbline is none that could start at login: it would not be there, or be the demo. */
function loginStartPort({ electron, options, environment }: SystemParts): LoginStartPort | null {
  const { app } = electron;
  if (!app.isPackaged || options.demo) return null;
  const { platform } = options;
  if (platform === 'win32' || platform === 'darwin') return loginItem(app, platform, process.execPath);
  if (platform !== 'linux') return null;
  return linuxAutostart({
    homeFolder: homedir(),
    configHome: environment['XDG_CONFIG_HOME'] ?? '',
    configDirs: environment['XDG_CONFIG_DIRS'] ?? '',
    // An AppImage runs from a place that is gone with the next login.
    command: [environment['APPIMAGE'] ?? process.execPath, '--hidden']
  });
}
