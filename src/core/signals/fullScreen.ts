import type { Signal } from '../breaks/breakClockState.ts';

/**
 * What `SHQueryUserNotificationState` answers on Windows (Microsoft, "QUERY_USER_NOTIFICATION_STATE"): 2 a full-screen
 * program or presentation settings, 3 Direct3D in full screen, 4 presentation mode; 5 nothing of all that, 6 the first
 * hour after an installation, 7 a store app. 1 is a screen saver, a locked or a background session: nothing is known.
 */
export function fullScreenOfNotificationState(line: string): Signal {
  if (/^[234]$/u.test(line.trim())) return 'on';
  return /^[567]$/u.test(line.trim()) ? 'off' : 'unknown';
}

export type ActiveWindow =
  | { readonly kind: 'window'; readonly id: string }
  | { readonly kind: 'none' }
  /** The window manager does not tell. */
  | { readonly kind: 'unknown' };

/** The active window from `xprop -root _NET_ACTIVE_WINDOW`. */
export function parseActiveWindow(output: string): ActiveWindow {
  const id = /window id # (0x[\da-f]+)/iu.exec(output)?.[1];
  if (id === undefined) return { kind: 'unknown' };
  return Number(id) === 0 ? { kind: 'none' } : { kind: 'window', id };
}

/** Whether that window is in full screen, from `xprop -id … _NET_WM_STATE _NET_WM_PID`. */
export function fullScreenOfWindow(output: string, ownProcessId: number): Signal {
  if (!/^_NET_WM_STATE(?:\(ATOM\) =|:)/mu.test(output)) return 'unknown';
  const processId = /^_NET_WM_PID\(CARDINAL\) = (\d+)/mu.exec(output)?.[1];
  if (processId !== undefined && Number(processId) === ownProcessId) return 'off';
  return /\b_NET_WM_STATE_FULLSCREEN\b/u.test(output) ? 'on' : 'off';
}

/** A rectangle of the desktop, in the units of the window system; the origin is the main display's upper left. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A window of macOS that is on a screen now. */
export type ScreenWindow = Area & { readonly layer: number; readonly processId: number };

/** Levels of Core Graphics (`CGWindowLevel.h`): ordinary windows, and the menu bar. */
const normalLayer = 0;
const menuBarLayer = 24;
/** Under a camera notch a full-screen window begins below it; the notch is at most 38 points high. */
const notchPoints = 40;

/** The list that the window script prints: one array of six numbers for each window; null when it is none. */
export function parseScreenWindows(list: unknown): readonly ScreenWindow[] | null {
  if (!Array.isArray(list)) return null;
  const rows: readonly unknown[] = list;
  const windows: ScreenWindow[] = [];
  for (const row of rows) {
    if (!Array.isArray(row)) return null;
    const cells: readonly unknown[] = row;
    const numbers = cells.filter((cell) => typeof cell === 'number');
    const [layer, processId, x, y, width, height] = numbers;
    if (layer === undefined || processId === undefined || x === undefined || y === undefined) return null;
    if (width === undefined || height === undefined) return null;
    windows.push({ layer, processId, x, y, width, height });
  }
  return windows;
}

/**
 * Whether some display is filled by one ordinary window of another program, with no menu bar on it. A window that is
 * merely zoomed leaves the menu bar.
 */
export function fullScreenOfWindows(
  windows: readonly ScreenWindow[],
  displays: readonly Area[],
  ownProcessId: number
): Signal {
  const filled = displays.some((display) => {
    const here = windows.filter((window) => overlaps(window, display));
    if (here.some(({ layer }) => layer === menuBarLayer)) return false;
    return here.some(
      (window) => window.layer === normalLayer && window.processId !== ownProcessId && fills(window, display)
    );
  });
  return filled ? 'on' : 'off';
}

function overlaps(window: Area, display: Area): boolean {
  return (
    window.x < display.x + display.width &&
    window.x + window.width > display.x &&
    window.y < display.y + display.height &&
    window.y + window.height > display.y
  );
}

function fills(window: Area, display: Area): boolean {
  const below = window.y - display.y;
  return (
    window.x <= display.x &&
    window.x + window.width >= display.x + display.width &&
    below <= notchPoints &&
    window.y + window.height >= display.y + display.height
  );
}
