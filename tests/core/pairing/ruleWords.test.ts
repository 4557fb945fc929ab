import { expect, test } from 'vitest';
import { pairingRules } from '../../../src/core/pairing/pairingRules.ts';
import { ruleWords } from '../../../src/core/pairing/ruleWords.ts';

test('each rule names its words and the numbers that its sentence needs', () => {
  expect(pairingRules.map(ruleWords)).toEqual([
    {
      title: 'pairing.slouchBringsBreakForward',
      explanation: 'pairing.slouchBringsBreakForward.explained',
      values: { minutes: 3, nearestMinutes: 10 }
    },
    {
      title: 'pairing.alertsOfferBreathing',
      explanation: 'pairing.alertsOfferBreathing.explained',
      values: { alerts: 3, withinMinutes: 30 }
    },
    {
      title: 'pairing.lookingDownOffersTip',
      explanation: 'pairing.lookingDownOffersTip.explained',
      values: { minutes: 3 }
    },
    {
      title: 'pairing.tenseSpellsOfferBreathing',
      explanation: 'pairing.tenseSpellsOfferBreathing.explained',
      values: { sittingMinutes: 60, sharePercent: 40, withinMinutes: 30 }
    }
  ]);
});
