import { breakCards } from '../../../src/core/guide/breakCards.ts';
import { breathingOfferItems, breathingSteps } from '../../../src/core/guide/breathingSteps.ts';
import { careItems } from '../../../src/core/guide/care.ts';
import { safetyItems } from '../../../src/core/guide/safety.ts';
import { symptomItems } from '../../../src/core/guide/symptoms.ts';
import { tips } from '../../../src/core/guide/tips.ts';
import type { Origin } from '../../../src/core/guide/topic.ts';
import { en } from '../../../src/text/en/en.ts';
import type { TextKey } from '../../../src/text/catalogue.ts';

/** Any piece of content, whatever its kind. */
export type GuideItem = Origin & {
  readonly id: string;
  readonly text: Readonly<Record<string, TextKey>>;
};

/** All content of the guide, of every kind. */
export const guideItems: readonly GuideItem[] = [
  ...tips,
  ...breakCards,
  ...breathingSteps,
  ...breathingOfferItems,
  ...careItems,
  ...symptomItems,
  ...safetyItems
];

/** What an item says in English, all of its texts together. */
export function wordingOf(item: GuideItem): string {
  return Object.values(item.text)
    .map((key) => en[key])
    .join(' ');
}
