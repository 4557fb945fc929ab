import type { Origin } from './topic.ts';

/**
 * The safety wording, shown once in onboarding and always in About. `stop` stands on every general movement as well,
 * `lightHeaded` on every breathing session.
 */
export const safetyLines = ['wellness', 'stop', 'professional', 'lightHeaded'] as const;
export type SafetyLine = (typeof safetyLines)[number];

export type SafetyItem = Origin & {
  readonly id: SafetyLine;
  readonly text: { readonly line: `about.safety.${SafetyLine}` };
};

const origins: Readonly<Record<SafetyLine, Origin>> = {
  wellness: { topic: 'care', source: 'general' },
  stop: { topic: 'care', source: 'general' },
  professional: { topic: 'care', source: 'guide' },
  lightHeaded: { topic: 'breathing', source: 'general' }
};

export const safetyItems: readonly SafetyItem[] = safetyLines.map(itemOf);

function itemOf(id: SafetyLine): SafetyItem {
  return { id, ...origins[id], text: { line: `about.safety.${id}` } };
}
