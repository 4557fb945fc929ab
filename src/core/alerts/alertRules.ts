import type { Settings } from '../settings/schema.ts';

/** When alerts come, how long they stay and how they back off. All of it beside what the user sets. */
export const alertRules = {
  /** However often alerts were ignored, no longer than this passes between two. Minutes. */
  longestCoolDownMinutes: 60,
  /** A reminder within one long spell keeps at least this distance, even where the user set no cool-down. Minutes. */
  shortestReminderMinutes: 5,
  /** Glow and dimming leave the screen after so long, recovered or not: what is ignored should not stay. Seconds. */
  onScreenSeconds: 120,
  /** After a call, a break or a film people get a moment to sit up before they are told. Seconds. */
  settleSeconds: 15,
  /** “Show me” plays a style for so long. Seconds. */
  trialSeconds: 3
} as const;

export type AlertWishes = Pick<
  Settings,
  'alertStyle' | 'alertSound' | 'alertVolumePercent' | 'alertCoolDownMinutes'
>;

/** How long a new spell stays without an alert after the last alert. `ignoredInRow`: alerts without an answer. */
export function coolDownSeconds({ alertCoolDownMinutes }: AlertWishes, ignoredInRow: number): number {
  return backedOff(alertCoolDownMinutes, ignoredInRow);
}

/** How long after the last alert a spell that goes on is told again; that last one is ignored by then, too. */
export function reminderSeconds({ alertCoolDownMinutes }: AlertWishes, ignoredInRow: number): number {
  const base = Math.max(alertCoolDownMinutes, alertRules.shortestReminderMinutes);
  return backedOff(base, ignoredInRow + 1);
}

function backedOff(baseMinutes: number, doublings: number): number {
  return 60 * Math.min(baseMinutes * 2 ** doublings, alertRules.longestCoolDownMinutes);
}
