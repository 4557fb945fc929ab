import { insideWorkingHours } from '../breaks/workingHours.ts';
import type { WellbeingState } from '../wellbeing/wellbeingState.ts';

/** Why alerts keep quiet although somebody sits there badly. */
export const alertQuiets = [
  'break',
  'breathing',
  'call',
  'fullScreen',
  'doNotDisturb',
  'outsideHours',
  'battery'
] as const;
export type AlertQuiet = (typeof alertQuiets)[number];

/** What alerts have to know of the day beside posture. */
export type AlertSituation = {
  readonly quiet: AlertQuiet | null;
  /** Another program fills a display, whatever the user wants to be told then: nothing is drawn over it. */
  readonly fullScreen: boolean;
};

export const ordinarySituation: AlertSituation = { quiet: null, fullScreen: false };

/**
 * Why alerts are to be quiet by what breaks and breathing know. A break that is announced or runs, and a breathing
 * session, have the user's attention already: nobody is told two things at once. A signal that the system does not
 * give (`unknown`) keeps nothing quiet.
 */
export function alertSituationOf(state: WellbeingState): AlertSituation {
  return { quiet: quietOf(state), fullScreen: state.clock.fullScreen === 'on' };
}

export function sameSituation(one: AlertSituation, other: AlertSituation): boolean {
  return one.quiet === other.quiet && one.fullScreen === other.fullScreen;
}

function quietOf({ clock, breathing, settings }: WellbeingState): AlertQuiet | null {
  const { phase } = clock.cycle;
  if (phase.kind === 'resting' || (phase.kind === 'noticed' && phase.shown)) return 'break';
  if (breathing.kind !== 'idle') return 'breathing';
  if (settings.holdInCalls && clock.call === 'on') return 'call';
  if (settings.holdInFullScreen && clock.fullScreen === 'on') return 'fullScreen';
  if (settings.holdInDoNotDisturb && clock.doNotDisturb === 'on') return 'doNotDisturb';
  return insideWorkingHours(settings.workingHours, clock.last.local) ? null : 'outsideHours';
}
