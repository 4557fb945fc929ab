import type { PairingRule } from '../core/pairing/pairingRules.ts';
import { ruleWords } from '../core/pairing/ruleWords.ts';
import type { Text } from './createText.ts';

/** A pairing rule in plain words, with the numbers that it really goes by. */
export function describePairing(
  text: Text,
  rule: PairingRule
): { readonly title: string; readonly explanation: string } {
  const { title, values } = ruleWords(rule);
  return { title: text(title), explanation: explain(text, rule.id, values) };
}

function explain(text: Text, id: PairingRule['id'], values: Readonly<Record<string, number>>): string {
  const number = (name: string): number => {
    const value = values[name];
    if (value === undefined) throw new Error(`The pairing rule ${id} has no ${name}.`);
    return value;
  };
  switch (id) {
    case 'slouchBringsBreakForward':
      return text(`pairing.${id}.explained`, {
        minutes: number('minutes'),
        nearestMinutes: number('nearestMinutes')
      });
    case 'alertsOfferBreathing':
      return text(`pairing.${id}.explained`, {
        alerts: number('alerts'),
        withinMinutes: number('withinMinutes')
      });
    case 'lookingDownOffersTip':
      return text(`pairing.${id}.explained`, { minutes: number('minutes') });
    case 'tenseSpellsOfferBreathing':
      return text(`pairing.${id}.explained`, {
        sittingMinutes: number('sittingMinutes'),
        sharePercent: number('sharePercent'),
        withinMinutes: number('withinMinutes')
      });
    default:
      return id satisfies never;
  }
}
