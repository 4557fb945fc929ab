import type { BreakCard } from '../core/guide/breakCards.ts';
import type { Praise } from '../core/guide/praise.ts';
import type { Tip } from '../core/guide/tips.ts';
import type { WorkstationItem } from '../core/guide/workstation.ts';
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

export function describeWorkstationItem(text: Text, item: WorkstationItem): AdviceWords {
  return {
    headline: text(item.text.question),
    todo: text(item.text.todo),
    origin: describeSource(text, item.source)
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

export function describePraise(text: Text, praise: Praise): string {
  switch (praise.kind) {
    case 'steadyWeeks':
      return text('praise.steadyWeeks', { weeks: praise.weeks });
    case 'breakDays':
    case 'breathingDays':
      return text(`praise.${praise.kind}`, { days: praise.days });
    case 'firstBreak':
      return text('praise.firstBreak');
    default:
      return praise satisfies never;
  }
}

/** All of the safety wording, in order, for onboarding and About. */
export function describeSafety(text: Text): readonly string[] {
  return safetyItems.map((item) => text(item.text.line));
}

function describeSource(text: Text, source: Source): string {
  return text(`origin.${source}`);
}
