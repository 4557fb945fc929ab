import type { BreakKind } from '../breaks/breakSettings.ts';
import type { BreakCard, CardId } from './breakCards.ts';
import { breakCards } from './breakCards.ts';
import type { Cause } from './cause.ts';
import { leastRecent } from './leastRecent.ts';

export type CardRequest = {
  readonly kind: BreakKind;
  /** Length of the break. */
  readonly seconds: number;
  /** What weighed most since the last break. */
  readonly cause: Cause;
  /** Only movements that need no getting up. */
  readonly seatedOnly: boolean;
  /** Cards shown before, the latest last. */
  readonly recent: readonly CardId[];
};

/**
 * The card for a break: of the right kind, short enough, an answer to the cause, and the one shown longest ago. Where
 * fewer than two cards would do, so that the same came back each time, the length gives way first (a very short break
 * shows the card all the same), then the cause; kind and seat never do.
 */
export function chooseCard(request: CardRequest): BreakCard {
  const possible = breakCards.filter((card) => isPossible(card, request));
  const easing = possible.filter((card) => answers(card, request.cause));
  const fitting = easing.filter((card) => card.seconds <= request.seconds);
  const turns = [fitting, easing].find((cards) => cards.length > 1) ?? possible;
  const chosen = leastRecent(turns, request.recent);
  if (chosen === null) throw new Error(`No break card for a ${request.kind} break.`);
  return chosen;
}

function isPossible(card: BreakCard, { kind, seatedOnly }: CardRequest): boolean {
  return card.kinds.includes(kind) && !(seatedOnly && card.position === 'standing');
}

function answers(card: BreakCard, cause: Cause): boolean {
  return cause === 'nothing' || card.eases.includes(cause);
}
