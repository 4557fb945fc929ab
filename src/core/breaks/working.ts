import { noticeChoices } from './breakChoices.ts';
import type { BreakConditions, BreakCycle, BreakPhase, CycleStep } from './breakCycle.ts';
import { withFreshTimers, withTimer } from './breakCycle.ts';
import { secondsUntilBreak } from './breakDue.ts';
import type { CycleEffect, HoldReason } from './breakEffects.ts';
import { recorded } from './breakEffects.ts';
import { breakRules } from './breakRules.ts';
import type { BreakKind } from './breakSettings.ts';
import { breakKinds, isBreakOn, noticeSeconds } from './breakSettings.ts';
import { begunBreak } from './resting.ts';

type NoticedPhase = Extract<BreakPhase, { kind: 'noticed' }>;

/** Lets sitting time pass while no break runs: counts it, holds breaks back, announces and begins them. */
export function workedOn(cycle: BreakCycle, seconds: number, conditions: BreakConditions): CycleStep {
  const counted = seconds === 0 ? cycle : counting(cycle, seconds);
  if (conditions.hold !== null) return heldOn(counted, conditions.hold, seconds, conditions);
  if (counted.held !== null) return released(counted, seconds, conditions);
  return counted.phase.kind === 'noticed'
    ? noticedOn(counted, counted.phase, seconds, conditions)
    : announced(counted, conditions);
}

/** Takes back a notice; the break stays as due as it is. */
export function withdrawn(cycle: BreakCycle): CycleStep {
  const { phase } = cycle;
  if (phase.kind !== 'noticed') return [cycle, []];
  return [{ ...cycle, phase: { kind: 'working' } }, phase.shown ? [{ kind: 'noticeWithdrawn' }] : []];
}

function counting(cycle: BreakCycle, seconds: number): BreakCycle {
  const { micro, movement } = cycle.timers;
  const grown = (timer: typeof micro): typeof micro => ({
    ...timer,
    workedSeconds: timer.workedSeconds + seconds,
    postponedSeconds: timer.postponedSeconds === null ? null : Math.max(0, timer.postponedSeconds - seconds)
  });
  return {
    ...cycle,
    timers: { micro: grown(micro), movement: grown(movement) },
    sittingSeconds: cycle.sittingSeconds + seconds,
    settleSeconds: Math.max(0, cycle.settleSeconds - seconds)
  };
}

function heldOn(
  cycle: BreakCycle,
  reason: HoldReason,
  seconds: number,
  conditions: BreakConditions
): CycleStep {
  const [quiet, effects] = withdrawn(cycle);
  const due = dueKinds(quiet, conditions);
  const isWork = reason === 'fullScreen' && conditions.typing && due.includes('movement');
  const workedSeconds = (quiet.held?.workedSeconds ?? 0) + (isWork ? seconds : 0);
  const isOffered = workedSeconds >= breakRules.fullScreenWorkSeconds;
  const held: BreakCycle = {
    ...quiet,
    held: {
      reason,
      heldSeconds: (quiet.held?.heldSeconds ?? 0) + seconds,
      releasedSeconds: 0,
      workedSeconds: isOffered ? 0 : workedSeconds
    }
  };
  const [next, more] = dueRecorded(held, due, conditions);
  const { sittingSeconds } = next;
  const offered: readonly CycleEffect[] = isOffered ? [{ kind: 'heldBreakOffered', sittingSeconds }] : [];
  return [next, [...effects, ...more, ...offered]];
}

function released(cycle: BreakCycle, seconds: number, conditions: BreakConditions): CycleStep {
  const { held } = cycle;
  if (held === null) return [cycle, []];
  const releasedSeconds = held.releasedSeconds + seconds;
  if (releasedSeconds < breakRules.releaseSeconds) {
    return [{ ...cycle, held: { ...held, releasedSeconds } }, []];
  }
  const free: BreakCycle = { ...cycle, held: null };
  const heldBack = dueKinds(free, conditions);
  // Plumbline's own breathing or calibration needs no summary: the user was there.
  if (heldBack.length === 0 || held.reason === 'occupied') return [free, []];
  const movementHeld = heldBack.includes('movement');
  const [marked, facts] = dueRecorded(free, heldBack, conditions);
  const summary: CycleEffect = {
    kind: 'summaryShown',
    reason: held.reason,
    heldSeconds: held.heldSeconds,
    sittingSeconds: cycle.sittingSeconds,
    heldBack,
    movementInSeconds: movementHeld ? breakRules.afterHoldSeconds : null
  };
  if (movementHeld) {
    return [{ ...marked, settleSeconds: breakRules.afterHoldSeconds }, [...facts, summary]];
  }
  const answered = recorded(conditions, 'heldBack', 'micro', { seconds: held.heldSeconds });
  return [withFreshTimers(marked, 'micro'), [...facts, summary, answered]];
}

function dueKinds(cycle: BreakCycle, { settings }: BreakConditions): readonly BreakKind[] {
  return breakKinds.filter((kind) => secondsUntilBreak(cycle, kind, settings) === 0);
}

function dueRecorded(cycle: BreakCycle, kinds: readonly BreakKind[], conditions: BreakConditions): CycleStep {
  let next = cycle;
  const effects: CycleEffect[] = [];
  for (const kind of kinds) {
    if (next.timers[kind].dueRecorded) continue;
    next = withTimer(next, kind, { dueRecorded: true });
    const cause = kind === 'movement' && cycle.broughtForward ? 'posture' : 'interval';
    effects.push(recorded(conditions, 'due', kind, { cause }));
  }
  return [next, effects];
}

function announced(cycle: BreakCycle, conditions: BreakConditions): CycleStep {
  const { settings } = conditions;
  for (const breakKind of ['movement', 'micro'] as const) {
    const until = secondsUntilBreak(cycle, breakKind, settings);
    const notice = noticeSeconds(breakKind, settings);
    if (until === null || until > notice) continue;
    const cause = breakKind === 'movement' && cycle.broughtForward ? 'posture' : 'interval';
    const phase: NoticedPhase = {
      kind: 'noticed',
      breakKind,
      cause,
      shown: notice > 0,
      secondsLeft: notice,
      typingWaitSeconds: 0
    };
    const [next, facts] = dueRecorded({ ...cycle, phase }, [breakKind], conditions);
    if (notice === 0) {
      const [begun, effects] = noticedOn(next, phase, 0, conditions);
      return [begun, [...facts, ...effects]];
    }
    const { sittingSeconds } = next;
    const choices = noticeChoices(next, breakKind, settings);
    return [
      next,
      [...facts, { kind: 'noticeShown', breakKind, cause, secondsLeft: notice, sittingSeconds, choices }]
    ];
  }
  return [cycle, []];
}

function noticedOn(
  cycle: BreakCycle,
  phase: NoticedPhase,
  seconds: number,
  conditions: BreakConditions
): CycleStep {
  const { settings, typing } = conditions;
  const { breakKind, cause } = phase;
  if (!isBreakOn(breakKind, settings)) return withdrawn(cycle);
  const secondsLeft = Math.max(0, phase.secondsLeft - seconds);
  // What the notice has left over of this step is waiting time.
  const typingWaitSeconds = phase.typingWaitSeconds + Math.max(0, seconds - phase.secondsLeft);
  const waits =
    secondsLeft === 0 &&
    settings.waitForTypingPause &&
    typing &&
    typingWaitSeconds < breakRules.typingWaitSeconds;
  if (secondsLeft > 0 || waits) {
    const next: BreakCycle = { ...cycle, phase: { ...phase, secondsLeft, typingWaitSeconds } };
    if (seconds === 0 || !phase.shown) return [next, []];
    return [next, [{ kind: 'noticeChanged', secondsLeft, waitingForTypingPause: waits }]];
  }
  return begunBreak(cycle, breakKind, cause, conditions);
}
