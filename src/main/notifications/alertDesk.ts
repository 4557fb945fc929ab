import { isDeepStrictEqual } from 'node:util';
import type { AlertOnScreen } from '../../core/alerts/alertOnScreen.ts';
import type { AlertScene, OverlayTheme } from '../../core/ipc/overlayContract.ts';
import type { Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';
import type { DisplayPlace } from '../windows/overlayPlacement.ts';
import type { OverlayWindow, OverlayWindowWish } from '../windows/overlayWindow.ts';
import type { RoleHolder } from '../windows/windowRoles.ts';

/** The windows of alerts over other programs: one on every display, through which every click goes. */
export type AlertDesk = {
  /** To be called with each step of the monitor and at least once a second: the sign of life for the pages. */
  readonly show: (alert: AlertOnScreen | null) => void;
  /** Displays came, went or changed. */
  readonly displaysChanged: () => void;
  /** What a page shows; `null` where it is none of these windows. */
  readonly sceneFor: (contentsId: number) => AlertScene | null;
  /** A page says that it is of no use. */
  readonly close: (contentsId: number) => void;
  readonly dispose: Disposer;
};

export type AlertDeskParts = {
  readonly openWindow: (wish: OverlayWindowWish) => OverlayWindow;
  readonly displays: () => readonly DisplayPlace[];
  readonly theme: () => OverlayTheme;
  readonly send: (holder: RoleHolder, scene: AlertScene) => void;
  readonly platform: NodeJS.Platform;
  readonly timers: Pick<Timers, 'now'>;
  readonly log: Log;
};

export const alertDeskRules = {
  /** A scene that has not changed is sent again after so long. */
  repeatSeconds: 0.9,
  /** Windows that are opened again for one alert after they were lost; then it does without. */
  reopenings: 2
} as const;

type OpenWindow = {
  readonly window: OverlayWindow;
  place: DisplayPlace;
  sent: { readonly scene: AlertScene; readonly atSeconds: number } | null;
};

export function createAlertDesk(parts: AlertDeskParts): AlertDesk {
  const { timers, log } = parts;
  const open = new Map<number, OpenWindow>();
  let alert: AlertOnScreen | null = null;
  let reopeningsLeft: number = alertDeskRules.reopenings;

  const show = (next: AlertOnScreen | null): void => {
    if (next?.key !== alert?.key) {
      closeAll();
      reopeningsLeft = alertDeskRules.reopenings;
    }
    alert = next;
    arrange();
  };

  /** Makes, moves, fills and closes windows until there is one on every display, or none. */
  const arrange = (): void => {
    if (alert === null) return closeAll();
    const displays = parts.displays();
    for (const [id, { window }] of open) {
      if (displays.some((display) => display.id === id)) continue;
      open.delete(id);
      window.dispose();
    }
    const scene = sceneOf(alert, parts.theme());
    for (const display of displays) {
      const shown = open.get(display.id);
      if (shown !== undefined) update(shown, display, scene);
      else if (reopeningsLeft >= 0) openOn(display);
    }
  };

  const openOn = (place: DisplayPlace): void => {
    const window = parts.openWindow({
      layout: 'through',
      bounds: coveredBounds(place, parts.platform),
      takesFocus: false,
      onLost: () => lost(place.id)
    });
    open.set(place.id, { window, place, sent: null });
  };

  const update = (shown: OpenWindow, place: DisplayPlace, scene: AlertScene): void => {
    const { window, sent } = shown;
    if (!isDeepStrictEqual(place.bounds, shown.place.bounds)) {
      shown.place = place;
      window.place(coveredBounds(place, parts.platform));
    }
    const { seconds } = timers.now();
    const fresh = sent !== null && seconds - sent.atSeconds < alertDeskRules.repeatSeconds;
    if (fresh && isDeepStrictEqual(sent.scene, scene)) return;
    shown.sent = { scene, atSeconds: seconds };
    parts.send(window.contents, scene);
  };

  const lost = (displayId: number): void => {
    open.delete(displayId);
    reopeningsLeft -= 1;
    if (reopeningsLeft >= 0) return;
    log.error('alert: its windows keep crashing, this one goes without');
    closeAll();
  };

  const closeAll = (): void => {
    const closing = [...open.values()];
    open.clear();
    for (const { window } of closing) window.dispose();
  };

  const entryOf = (contentsId: number): readonly [number, OpenWindow] | undefined =>
    [...open].find(([, { window }]) => window.contents.id === contentsId);

  return {
    show,
    displaysChanged: arrange,
    sceneFor: (contentsId) => {
      const shown = entryOf(contentsId)?.[1];
      if (shown === undefined || alert === null) return null;
      shown.window.answered();
      const scene = sceneOf(alert, parts.theme());
      shown.sent = { scene, atSeconds: timers.now().seconds };
      return scene;
    },
    close: (contentsId) => {
      const entry = entryOf(contentsId);
      if (entry === undefined) return;
      const [displayId, { window }] = entry;
      window.dispose();
      lost(displayId);
    },
    dispose: () => {
      alert = null;
      closeAll();
    }
  };
}

function sceneOf({ kind, posture }: AlertOnScreen, theme: OverlayTheme): AlertScene {
  return { kind: 'alert', effect: kind, posture, theme };
}

/**
 * The whole display. On Windows one line less: the shell takes a window that covers a display exactly for a program in
 * full screen, and would put the task bar under it and hold notifications back.
 */
function coveredBounds({ bounds }: DisplayPlace, platform: NodeJS.Platform): DisplayPlace['bounds'] {
  return platform === 'win32' ? { ...bounds, height: Math.max(1, bounds.height - 1) } : bounds;
}
