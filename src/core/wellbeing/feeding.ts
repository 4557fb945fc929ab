import { stepBreakClock } from '../breaks/breakClock.ts';
import type { BreakClockEffect, BreakClockEvent } from '../breaks/breakClockState.ts';
import type { Reading } from '../breaks/localTime.ts';
import type { BreathingEffect, BreathingEvent } from '../breathing/breathingSession.ts';
import { stepBreathing } from '../breathing/breathingSession.ts';
import { type CheckInEffect, type CheckInEvent, stepCheckIn } from '../checkIn/checkIn.ts';
import { breathingWishFrom } from '../settings/breathingSettings.ts';
import { withNextCard } from './breakCards.ts';
import { withHeldBreak, withOffer } from './offers.ts';
import type { WellbeingEffect, WellbeingState, WellbeingStep } from './wellbeingState.ts';
import { andThen, only, wellbeingRules } from './wellbeingState.ts';

/** Lets the break clock take in an event, and carries out what follows from it inside. */
export function feedClock(state: WellbeingState, event: BreakClockEvent, at: Reading): WellbeingStep {
  const [clock, effects] = stepBreakClock(state.clock, event, at);
  return effects.reduce<WellbeingStep>(
    (step, effect) => andThen(step, (next) => afterClock(next, effect, at)),
    only({ ...state, clock })
  );
}

/** Lets the breathing session take in an event; it begins with the length and pace of the settings. */
export function feedBreathing(
  state: WellbeingState,
  event: Exclude<BreathingEvent, { kind: 'started' }> | { readonly kind: 'started' },
  at: Reading
): WellbeingStep {
  if (state.breathing.kind === 'idle' && event.kind !== 'started') return only(state);
  const whole = event.kind === 'started' ? { ...event, wish: breathingWishFrom(state.settings) } : event;
  const [breathing, effects] = stepBreathing(state.breathing, whole, at);
  return effects.reduce<WellbeingStep>(
    (step, effect) => andThen(step, (next) => afterBreathing(next, effect)),
    only({ ...state, breathing })
  );
}

export function feedCheckIn(state: WellbeingState, event: CheckInEvent, at: Reading): WellbeingStep {
  const wishes = { weekly: state.settings.weeklyCheckIn };
  const [checkIn, effects] = stepCheckIn(state.checkIn, event, wishes, at);
  return { state: { ...state, checkIn }, effects: effects.flatMap((each) => afterCheckIn(each, checkIn)) };
}

function afterClock(state: WellbeingState, effect: BreakClockEffect, at: Reading): WellbeingStep {
  switch (effect.kind) {
    case 'recorded':
      return { state, effects: [{ kind: 'recorded', fact: { kind: 'break', fact: effect.fact } }] };
    case 'heldBreakOffered':
      return only(withHeldBreak(state, effect, at));
    case 'breakStarted':
      return withNextCard(state, effect.breakKind, effect.cause);
    case 'breakEnded':
      return only({ ...state, card: null });
    case 'summaryShown':
      return { state, effects: [effect] };
    case 'offered':
      return withOffer(state, effect, at);
    case 'movementBroughtForward': {
      const { ruleId } = effect;
      const fact = { kind: 'pairing', ruleId, at: at.epochMs, date: at.local.date } as const;
      return { state, effects: [{ kind: 'recorded', fact }] };
    }
    case 'noticeShown':
    case 'noticeChanged':
    case 'noticeWithdrawn':
    case 'breakChanged':
      // What is on show follows from the state: `overlayOf`.
      return only(state);
    case 'pauseRanOut':
      // The monitor ends the same pause by itself.
      return only(state);
    default:
      return effect satisfies never;
  }
}

function afterBreathing(state: WellbeingState, effect: BreathingEffect): WellbeingStep {
  if (effect.kind === 'sessionStarted') return only(state);
  const { record } = effect;
  if (record.startedAtEpochMs === state.forgottenSessionAtMs) return only(state);
  const sessions = [...state.sessions, record].slice(-wellbeingRules.sessionsKept);
  return {
    state: { ...state, sessions },
    effects: [
      { kind: 'recorded', fact: { kind: 'breathing', record } },
      { kind: 'sessionsChanged', sessions }
    ]
  };
}

function afterCheckIn(
  effect: CheckInEffect,
  { entries }: WellbeingState['checkIn']
): readonly WellbeingEffect[] {
  switch (effect.kind) {
    case 'answerRecorded':
    case 'answersCleared':
    case 'answersForgotten':
      return [{ kind: 'answersChanged', entries }];
    case 'checkInOffered':
    case 'offerWithdrawn':
    case 'careAdvised':
      // The window shows both from the state; the weekly card is a line there and nothing more.
      return [];
    default:
      return effect satisfies never;
  }
}
