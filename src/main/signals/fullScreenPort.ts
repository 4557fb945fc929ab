import type { Signal } from '../../core/breaks/breakClockState.ts';
import {
  type Area,
  fullScreenOfNotificationState,
  fullScreenOfWindow,
  fullScreenOfWindows,
  parseActiveWindow,
  parseScreenWindows
} from '../../core/signals/fullScreen.ts';
import type { Session } from '../../core/signals/idle.ts';
import type { Timers } from '../system/timers.ts';
import { keepProgram } from './keptProgram.ts';
import type { OnceLog } from './onceLog.ts';
import { jsonOrNull } from '../jsonOrNull.ts';
import type { Programs } from './programs.ts';
import { onlyChanges, pollPort, type SignalPort, silentPort } from './signalPort.ts';
import { notificationStateScript, screenWindowsScript } from './systemScripts.ts';

export type FullScreenParts = {
  readonly platform: NodeJS.Platform;
  readonly session: Session;
  /** `DISPLAY`: an X server is there to be asked. */
  readonly hasXServer: boolean;
  readonly programs: Programs;
  readonly timers: Timers;
  readonly once: OnceLog;
  readonly ownProcessId: number;
  readonly displays: () => readonly Area[];
  /** A window of ours fills a display (break overlay): what the system tells then is about ourselves. */
  readonly ownOverlayShown: () => boolean;
};

export const fullScreenRules = {
  /** Two short programs each time on X11, some 3 ms of computing each. */
  x11LookMs: 5000,
  /** `osascript` takes some 100 ms of computing to start. */
  macLookMs: 15_000,
  /** After a failure. */
  failedLookMs: 60_000
} as const;

/** Whether another program fills a display or presents. While our own overlay is shown, the last answer stays. */
export function fullScreenPort(parts: FullScreenParts): SignalPort<Signal> {
  const { platform, hasXServer } = parts;
  if (platform === 'win32') return windowsPort(parts);
  if (platform === 'darwin') return lookingPort(parts, fullScreenRules.macLookMs, () => lookOnMac(parts));
  if (platform === 'linux' && hasXServer) {
    return lookingPort(parts, fullScreenRules.x11LookMs, () => lookOnX11(parts));
  }
  return silentPort<Signal>('unknown');
}

function lookingPort(
  { timers, ownOverlayShown }: FullScreenParts,
  lookMs: number,
  look: () => Promise<Signal>
): SignalPort<Signal> {
  let last: Signal = 'unknown';
  return pollPort<Signal>({
    timers,
    read: async () => {
      if (ownOverlayShown()) return last;
      const signal = await look();
      // The overlay may have come up while the system was being asked.
      if (!ownOverlayShown()) last = signal;
      return last;
    },
    same: (one, other) => one === other,
    waitMs: (value) => (value === 'unknown' ? fullScreenRules.failedLookMs : lookMs),
    unknown: 'unknown'
  });
}

/** One PowerShell that stays: starting one for each look would cost half a second of computing each time. */
function windowsPort({ programs, timers, once, ownOverlayShown }: FullScreenParts): SignalPort<Signal> {
  return {
    start: (listener) => {
      const tell = onlyChanges<Signal>((one, other) => one === other, listener);
      tell('unknown');
      return keepProgram({
        programs,
        timers,
        name: 'powershell',
        args: ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', notificationStateScript],
        began: () => undefined,
        line: (line) => {
          if (!ownOverlayShown()) tell(fullScreenOfNotificationState(line));
        },
        ended: (why) => {
          once('full screen', why);
          tell('unknown');
        }
      });
    }
  };
}

async function lookOnMac({ programs, once, displays, ownProcessId }: FullScreenParts): Promise<Signal> {
  const answer = await programs.ask('osascript', ['-l', 'JavaScript', '-e', screenWindowsScript]);
  if (answer.kind === 'failed') {
    once('full screen', answer.why);
    return 'unknown';
  }
  const windows = parseScreenWindows(jsonOrNull(answer.output));
  return windows === null ? 'unknown' : fullScreenOfWindows(windows, displays(), ownProcessId);
}

/** Under Wayland only programs that still draw through X can be seen: "on" is true, "off" would be a guess. */
async function lookOnX11({ programs, once, session, ownProcessId }: FullScreenParts): Promise<Signal> {
  const root = await programs.ask('xprop', ['-root', '_NET_ACTIVE_WINDOW']);
  if (root.kind === 'failed') {
    once('full screen', root.why);
    return 'unknown';
  }
  const active = parseActiveWindow(root.output);
  if (active.kind !== 'window') return active.kind === 'none' && session === 'ordinary' ? 'off' : 'unknown';
  const window = await programs.ask('xprop', ['-id', active.id, '_NET_WM_STATE', '_NET_WM_PID']);
  // It may have closed between the two questions.
  const signal = window.kind === 'answered' ? fullScreenOfWindow(window.output, ownProcessId) : 'off';
  return session === 'ordinary' || signal === 'on' ? signal : 'unknown';
}
