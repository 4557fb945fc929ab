import type { Origin } from './topic.ts';

/**
 * The safety wording, shown once in onboarding and always in About. `stop` stands on every general movement as well,
 * `lightHeaded` on every breathing session.
 */
export const safetyLines = ['wellness', 'stop', 'lightHeaded', 'professional'] as const;
export type SafetyLine = (typeof safetyLines)[number];

export type SafetyItem = Origin & {
  readonly id: SafetyLine;
  readonly text: { readonly line: `safety.${SafetyLine}` };
};

const origins: Readonly<Record<SafetyLine, Origin>> = {
  wellness: { topic: 'care', source: 'general' },
  stop: { topic: 'care', source: 'general' },
  lightHeaded: { topic: 'breathing', source: 'general' },
  professional: { topic: 'care', source: 'guide' }
};

export const safetyItems: readonly SafetyItem[] = safetyLines.map(itemOf);

function itemOf(id: SafetyLine): SafetyItem {
  return { id, ...origins[id], text: { line: `safety.${id}` } };
}
