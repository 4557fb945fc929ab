import { paceModes, paceRules, type PaceMode } from '../../src/core/pace/paceRules.ts';

/**
 * What is measured side by side, in the same round: the plain loop, a page with the camera open and nothing else, and the
 * app in each of its modes.
 */
export const subjects = ['plain', 'idle', ...paceModes] as const;
export type Subject = (typeof subjects)[number];

/**
 * What is measured once: what looks leave behind, one look of the model, the alert's delay on recordings, a year's reports,
 * opening the window on them, and the app with nothing to do.
 */
export const singles = ['growth', 'inference', 'alerts', 'report', 'dashboard', 'paused'] as const;
export type Single = (typeof singles)[number];

export function modeOf(subject: Subject): PaceMode | null {
  return subject === 'plain' || subject === 'idle' ? null : subject;
}

/**
 * The saver opens the camera every half minute or so: it is measured over at least two such rounds of its own, or a
 * check more or less would decide.
 */
const leastSaverSeconds = 2 * (paceRules.modes.saver.releaseSeconds + 2);

/** How long a subject is measured, when so many seconds were asked for. */
export function secondsOf(subject: Subject, asked: number): number {
  return subject === 'saver' ? Math.max(asked, leastSaverSeconds) : asked;
}

/** Each round begins with another subject, so that none always follows the same one. */
export function orderOf<Item>(items: readonly Item[], round: number): readonly Item[] {
  const first = items.length === 0 ? 0 : round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
