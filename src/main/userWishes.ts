import type { App } from 'electron';
import { randomUUID } from 'node:crypto';
import type { PauseChoice } from '../core/monitor/snapshot.ts';
import type { WellbeingEvent } from '../core/wellbeing/wellbeingEvent.ts';
import type { Text } from '../text/createText.ts';
import type { MonitorService } from './monitor/monitorService.ts';
import type { AlertAnswer } from './notifications/alertNotifier.ts';
import { nextMorning } from './system/nextMorning.ts';
import { startAnew } from './system/startAnew.ts';
import type { TrayWish } from './tray/trayMenu.ts';
import type { DashboardScreen } from './windows/dashboardWindow.ts';

/** What people ask for outside the window: in the tray, on a notification, by the shortcut. */
export type UserWishes = {
  readonly fromTray: (wish: TrayWish) => void;
  readonly fromAlert: (answer: AlertAnswer) => void;
  readonly togglePause: () => void;
  readonly startDemo: () => void;
  readonly endDemo: () => void;
};

export type UserWishesParts = {
  readonly monitor: Pick<MonitorService, 'happened' | 'snapshot'>;
  readonly text: Text;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly app: Pick<App, 'quit' | 'relaunch'>;
  /** The arguments of this run, without the program itself. */
  readonly runArguments: readonly string[];
  readonly wellbeing: (event: WellbeingEvent) => void;
  readonly openDashboard: (screen?: DashboardScreen) => void;
  readonly demo: boolean;
};

export function createUserWishes(parts: UserWishesParts): UserWishes {
  const { app, monitor, openDashboard, wellbeing } = parts;
  const { happened } = monitor;

  const pause = (choice: PauseChoice): void =>
    happened({ kind: 'pauseStarted', choice, nextMorningMs: nextMorning(parts.now()) });

  /** Learns the position in use anew, in the window, where one can see oneself. */
  const calibrate = (): void => {
    const { baselines, activeBaselineId } = monitor.snapshot();
    const active = baselines.find(({ id }) => id === activeBaselineId);
    openDashboard();
    happened({
      kind: 'calibrationStarted',
      name: active?.name ?? parts.text('calibrate.name.default'),
      freshId: randomUUID()
    });
  };

  return {
    fromTray: (wish) => {
      switch (wish.kind) {
        case 'open':
          openDashboard();
          return;
        case 'pause':
          pause(wish.choice);
          return;
        case 'resume':
          happened({ kind: 'pauseEnded' });
          return;
        case 'break':
          wellbeing({ kind: 'breakAsked', breakKind: 'movement' });
          return;
        case 'breathe':
          wellbeing({ kind: 'breathingBegun' });
          return;
        case 'show':
          openDashboard(wish.screen);
          return;
        case 'checkIn':
          openDashboard('checkIn');
          return;
        case 'calibrate':
          calibrate();
          return;
        case 'dismissAlert':
          happened({ kind: 'alertDismissed', id: wish.alertId });
          return;
        case 'alertWasWrong':
          happened({ kind: 'alertCalledWrong', id: wish.alertId });
          return;
        case 'quit':
          app.quit();
          return;
        default:
          wish satisfies never;
      }
    },
    fromAlert: (answer) => {
      switch (answer.kind) {
        case 'open':
          openDashboard();
          return;
        case 'wrong':
          happened({ kind: 'alertCalledWrong', id: answer.alertId });
          return;
        case 'pause':
          pause('30min');
          return;
        default:
          answer satisfies never;
      }
    },
    togglePause: () => {
      if (monitor.snapshot().pause === null) pause('untilResumed');
      else happened({ kind: 'pauseEnded' });
    },
    startDemo: () => {
      if (parts.demo) return;
      startAnew(app, parts.runArguments, true);
    },
    endDemo: () => {
      if (!parts.demo) return;
      startAnew(app, parts.runArguments, false);
    }
  };
}
