import type { Settings } from '../settings/schema.ts';
import { defaultDelays, delayRange, stepRule, timeRule } from './thresholds.ts';
import type { BadState } from './verdict.ts';

export const sensitivities = ['relaxed', 'normal', 'strict'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** The part of the settings that the watch needs. */
export type WatchSettings = {
  readonly delaysSeconds: Readonly<Record<BadState, number>>;
  readonly sensitivity: Sensitivity;
  /** Where a posture has a sensitivity of its own. */
  readonly fineSensitivity: Readonly<Partial<Record<BadState, Sensitivity>>>;
};

export const defaultWatchSettings: WatchSettings = {
  delaysSeconds: defaultDelays,
  sensitivity: 'normal',
  fineSensitivity: {}
};

/** From the app's settings. */
export function watchSettingsFrom(
  settings: Pick<
    Settings,
    | 'slouchDelaySeconds'
    | 'forwardHeadDelaySeconds'
    | 'leanDelaySeconds'
    | 'tooCloseDelaySeconds'
    | 'lookingDownDelaySeconds'
    | 'sensitivity'
    | 'slouchSensitivity'
    | 'forwardHeadSensitivity'
    | 'leanSensitivity'
    | 'tooCloseSensitivity'
    | 'lookingDownSensitivity'
  >
): WatchSettings {
  return {
    delaysSeconds: {
      slouch: settings.slouchDelaySeconds,
      forwardHead: settings.forwardHeadDelaySeconds,
      lean: settings.leanDelaySeconds,
      tooClose: settings.tooCloseDelaySeconds,
      lookingDown: settings.lookingDownDelaySeconds
    },
    sensitivity: settings.sensitivity,
    fineSensitivity: {
      ...own('slouch', settings.slouchSensitivity),
      ...own('forwardHead', settings.forwardHeadSensitivity),
      ...own('lean', settings.leanSensitivity),
      ...own('tooClose', settings.tooCloseSensitivity),
      ...own('lookingDown', settings.lookingDownSensitivity)
    }
  };
}

function own(state: BadState, wished: Sensitivity | 'asGeneral'): WatchSettings['fineSensitivity'] {
  return wished === 'asGeneral' ? {} : { [state]: wished };
}

/** Seconds a posture must be held before it alerts. `bowed`: the head is down, so it may be a glance. */
export function onsetSeconds(settings: WatchSettings, state: BadState, bowed: boolean): number {
  const wished = settings.delaysSeconds[state];
  const within = Math.min(delayRange.maximum, Math.max(delayRange.minimum, wished));
  if (state === 'lookingDown') return Math.max(timeRule.shortestLookingDown, within);
  return bowed ? Math.max(timeRule.shortestWhileBowed, within) : within;
}

/** Steps of strength that settings and "that was wrong" add (+ is more sensitive). */
export function strengthShift(
  settings: WatchSettings,
  loosened: Readonly<Partial<Record<BadState, number>>>,
  state: BadState
): number {
  const sensitivity = settings.fineSensitivity[state] ?? settings.sensitivity;
  const loose = Math.min(stepRule.loosenAtMost, Math.max(0, loosened[state] ?? 0));
  return Math.max(stepRule.leastShift, stepRule.sensitivity[sensitivity] - loose);
}
