import { isTyping } from '../presence/presence.ts';
import { noticeChoices, restingChoices } from './breakChoices.ts';
import type { BreakClockState } from './breakClockState.ts';
import { breakConditions } from './breakConditions.ts';
import { secondsUntilBreak } from './breakDue.ts';
import type { BreakCause, BreakChoices, FreezeReason, HoldReason } from './breakEffects.ts';
import type { BreakKind } from './breakSettings.ts';

export type NextBreak = { readonly breakKind: BreakKind; readonly inSeconds: number };

/** What tray, windows and command line say about breaks. */
export type BreakOutlook = { readonly sittingSeconds: number } & (
  | {
      readonly kind: 'resting';
      readonly id: number;
      readonly breakKind: BreakKind;
      readonly cause: BreakCause;
      readonly secondsLeft: number;
      readonly choices: BreakChoices;
    }
  | {
      readonly kind: 'noticed';
      readonly breakKind: BreakKind;
      readonly cause: BreakCause;
      readonly secondsLeft: number;
      readonly waitingForTypingPause: boolean;
      readonly choices: BreakChoices;
    }
  /** Counting stands still. `next` is in seconds of sitting from when it goes on. */
  | { readonly kind: 'frozen'; readonly why: FreezeReason; readonly next: NextBreak | null }
  /** Counting goes on, nothing is shown. */
  | { readonly kind: 'held'; readonly why: HoldReason; readonly next: NextBreak | null }
  | { readonly kind: 'counting'; readonly next: NextBreak | null }
);

export function breakOutlook(state: BreakClockState): BreakOutlook {
  const { cycle, settings } = state;
  const { phase, sittingSeconds } = cycle;
  if (phase.kind === 'resting') {
    const { id, breakKind, cause, plannedSeconds, doneSeconds } = phase;
    const secondsLeft = plannedSeconds - doneSeconds;
    const choices = restingChoices(cycle, phase, settings);
    return { kind: 'resting', sittingSeconds, id, breakKind, cause, secondsLeft, choices };
  }
  if (phase.kind === 'noticed') {
    const { breakKind, cause, secondsLeft } = phase;
    const waitingForTypingPause = secondsLeft === 0 && isTyping(state.presence);
    const choices = noticeChoices(cycle, breakKind, settings);
    return { kind: 'noticed', sittingSeconds, breakKind, cause, secondsLeft, waitingForTypingPause, choices };
  }
  const { frozen, hold } = breakConditions(state);
  const next = nextBreak(state);
  if (frozen !== null) return { kind: 'frozen', sittingSeconds, why: frozen, next };
  if (hold !== null) return { kind: 'held', sittingSeconds, why: hold, next };
  return { kind: 'counting', sittingSeconds, next };
}

function nextBreak({ cycle, settings }: BreakClockState): NextBreak | null {
  const micro = secondsUntilBreak(cycle, 'micro', settings);
  const movement = secondsUntilBreak(cycle, 'movement', settings);
  if (micro !== null && (movement === null || micro < movement)) {
    return { breakKind: 'micro', inSeconds: micro };
  }
  return movement === null ? null : { breakKind: 'movement', inSeconds: movement };
}
