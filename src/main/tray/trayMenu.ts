import type { AppSnapshot, PauseChoice } from '../../core/monitor/snapshot.ts';
import { pauseChoices } from '../../core/monitor/snapshot.ts';
import type { Text } from '../../text/createText.ts';
import { describeCountdown, describeOutlookShortly } from '../../text/outlookWords.ts';
import { describeStatus } from '../../text/status.ts';

/** What a click in the tray's menu asks for. */
export type TrayWish =
  | { readonly kind: 'open' }
  | { readonly kind: 'pause'; readonly choice: PauseChoice }
  | { readonly kind: 'resume' }
  | { readonly kind: 'break' }
  | { readonly kind: 'breathe' }
  | { readonly kind: 'checkIn' }
  | { readonly kind: 'calibrate' }
  | { readonly kind: 'show'; readonly screen: 'report' | 'settings' | 'about' }
  | { readonly kind: 'alertWasWrong' | 'dismissAlert'; readonly alertId: number }
  | { readonly kind: 'quit' };

/** The menu as plain data, so that it is rebuilt only when it differs. */
export type TrayMenuEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'line'; readonly label: string }
  | { readonly kind: 'wish'; readonly label: string; readonly enabled: boolean; readonly wish: TrayWish }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly TrayMenuEntry[] };

export function trayMenu(snapshot: AppSnapshot, text: Text): readonly TrayMenuEntry[] {
  const { alert, pause, camera, calibration } = snapshot;
  const wish = (label: string, wished: TrayWish, enabled = true): TrayMenuEntry => ({
    kind: 'wish',
    label,
    enabled,
    wish: wished
  });
  const { breaks, breathing, checkIn } = snapshot;
  const resting = breaks?.outlook.kind === 'resting';
  const isBreathing = breathing?.state.kind === 'running' || breathing?.state.kind === 'paused';
  const next = breaks === undefined ? null : describeOutlookShortly(text, breaks.outlook);
  const free = !resting && !isBreathing;
  const canCalibrate = camera.status.kind === 'on' && calibration?.kind !== 'running';
  return [
    { kind: 'line', label: describeStatus(text, snapshot).headline },
    ...(next === null ? [] : [{ kind: 'line', label: next } as const]),
    // A glow has no buttons of its own: it is answered here or in the window.
    ...(alert === null
      ? []
      : [
          wish(text('alert.dismiss'), { kind: 'dismissAlert', alertId: alert.id }),
          wish(text('tray.wrong'), { kind: 'alertWasWrong', alertId: alert.id })
        ]),
    { kind: 'separator' },
    pause === null
      ? {
          kind: 'submenu',
          label: text('tray.pause'),
          entries: pauseChoices.map((choice) => wish(text(`pause.${choice}`), { kind: 'pause', choice }))
        }
      : wish(text('tray.resume'), { kind: 'resume' }),
    ...(breaks === undefined ? [] : [wish(text('tray.break'), { kind: 'break' }, free)]),
    ...(breathing === undefined ? [] : [wish(text('tray.breathe'), { kind: 'breathe' }, free)]),
    wish(text('tray.calibrate'), { kind: 'calibrate' }, canCalibrate),
    { kind: 'separator' },
    wish(text('tray.open'), { kind: 'open' }),
    wish(text('tray.report'), { kind: 'show', screen: 'report' }),
    ...(checkIn === undefined ? [] : [wish(text('tray.checkIn'), { kind: 'checkIn' })]),
    wish(text('tray.settings'), { kind: 'show', screen: 'settings' }),
    wish(text('tray.about'), { kind: 'show', screen: 'about' }),
    { kind: 'separator' },
    wish(text('tray.quit'), { kind: 'quit' })
  ];
}

/** What the pointer over the icon says: the state, and when the next break comes. */
export function trayTooltip(snapshot: AppSnapshot, text: Text): string {
  const { headline: status } = describeStatus(text, snapshot);
  const tooltip = snapshot.demo ? text('tray.tooltip.demo', { status }) : text('tray.tooltip', { status });
  const next = snapshot.breaks === undefined ? null : describeOutlookShortly(text, snapshot.breaks.outlook);
  return next === null ? tooltip : text('tray.tooltip.next', { tooltip, next });
}

/** The time to the next break or left of this one, for beside the icon where words can stand; empty: none. */
export function trayTitle({ breaks, settings }: AppSnapshot, text: Text): string {
  if (!settings.menuBarCountdown || breaks === undefined) return '';
  return describeCountdown(text, breaks.outlook) ?? '';
}
