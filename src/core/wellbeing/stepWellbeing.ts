import { breakMemory } from '../breaks/breakMemory.ts';
import { breakOutlook } from '../breaks/breakOutlook.ts';
import type { Reading } from '../breaks/localTime.ts';
import type { PairingOffer } from '../monitor/wellbeingSnapshot.ts';
import { withNextCard } from './breakCards.ts';
import { feedBreathing, feedCheckIn, feedClock } from './feeding.ts';
import { withoutOffer, withoutOldOffers } from './offers.ts';
import type { WellbeingEvent } from './wellbeingEvent.ts';
import type { WellbeingState, WellbeingStep } from './wellbeingState.ts';
import { andThen, only, wellbeingRules } from './wellbeingState.ts';

/**
 * Breaks, breathing, check-in and pairing as one reducer beside the monitor: what happened, and when, in; the new state
 * and what the shell is to do out. After each event the break clock is told what Plumbline itself does with the user.
 */
export function stepWellbeing(state: WellbeingState, event: WellbeingEvent, at: Reading): WellbeingStep {
  const handled = handle(state, event, at);
  const told = andThen(handled, (next) => tellOccupation(next, at));
  return andThen(told, (next) => writeMemory(next, isRunning(next) !== isRunning(state), at));
}

function handle(state: WellbeingState, event: WellbeingEvent, at: Reading): WellbeingStep {
  switch (event.kind) {
    case 'ticked':
      return ticked(state, at);
    case 'settingsChanged': {
      const { settings } = event;
      return feedClock({ ...state, settings }, { kind: 'settingsChanged', settings }, at);
    }
    case 'calibrationChanged':
      return only({ ...state, calibrating: event.running });
    case 'noticedBreakBegun': {
      const { phase } = state.clock.cycle;
      if (phase.kind !== 'noticed') return only(state);
      return feedClock(state, { kind: 'breakAsked', breakKind: phase.breakKind }, at);
    }
    case 'cardChanged': {
      const { phase } = state.clock.cycle;
      return phase.kind === 'resting' ? withNextCard(state, phase.breakKind, phase.cause) : only(state);
    }
    case 'breathingBegun':
      return breathingBegun(state, at);
    case 'breathingPaused':
      return feedBreathing(state, { kind: 'paused' }, at);
    case 'breathingResumed':
      return feedBreathing(state, { kind: 'resumed' }, at);
    case 'breathingStopped':
      return feedBreathing(state, { kind: 'stopped' }, at);
    case 'breathingDismissed':
      return feedBreathing(state, { kind: 'dismissed' }, at);
    case 'offerTaken':
      return offerTaken(state, event.offer, at);
    case 'offerDismissed':
      return only(withoutOffer(state, event.offer));
    case 'checkInAnswered':
      return feedCheckIn(state, { kind: 'answered', answer: event.answer }, at);
    case 'checkInPostponed':
      return feedCheckIn(state, { kind: 'postponed' }, at);
    case 'checkInCleared':
      return feedCheckIn(state, { kind: 'cleared' }, at);
    case 'daysForgotten': {
      const { fromEpochMs, toEpochMs } = event;
      return andThen(withoutSessions(state, fromEpochMs, toEpochMs), (next) =>
        feedCheckIn(next, { kind: 'forgotten', fromEpochMs, toEpochMs }, at)
      );
    }
    case 'adviceRead':
      return feedCheckIn(state, { kind: 'adviceRead' }, at);
    case 'locked':
    case 'fellAsleep':
      return andThen(feedClock(state, event, at), (next) => feedBreathing(next, { kind: 'interrupted' }, at));
    case 'callChanged': {
      const begins = event.call === 'on' && state.clock.call !== 'on' && state.settings.holdInCalls;
      const told = feedClock(state, event, at);
      return begins ? andThen(told, (next) => withoutBreathing(next, at)) : told;
    }
    case 'ended':
      return andThen(withoutBreathing(state, at), (next) => writeMemory(next, true, at));
    case 'judged':
    case 'sightLost':
    case 'alertShown':
    case 'idleRead':
    case 'unlocked':
    case 'woke':
    case 'fullScreenChanged':
    case 'doNotDisturbChanged':
    case 'pauseStarted':
    case 'pauseEnded':
    case 'breakAsked':
    case 'breakPostponed':
    case 'breakSkipped':
    case 'cameBack':
    case 'emergencyExitUsed':
    case 'overlayLost':
      return feedClock(state, event, at);
    default:
      return event satisfies never;
  }
}

function ticked(state: WellbeingState, at: Reading): WellbeingStep {
  const timed = feedClock(state, { kind: 'ticked' }, at);
  const breathed = andThen(timed, (next) => feedBreathing(next, { kind: 'ticked' }, at));
  const tidied = andThen(breathed, (next) => only(withoutOldOffers(next, at)));
  // The weekly card waits for a moment in which it disturbs nobody; one that stands may go at any time.
  return andThen(tidied, (next) =>
    isQuietMoment(next) || next.checkIn.offered ? feedCheckIn(next, { kind: 'ticked' }, at) : only(next)
  );
}

function isQuietMoment({ clock, breathing }: WellbeingState): boolean {
  return breakOutlook(clock).kind === 'counting' && breathing.kind === 'idle';
}

/** Not over a movement break, which fills the screens already. */
function breathingBegun(state: WellbeingState, at: Reading): WellbeingStep {
  const { phase } = state.clock.cycle;
  const { locked, asleep } = state.clock.presence;
  const covered = phase.kind === 'resting' && phase.breakKind === 'movement';
  if (covered || locked || asleep) return only(state);
  return feedBreathing(withoutOffer(state, 'breathing'), { kind: 'started' }, at);
}

function offerTaken(state: WellbeingState, kind: PairingOffer['offer'], at: Reading): WellbeingStep {
  const next = withoutOffer(state, kind);
  if (next === state) return only(state);
  if (kind === 'breathing') return breathingBegun(next, at);
  return kind === 'heldBreak'
    ? feedClock(next, { kind: 'breakAsked', breakKind: 'movement' }, at)
    : only(next);
}

/** A call begins, or Plumbline quits: what was breathed counts, and the screen is free at once. */
function withoutBreathing(state: WellbeingState, at: Reading): WellbeingStep {
  const stopped = feedBreathing(state, { kind: 'stopped' }, at);
  return andThen(stopped, (next) => feedBreathing(next, { kind: 'dismissed' }, at));
}

/** Neither those of the list nor one under way. */
function withoutSessions(state: WellbeingState, fromEpochMs: number, toEpochMs: number): WellbeingStep {
  const isGone = ({ startedAtEpochMs }: { readonly startedAtEpochMs: number }): boolean =>
    startedAtEpochMs >= fromEpochMs && startedAtEpochMs < toEpochMs;
  const { breathing } = state;
  const isUnderWay = breathing.kind === 'running' || breathing.kind === 'paused';
  const next =
    isUnderWay && isGone(breathing) ? { ...state, forgottenSessionAtMs: breathing.startedAtEpochMs } : state;
  const sessions = state.sessions.filter((session) => !isGone(session));
  if (sessions.length === state.sessions.length) return only(next);
  return { state: { ...next, sessions }, effects: [{ kind: 'sessionsChanged', sessions }] };
}

function tellOccupation(state: WellbeingState, at: Reading): WellbeingStep {
  const { kind } = state.breathing;
  const breathing = kind === 'running' || kind === 'paused';
  const occupation = breathing ? 'breathing' : state.calibrating ? 'calibration' : null;
  if (occupation === state.clock.occupation) return only(state);
  return feedClock(state, { kind: 'occupationChanged', occupation }, at);
}

function writeMemory(state: WellbeingState, now: boolean, at: Reading): WellbeingStep {
  const due = at.seconds - state.writtenAtSeconds >= wellbeingRules.memoryEverySeconds;
  if (!now && !due) return only(state);
  return {
    state: { ...state, writtenAtSeconds: at.seconds },
    effects: [{ kind: 'memoryChanged', memory: breakMemory(state.clock) }]
  };
}

function isRunning({ clock }: WellbeingState): boolean {
  return clock.cycle.phase.kind === 'resting';
}
