import type { AlertWishes } from './alertRules.ts';
import type { AlertSituation } from './alertSituation.ts';

/** What an alert does beside the window and the tray, which show it in every style but `none`. */
export type AlertMeans = {
  readonly notify: boolean;
  /** Over other programs, for as long as the posture lasts. */
  readonly screen: ScreenAlert | null;
  /** Loudness 0–1 of the sound that begins it; null: none. */
  readonly volume: number | null;
};
export type ScreenAlert = 'glow' | 'dim';

/**
 * What Plumbline may draw over other programs on this desktop. `edge`: only around the edge, because a window that
 * should be half transparent may be drawn black. `none`: a program can neither choose its place nor let clicks through.
 */
export const screenReaches = ['whole', 'edge', 'none'] as const;
export type ScreenReach = (typeof screenReaches)[number];

/**
 * What the chosen style means here and now. A style that cannot be shown becomes the nearest one that can: dimming the
 * glow, and both a notification where nothing may lie over the screen or another program fills it.
 */
export function alertMeans(
  wishes: AlertWishes,
  { fullScreen }: Pick<AlertSituation, 'fullScreen'>,
  reach: ScreenReach
): AlertMeans {
  const { alertStyle, alertSound, alertVolumePercent } = wishes;
  const volume = alertSound && alertStyle !== 'none' ? alertVolumePercent / 100 : null;
  const screen = fullScreen ? null : screenOf(alertStyle, reach);
  const wantsScreen = alertStyle === 'glow' || alertStyle === 'dim';
  return { notify: alertStyle === 'notification' || (wantsScreen && screen === null), screen, volume };
}

function screenOf(style: AlertWishes['alertStyle'], reach: ScreenReach): ScreenAlert | null {
  if (reach === 'none') return null;
  if (style === 'dim') return reach === 'whole' ? 'dim' : 'glow';
  return style === 'glow' ? 'glow' : null;
}
