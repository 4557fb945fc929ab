import type { AlertOnScreen } from '../../core/alerts/alertOnScreen.ts';
import type { AlertScene, OverlayTheme } from '../../core/ipc/overlayContract.ts';
import type { Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import type { DisplayPlace } from '../windows/overlayPlacement.ts';
import { createSceneWindows, type SceneWindowParts, type SceneWindows } from '../windows/sceneWindows.ts';

/** The windows of alerts over other programs: one on every display, through which every click goes. */
export type AlertDesk = Pick<SceneWindows<AlertScene>, 'sceneFor' | 'close'> & {
  /** To be called with each step of the monitor and at least once a second: the sign of life for the pages. */
  readonly show: (alert: AlertOnScreen | null) => void;
  /** Displays came, went or changed. */
  readonly displaysChanged: () => void;
  readonly dispose: Disposer;
};

export type AlertDeskParts = Omit<SceneWindowParts<AlertScene>, 'lost'> & {
  readonly displays: () => readonly DisplayPlace[];
  readonly theme: () => OverlayTheme;
  readonly platform: NodeJS.Platform;
  readonly log: Log;
};

export const alertDeskRules = {
  /** Windows that are opened again for one alert after they were lost; then it does without. */
  reopenings: 2
} as const;

export function createAlertDesk(parts: AlertDeskParts): AlertDesk {
  let alert: AlertOnScreen | null = null;
  let reopeningsLeft: number = alertDeskRules.reopenings;
  const windows = createSceneWindows<AlertScene>({
    ...parts,
    lost: () => {
      reopeningsLeft -= 1;
      if (reopeningsLeft >= 0) return;
      parts.log.error('alert: its windows keep crashing, this one goes without');
      windows.arrange([]);
    }
  });

  const arrange = (): void => {
    if (alert === null || reopeningsLeft < 0) {
      windows.arrange([]);
      return;
    }
    const scene = sceneOf(alert, parts.theme());
    windows.arrange(
      parts.displays().map((display) => ({
        slot: `display ${display.id}`,
        layout: 'through',
        bounds: coveredBounds(display, parts.platform),
        takesFocus: false,
        scene
      }))
    );
  };

  return {
    sceneFor: windows.sceneFor,
    close: windows.close,
    show: (next) => {
      if (next?.key !== alert?.key) {
        windows.arrange([]);
        reopeningsLeft = alertDeskRules.reopenings;
      }
      alert = next;
      arrange();
    },
    displaysChanged: arrange,
    dispose: () => {
      alert = null;
      arrange();
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
