import type { BreakCard } from '../core/guide/breakCards.ts';
import type { Tip } from '../core/guide/tips.ts';
import { safetyItems } from '../core/guide/safety.ts';
import type { Source } from '../core/guide/topic.ts';
import type { Text } from './createText.ts';

/** A piece of advice: a headline, what to do, and where it comes from. */
export type AdviceWords = { readonly headline: string; readonly todo: string; readonly origin: string };

/** A break card's words. `caution` stands on every general movement; the guide's own standing and sitting need none. */
export type CardWords = {
  readonly title: string;
  readonly todo: string;
  readonly origin: string;
  readonly caution: string | null;
};

export function describeTip(text: Text, tip: Tip): AdviceWords {
  return {
    headline: text(tip.text.headline),
    todo: text(tip.text.todo),
    origin: describeSource(text, tip.source)
  };
}

export function describeCard(text: Text, card: BreakCard): CardWords {
  const isGeneral = card.source === 'general';
  return {
    title: text(card.text.title),
    todo: text(card.text.todo),
    origin: isGeneral ? text('origin.general.movement') : describeSource(text, card.source),
    caution: isGeneral ? text('about.safety.stop') : null
  };
}

/** All of the safety wording, in order: About shows it. */
export function describeSafety(text: Text): readonly string[] {
  return safetyItems.map((item) => text(item.text.line));
}

function describeSource(text: Text, source: Source): string {
  return text(`origin.${source}`);
}
