import type { BreakChoices } from './breakEffects.ts';
import { breakRules } from './breakRules.ts';
import type { MicroScene, MovementScene, NoticeScene } from '../ipc/overlayContract.ts';

/** What can be done about a running break. `skip` is called "I'm back" once half of it is done, and counts as taken. */
export type BreakAction = 'postpone' | 'skip' | 'leave' | 'exit' | 'another';

/** A running break at one moment. */
export type BreakView = {
  readonly secondsLeft: number;
  /** 1 at the beginning, 0 at the end. */
  readonly shareLeft: number;
  readonly half: boolean;
  /** Buttons in their order; the way out stands last. */
  readonly actions: readonly BreakAction[];
  /** Acts on the break do nothing yet: a click that was meant for the work under the overlay must not end it. */
  readonly inert: boolean;
};

/** Main sends about once a second; further than this the window does not count on by itself. */
const countedOnSeconds = 2;

/** @param sinceSeconds since the scene came */
export function breakView(
  { plannedSeconds, secondsLeft: sentSecondsLeft, choices }: MovementScene | MicroScene,
  sinceSeconds: number
): BreakView {
  const since = countedOn(sinceSeconds);
  const secondsLeft = Math.max(0, sentSecondsLeft - since);
  const shareLeft = plannedSeconds > 0 ? Math.min(1, secondsLeft / plannedSeconds) : 0;
  const half = 1 - shareLeft >= breakRules.takenShare;
  return {
    secondsLeft,
    shareLeft,
    half,
    actions: secondsLeft === 0 ? [] : actionsOf(choices, half),
    inert: choices.inertSeconds - since > 0
  };
}

/** The word before a break at one moment. */
export type NoticeView = {
  readonly secondsLeft: number;
  /** Buttons in their order. */
  readonly actions: readonly ('begin' | 'postpone' | 'skip')[];
};

/** @param sinceSeconds since the scene came */
export function noticeView(
  { secondsLeft, choices }: Pick<NoticeScene, 'secondsLeft' | 'choices'>,
  sinceSeconds: number
): NoticeView {
  return {
    secondsLeft: Math.max(0, secondsLeft - countedOn(sinceSeconds)),
    actions: [
      'begin',
      ...(choices.postpone ? (['postpone'] as const) : []),
      ...(choices.skip ? (['skip'] as const) : [])
    ]
  };
}

function countedOn(sinceSeconds: number): number {
  return Math.min(countedOnSeconds, Math.max(0, sinceSeconds));
}

function actionsOf(choices: BreakChoices, half: boolean): readonly BreakAction[] {
  const actions: BreakAction[] = ['another'];
  if (choices.postpone && !half) actions.push('postpone');
  if (choices.skip) actions.push(half ? 'leave' : 'skip');
  if (choices.emergencyExit) actions.push('exit');
  return actions;
}
