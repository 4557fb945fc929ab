import type { IdleReading } from '../presence/presence.ts';

/** The kind of session: what the system's idle time is worth depends on it. */
export type Session = 'ordinary' | 'wayland' | 'waylandGnome';

/** What of the environment tells the session; empty where it is not set. */
export type SessionEnvironment = {
  /** `XDG_SESSION_TYPE` */
  readonly sessionType: string;
  /** `WAYLAND_DISPLAY` */
  readonly waylandDisplay: string;
  /** `XDG_CURRENT_DESKTOP` */
  readonly desktop: string;
};

export function sessionOf({ sessionType, waylandDisplay, desktop }: SessionEnvironment): Session {
  // A program that was started outside of the session's own shell may miss the type, and still draws on Wayland.
  if (sessionType !== 'wayland' && (sessionType === 'x11' || waylandDisplay === '')) return 'ordinary';
  return desktop.toLowerCase().split(':').includes('gnome') ? 'waylandGnome' : 'wayland';
}

/**
 * What Electron's idle time is worth. Under Wayland it comes from the X server beside it: 0 for ever, or rising while
 * the keyboard is used in a Wayland window (electron#27912), so it is never believed alone; 0 says nothing at all.
 * @param seconds `powerMonitor.getSystemIdleTime()`
 */
export function idleFrom(seconds: number, session: Session): IdleReading {
  if (!Number.isFinite(seconds) || seconds < 0) return { kind: 'unknown' };
  if (session === 'ordinary') return { kind: 'known', seconds, source: 'trusted' };
  return seconds === 0 ? { kind: 'unknown' } : { kind: 'known', seconds, source: 'doubtful' };
}

/**
 * The idle time that GNOME's compositor tells (`org.gnome.Mutter.IdleMonitor.GetIdletime`), sound under Wayland, too.
 * @param output of `gdbus`, such as `(uint64 53211,)`: milliseconds
 */
export function idleFromMutter(output: string): IdleReading {
  const milliseconds = /^\(uint64 (\d+),\)/u.exec(output)?.[1];
  if (milliseconds === undefined) return { kind: 'unknown' };
  return { kind: 'known', seconds: Number(milliseconds) / 1000, source: 'trusted' };
}
