import { homedir, uptime } from 'node:os';
import type { MonitorEvent } from '../../core/monitor/monitorEvent.ts';
import type { WellbeingEvent } from '../../core/wellbeing/wellbeingEvent.ts';
import type { Disposer } from '../disposer.ts';
import type { ElectronParts, RunOptions } from '../electronParts.ts';
import type { Log } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';
import { createSignals, type SignalEvent } from './createSignals.ts';
import { systemWithin } from './systemWithin.ts';

export type ComposeSignalsParts = {
  readonly electron: Pick<ElectronParts, 'powerMonitor' | 'screen'>;
  readonly options: RunOptions;
  readonly timers: Timers;
  readonly log: Log;
  /** Our own camera and overlay, which must not be taken for somebody else's. */
  readonly cameraOpen: () => boolean;
  readonly overlayFillsDisplay: () => boolean;
  readonly monitor: (event: MonitorEvent) => void;
  readonly wellbeing: (event: WellbeingEvent) => void;
};

export type ComposedSignals = {
  readonly setResting: (resting: boolean) => void;
  readonly start: () => Disposer;
};

/** What other programs and the system do, told to whom it concerns: the camera's part to the monitor, the rest to breaks. */
export function composeSignals(parts: ComposeSignalsParts): ComposedSignals {
  const { electron, options, timers, log } = parts;
  const { platform } = options;
  const signals = createSignals({
    platform,
    environment: process.env,
    homeFolder: homedir(),
    powerMonitor: electron.powerMonitor,
    displays: () => electron.screen.getAllDisplays().map(({ bounds }) => bounds),
    ...systemWithin(options.trial.systemRoot, platform, process.env),
    timers,
    log,
    ownProcessId: process.pid,
    ownProgram: process.execPath,
    uptimeSeconds: uptime,
    ownCameraOpen: parts.cameraOpen,
    ownOverlayShown: parts.overlayFillsDisplay
  });
  const hear = (event: SignalEvent): void => {
    // The monitor tells the others of a call.
    const concernsCamera =
      event.kind === 'callChanged' || event.kind === 'cameraUseChanged' || event.kind === 'batteryChanged';
    if (concernsCamera) parts.monitor(event);
    else parts.wellbeing(event);
  };
  return { setResting: signals.setResting, start: () => signals.start(hear) };
}
