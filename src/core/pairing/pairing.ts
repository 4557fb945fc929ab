import type { TimePassed } from '../breaks/timePassed.ts';
import type { Verdict } from '../posture/verdict.ts';
import type { Offer, PairingCondition, PairingRule, PairingRuleId } from './pairingRules.ts';
import { pairingRules, pairingTiming } from './pairingRules.ts';
import type {
  PairingContext,
  PairingEffect,
  PairingState,
  PairingStep,
  PostureSpell
} from './pairingState.ts';
import { trailShare, withPosture } from './postureTrail.ts';

/** Lets time pass in the posture seen last, and applies the rules. */
export function advancePairing(
  state: PairingState,
  passed: TimePassed,
  context: PairingContext
): PairingStep {
  const { livedSeconds, sleptSeconds, unseen } = passed;
  const nowSeconds = state.nowSeconds + livedSeconds + sleptSeconds;
  const seen = sleptSeconds === 0 && !unseen ? state.posture : null;
  const spells: Partial<Record<PairingRuleId, PostureSpell>> = {};
  for (const rule of pairingRules) {
    if (rule.when.kind !== 'postureSpell') continue;
    const gap = unseen ? Number.MAX_SAFE_INTEGER : livedSeconds + sleptSeconds;
    const spell = spellAfter(state.spells[rule.id], rule.when, seen, livedSeconds, gap);
    if (spell !== null) spells[rule.id] = spell;
  }
  const moved: PairingState = {
    ...state,
    nowSeconds,
    posture: aged(seen, livedSeconds),
    spells,
    trail: seen === null ? state.trail : withPosture(state.trail, seen.state, livedSeconds, nowSeconds)
  };
  return offering(...applyRules(moved, context), context);
}

/** The judgement of the moment; it counts for the time that follows it. */
export function withVerdict(state: PairingState, { state: posture, also }: Verdict): PairingState {
  return { ...state, posture: { state: posture, also, ageSeconds: 0 } };
}

/** Nothing is seen any more. */
export function withoutSight(state: PairingState): PairingState {
  return state.posture === null ? state : { ...state, posture: null };
}

export function withAlert(state: PairingState): PairingState {
  const { nowSeconds, alertsAtSeconds } = state;
  const recent = alertsAtSeconds.filter((at) => nowSeconds - at <= pairingTiming.trailSeconds);
  return { ...state, alertsAtSeconds: [...recent, nowSeconds] };
}

/** The user breathes already: nobody offers it again soon after. */
export function withOffered(state: PairingState, offer: Offer): PairingState {
  const waiting = state.waiting?.offer === offer ? null : state.waiting;
  return {
    ...state,
    waiting,
    offeredAtSeconds: { ...state.offeredAtSeconds, [offer]: state.nowSeconds }
  };
}

function aged(posture: PairingState['posture'], seconds: number): PairingState['posture'] {
  if (posture === null) return null;
  const ageSeconds = posture.ageSeconds + seconds;
  return ageSeconds > pairingTiming.verdictKeptSeconds ? null : { ...posture, ageSeconds };
}

function spellAfter(
  spell: PostureSpell | undefined,
  when: Extract<PairingCondition, { kind: 'postureSpell' }>,
  posture: PairingState['posture'],
  heldSeconds: number,
  gapSeconds: number
): PostureSpell | null {
  const inPosture =
    posture !== null && when.states.some((state) => state === posture.state || state === posture.also);
  if (inPosture) return { heldSeconds: (spell?.heldSeconds ?? 0) + heldSeconds, gapSeconds: 0 };
  if (spell === undefined || spell.gapSeconds + gapSeconds > when.bridgedSeconds) return null;
  return { ...spell, gapSeconds: spell.gapSeconds + gapSeconds };
}

function applyRules(state: PairingState, context: PairingContext): PairingStep {
  let next = state;
  const effects: PairingEffect[] = [];
  for (const rule of pairingRules) {
    if (!context.settings[rule.id] || isResting(next, rule) || !holds(next, rule, context)) continue;
    next = applied(next, rule.id);
    if (rule.outcome.kind === 'offered') {
      next = {
        ...next,
        waiting: { ruleId: rule.id, offer: rule.outcome.offer, sinceSeconds: next.nowSeconds }
      };
    } else {
      effects.push({ kind: 'movementBroughtForward', ruleId: rule.id });
    }
  }
  return [next, effects];
}

function offering(
  state: PairingState,
  effects: readonly PairingEffect[],
  { quiet }: PairingContext
): PairingStep {
  const { waiting, nowSeconds } = state;
  if (waiting === null) return [state, effects];
  if (nowSeconds - waiting.sinceSeconds > pairingTiming.offerKeptSeconds) {
    return [{ ...state, waiting: null }, effects];
  }
  if (quiet) return [state, effects];
  const { offer, ruleId } = waiting;
  return [withOffered(state, offer), [...effects, { kind: 'offered', offer, ruleId }]];
}

function isResting(state: PairingState, rule: PairingRule): boolean {
  const last = state.appliedAtSeconds[rule.id];
  const lastOffer = rule.outcome.kind === 'offered' ? state.offeredAtSeconds[rule.outcome.offer] : undefined;
  return [last, lastOffer].some((at) => at !== undefined && state.nowSeconds - at < rule.restSeconds);
}

function holds(state: PairingState, { id, when }: PairingRule, { sittingSeconds }: PairingContext): boolean {
  switch (when.kind) {
    case 'postureSpell':
      return (state.spells[id]?.heldSeconds ?? 0) >= when.seconds;
    case 'alerts':
      return (
        state.alertsAtSeconds.filter((at) => state.nowSeconds - at <= when.withinSeconds).length >= when.count
      );
    case 'tenseSpell': {
      if (sittingSeconds < when.sittingSeconds) return false;
      const seen = trailShare(state.trail, when.states, state.nowSeconds, when.withinSeconds);
      return (
        seen.watchedSeconds >= when.watchedSeconds && seen.badSeconds >= seen.watchedSeconds * when.share
      );
    }
    default:
      return when satisfies never;
  }
}

function applied(state: PairingState, id: PairingRuleId): PairingState {
  return { ...state, appliedAtSeconds: { ...state.appliedAtSeconds, [id]: state.nowSeconds } };
}
