import type { BreakCause } from '../breaks/breakEffects.ts';
import type { BreakKind } from '../breaks/breakSettings.ts';
import { lengthSeconds } from '../breaks/breakSettings.ts';
import type { Cause } from '../guide/cause.ts';
import { chooseCard } from '../guide/chooseCard.ts';
import type { PostureTrail } from '../pairing/postureTrail.ts';
import type { BadState } from '../posture/verdict.ts';
import { badStates } from '../posture/verdict.ts';
import type { WellbeingState, WellbeingStep } from './wellbeingState.ts';
import { wellbeingRules } from './wellbeingState.ts';

/** When the last half hour has a posture or a length worth answering. Seconds. */
export const cardRules = {
  /** A bad posture that came together over less than this is none that a card should speak of. */
  badPostureSeconds: 120,
  /** The default interval between movement breaks: longer means that breaks were left out or held back. */
  longSittingSeconds: 2700
} as const;

/** Shows a card for the running break that was not shown lately, and remembers it. */
export function withNextCard(state: WellbeingState, kind: BreakKind, cause: BreakCause): WellbeingStep {
  const { settings, guide } = state;
  const card = chooseCard({
    kind,
    seconds: lengthSeconds(kind, settings),
    cause: cardCause(state, cause),
    seatedOnly: settings.seatedMovementsOnly,
    recent: guide.cards
  });
  const cards = [...guide.cards, card.id].slice(-wellbeingRules.guideKept);
  const shown = { ...guide, cards };
  return {
    state: { ...state, card: card.id, guide: shown },
    effects: [{ kind: 'guideChanged', guide: shown }]
  };
}

/** What weighed most since the last break. */
function cardCause({ clock }: WellbeingState, cause: BreakCause): Cause {
  if (cause === 'posture') return 'slouch';
  const [worst] = badStates
    .map((state) => ({ state, seconds: secondsIn(clock.pairing.trail, state) }))
    .toSorted((one, other) => other.seconds - one.seconds);
  if (worst !== undefined && worst.seconds >= cardRules.badPostureSeconds) return worst.state;
  return clock.cycle.sittingSeconds >= cardRules.longSittingSeconds ? 'longSitting' : 'nothing';
}

function secondsIn(trail: PostureTrail, state: BadState): number {
  return trail.reduce((sum, { badSeconds }) => sum + (badSeconds[state] ?? 0), 0);
}
