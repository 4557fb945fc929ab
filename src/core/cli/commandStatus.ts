import type { BreakKind } from '../breaks/breakSettings.ts';
import type { AppSnapshot, TrayIcon } from '../monitor/snapshot.ts';

/** `plumbline status --json`: documented in docs/command-line.md. Names stay; further ones may join. */
export type CommandStatus = {
  /** Of the program that runs. */
  readonly version: string;
  /** The state as the tray shows it. */
  readonly state: TrayIcon;
  /** A pause is under way. */
  readonly paused: boolean;
  /** When it ends by itself, in epoch milliseconds; null: when you resume, or no pause. */
  readonly pausedUntil: number | null;
  /** The camera is open, or closed only until the next check of the saver. */
  readonly watching: boolean;
  /** An alert is up. */
  readonly alert: boolean;
  /** Seconds of sitting since the last break. */
  readonly sittingSeconds: number | null;
  /** The break under way. */
  readonly break: { readonly kind: BreakKind; readonly secondsLeft: number } | null;
  /** The next one that is counted towards, in seconds of sitting. */
  readonly nextBreak: { readonly kind: BreakKind; readonly inSeconds: number } | null;
  /** A breathing session is under way. */
  readonly breathing: boolean;
};

/** The state as programs may read it: whole seconds, and nothing of what the camera measured. */
export function commandStatus(snapshot: AppSnapshot): CommandStatus {
  const { version, icon, pause, camera, alert, breaks, breathing } = snapshot;
  const outlook = breaks?.outlook;
  const session = breathing?.state.kind;
  return {
    version,
    state: icon,
    paused: pause !== null,
    pausedUntil: pause?.until ?? null,
    watching: camera.status.kind === 'on',
    alert: alert !== null,
    sittingSeconds: outlook === undefined ? null : Math.round(outlook.sittingSeconds),
    break:
      outlook?.kind === 'resting'
        ? { kind: outlook.breakKind, secondsLeft: Math.ceil(outlook.secondsLeft) }
        : null,
    nextBreak: nextOf(outlook),
    breathing: session === 'running' || session === 'paused'
  };
}

function nextOf(
  outlook: NonNullable<AppSnapshot['breaks']>['outlook'] | undefined
): CommandStatus['nextBreak'] {
  if (outlook === undefined || outlook.kind === 'resting') return null;
  if (outlook.kind === 'noticed') {
    return { kind: outlook.breakKind, inSeconds: Math.ceil(outlook.secondsLeft) };
  }
  const { next } = outlook;
  return next === null ? null : { kind: next.breakKind, inSeconds: Math.ceil(next.inSeconds) };
}
