import type { BreakClockEvent, Signal } from '../../core/breaks/breakClockState.ts';
import type { Area } from '../../core/signals/fullScreen.ts';
import { sessionOf } from '../../core/signals/idle.ts';
import { disposeAll, type Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';
import { batteryPort, type BatterySource } from './batteryPort.ts';
import { callPort } from './callPort.ts';
import { deviceUsePort } from './deviceUsePort.ts';
import { doNotDisturbPort } from './doNotDisturbPort.ts';
import { fullScreenPort } from './fullScreenPort.ts';
import { idlePort, type IdleSource } from './idlePort.ts';
import { createOnceLog } from './onceLog.ts';
import type { Programs } from './programs.ts';
import { onlyChanges, type SignalPort } from './signalPort.ts';
import type { SystemFiles } from './systemFiles.ts';

export type SignalsParts = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
  /** Electron's `powerMonitor`. */
  readonly powerMonitor: IdleSource & BatterySource;
  readonly displays: () => readonly Area[];
  readonly programs: Programs;
  readonly files: SystemFiles;
  readonly timers: Timers;
  readonly log: Log;
  readonly ownProcessId: number;
  /** Path of our own program. */
  readonly ownProgram: string;
  readonly uptimeSeconds: () => number;
  /** Our camera is open, or being opened. */
  readonly ownCameraOpen: () => boolean;
  /** A window of ours fills a display. */
  readonly ownOverlayShown: () => boolean;
};

/** What the system tells; the first four go to the break clock as they are, the others to yielding and settings. */
export type SignalEvent =
  | Extract<
      BreakClockEvent,
      { kind: 'idleRead' | 'callChanged' | 'fullScreenChanged' | 'doNotDisturbChanged' }
    >
  /** Another program holds a camera. */
  | { readonly kind: 'cameraUseChanged'; readonly cameraUse: Signal }
  | { readonly kind: 'batteryChanged'; readonly onBattery: Signal };

export type Signals = SignalPort<SignalEvent> & {
  /** Nobody is at the machine (locked, asleep): no program is started and no file read until it is over. */
  readonly setResting: (resting: boolean) => void;
};

/** All signals of the system as one: tells each change, and the idle time every second. To be started once. */
export function createSignals(parts: SignalsParts): Signals {
  let follower: Follower | null = null;
  let resting = false;
  return {
    start: (listener) => {
      follower = createFollower(parts, listener);
      follower.run(!resting);
      return () => {
        follower?.run(false);
        follower = null;
      };
    },
    setResting: (next) => {
      resting = next;
      follower?.run(!resting);
    }
  };
}

type Follower = { readonly run: (on: boolean) => void };

function createFollower(parts: SignalsParts, listener: (event: SignalEvent) => void): Follower {
  const { environment, timers } = parts;
  const once = createOnceLog(parts.log);
  const desktop = environment['XDG_CURRENT_DESKTOP'] ?? '';
  const session = sessionOf({
    sessionType: environment['XDG_SESSION_TYPE'] ?? '',
    waylandDisplay: environment['WAYLAND_DISPLAY'] ?? '',
    desktop
  });
  const shared = { ...parts, once, desktop, session };
  const idle = idlePort(shared);
  const battery = batteryPort(shared);
  const doNotDisturb = doNotDisturbPort(shared);
  const fullScreen = fullScreenPort({ ...shared, hasXServer: (environment['DISPLAY'] ?? '') !== '' });
  const call = callPort(deviceUsePort(shared), timers);

  // A rest ends with the ports telling their values anew: what has not changed meanwhile is not told again.
  const tellCall = onlyChanges<Signal>(isSame, (each) => listener({ kind: 'callChanged', call: each }));
  const tellCameraUse = onlyChanges<Signal>(isSame, (cameraUse) =>
    listener({ kind: 'cameraUseChanged', cameraUse })
  );
  const tellFullScreen = onlyChanges<Signal>(isSame, (each) =>
    listener({ kind: 'fullScreenChanged', fullScreen: each })
  );
  const tellDoNotDisturb = onlyChanges<Signal>(isSame, (each) =>
    listener({ kind: 'doNotDisturbChanged', doNotDisturb: each })
  );
  const tellBattery = onlyChanges<Signal>(isSame, (onBattery) =>
    listener({ kind: 'batteryChanged', onBattery })
  );

  let stop: Disposer | null = null;
  return {
    run: (on) => {
      if (on === (stop !== null)) return;
      if (stop !== null) {
        stop();
        stop = null;
        return;
      }
      stop = disposeAll([
        idle.start((reading) => listener({ kind: 'idleRead', idle: reading })),
        battery.start(tellBattery),
        doNotDisturb.start(tellDoNotDisturb),
        fullScreen.start(tellFullScreen),
        call.start((signals) => {
          tellCall(signals.call);
          tellCameraUse(signals.cameraUse);
        })
      ]);
    }
  };
}

function isSame(one: Signal, other: Signal): boolean {
  return one === other;
}
