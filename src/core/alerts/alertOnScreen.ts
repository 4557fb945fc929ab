import type { Moment } from '../monitor/moment.ts';
import type { BadState, Verdict } from '../posture/verdict.ts';
import { type AlertMeans, alertMeans, type ScreenAlert, type ScreenReach } from './alertMeans.ts';
import { alertRules, type AlertWishes } from './alertRules.ts';
import type { AlertsState } from './alerts.ts';

/** What lies over other programs because of an alert, on every display. */
export type AlertOnScreen = {
  /** The same as long as it is the same alert. */
  readonly key: string;
  readonly kind: ScreenAlert;
  /** Gives colour and pattern. */
  readonly posture: BadState;
};

/** A posture to play a style with; the first that people meet. */
const exampleState: BadState = 'slouch';

/**
 * What is to lie over other programs now, or null. It follows from the state alone, so that nothing of an alert can
 * stay behind: it needs an alert that is up, a verdict of this moment that still says so, and nothing that asks for quiet.
 * @param verdictNow what is seen now; null when nobody has looked lately
 */
export function alertOnScreen(
  alerts: AlertsState,
  wishes: AlertWishes,
  reach: ScreenReach,
  verdictNow: Verdict | null,
  at: Moment
): AlertOnScreen | null {
  const { active, trial, situation, lastShownSeconds } = alerts;
  const { screen }: AlertMeans = alertMeans(wishes, situation, reach);
  if (screen === null) return null;
  if (trial !== null) return { key: `trial ${trial.id}`, kind: screen, posture: exampleState };
  if (active === null || lastShownSeconds === null || situation.quiet !== null) return null;
  if (at.seconds - lastShownSeconds >= alertRules.onScreenSeconds) return null;
  // Sitting up takes it away at once; that it is called recovered takes some seconds more.
  const posture =
    verdictNow === null || verdictNow.state !== verdictNow.alerting ? null : verdictNow.alerting;
  return posture === null ? null : { key: `alert ${active.id}`, kind: screen, posture };
}

/** The posture whose icon the tray plays in a trial of the style that is nothing but the tray, or null. */
export function trialIcon({ trial }: AlertsState, { alertStyle }: AlertWishes): BadState | null {
  return trial !== null && alertStyle === 'tray' ? exampleState : null;
}
