import type { Origin } from './topic.ts';

/** The guide's signs that a professional should look at a back, as the check-in asks for them. */
export const careSigns = ['numbness', 'tingling', 'weakness', 'injury', 'worsening'] as const;
export type CareSign = (typeof careSigns)[number];

/** Why care is advised: a sign, or weeks without improvement. */
export const careReasons = [...careSigns, 'noImprovement'] as const;
export type CareReason = (typeof careReasons)[number];

/** `promptly` where the guide says so (numbness, tingling, weakness); a professional should look in any case. */
export type CareUrgency = 'promptly' | 'soon';

export type CareItem = Origin & {
  readonly id: CareReason;
  readonly urgency: CareUrgency;
  readonly text: { readonly noted: `care.${CareReason}` };
};

const urgencies: Readonly<Record<CareReason, CareUrgency>> = {
  numbness: 'promptly',
  tingling: 'promptly',
  weakness: 'promptly',
  injury: 'soon',
  worsening: 'soon',
  noImprovement: 'soon'
};

export const careItems: readonly CareItem[] = careReasons.map((id) => ({
  id,
  topic: 'care',
  source: 'guide',
  urgency: urgencies[id],
  text: { noted: `care.${id}` }
}));

/** What to tell somebody with these reasons; the most urgent counts. Null where there are none. */
export type CareAdvice = { readonly reasons: readonly CareReason[]; readonly urgency: CareUrgency };

export function careAdviceFor(reasons: readonly CareReason[]): CareAdvice | null {
  const items = careItems.filter((item) => reasons.includes(item.id));
  if (items.length === 0) return null;
  return {
    reasons: items.map((item) => item.id),
    urgency: items.some((item) => item.urgency === 'promptly') ? 'promptly' : 'soon'
  };
}
