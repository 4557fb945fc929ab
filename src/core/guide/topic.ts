/** The topics of the back-pain guide. Whatever the product says about backs belongs to one of them. */
export const topics = [
  'posture',
  'workstation',
  'movement',
  'imbalance',
  'stress',
  'breathing',
  'sleep',
  'care',
  'symptoms',
  'habits'
] as const;
export type Topic = (typeof topics)[number];

/**
 * Where a piece of advice comes from: the guide itself, or general everyday knowledge that keeps to the topic.
 * `general` is shown as such, and a `general` movement carries the line to stop if it hurts.
 */
export type Source = 'guide' | 'general';

/** What every piece of content says about its origin. */
export type Origin = { readonly topic: Topic; readonly source: Source };
