import { breakRules } from '../breaks/breakRules.ts';
import type { PairingRule, PairingRuleId } from './pairingRules.ts';

/** How settings show a rule: keys of the catalogue in `src/text`, and the numbers that its sentence names. */
export type RuleWords = {
  readonly title: `pairing.${PairingRuleId}`;
  readonly explanation: `pairing.${PairingRuleId}.explained`;
  readonly values: Readonly<Record<string, number>>;
};

/** The numbers are read from the rule itself, so that the sentence cannot drift from what happens. */
export function ruleWords({ id, when, outcome }: PairingRule): RuleWords {
  const nearest =
    outcome.kind === 'movementBroughtForward' ? { nearestMinutes: breakRules.nearestSeconds / 60 } : {};
  return {
    title: `pairing.${id}`,
    explanation: `pairing.${id}.explained`,
    values: { ...valuesOf(when), ...nearest }
  };
}

function valuesOf(when: PairingRule['when']): Readonly<Record<string, number>> {
  switch (when.kind) {
    case 'postureSpell':
      return { minutes: when.seconds / 60 };
    case 'alerts':
      return { alerts: when.count, withinMinutes: when.withinSeconds / 60 };
    case 'tenseSpell':
      return {
        sittingMinutes: when.sittingSeconds / 60,
        sharePercent: Math.round(when.share * 100),
        withinMinutes: when.withinSeconds / 60
      };
    default:
      return when satisfies never;
  }
}
