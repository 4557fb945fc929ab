import type { Origin } from './topic.ts';

/** What a stiff upper back makes harder, in the guide's words; the check-in asks for it. None of them is a sign. */
export const symptoms = ['turningHead', 'deepBreaths', 'turningInBed', 'reachingOverhead'] as const;
export type Symptom = (typeof symptoms)[number];

export type SymptomItem = Origin & {
  readonly id: Symptom;
  readonly text: { readonly label: `symptom.${Symptom}` };
};

export const symptomItems: readonly SymptomItem[] = symptoms.map((id) => ({
  id,
  topic: 'symptoms',
  source: 'guide',
  text: { label: `symptom.${id}` }
}));
