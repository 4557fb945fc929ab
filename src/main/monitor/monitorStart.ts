import { isIntroduced, type Onboarding } from '../../core/onboarding/onboarding.ts';
import type { MonitorStart } from '../../core/monitor/monitorState.ts';
import type { Text } from '../../text/createText.ts';
import type { ElectronParts, RunOptions } from '../electronParts.ts';
import { reachHere } from '../notifications/composeAlerts.ts';
import type { Files } from '../storage/openFiles.ts';

export type MonitorStartParts = {
  readonly electron: {
    readonly app: { readonly commandLine: Pick<ElectronParts['app']['commandLine'], 'getSwitchValue'> };
  };
  readonly options: RunOptions;
  readonly text: Text;
  readonly files: Pick<Files, 'settings' | 'baselines' | 'state'>;
  readonly onboarding: Onboarding;
  /** The screen is locked. */
  readonly locked: boolean;
};

/** What the monitor begins with: what the last run left, and where this one finds itself. */
export function monitorStart(parts: MonitorStartParts): MonitorStart {
  const { electron, options, text, files, onboarding, locked } = parts;
  const { baselines, selectedIds, cameraNames } = files.baselines;
  const ozonePlatform = electron.app.commandLine.getSwitchValue('ozone-platform');
  return {
    choices: files.settings.choices,
    policy: options.policy.first,
    pause: files.state.pause,
    baselines,
    selectedIds,
    cameraNames,
    locked,
    screenReach: reachHere(options.platform, process.env, ozonePlatform),
    introduced: isIntroduced(onboarding, baselines.length > 0),
    demo: options.demo ? { calibrationName: text('calibrate.name.default') } : null
  };
}
