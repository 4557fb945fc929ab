import { pairingRules } from '../core/pairing/pairingRules.ts';
import type { PairingRuleId } from '../core/pairing/pairingRules.ts';
import type { PolicyEntry, PolicyPlace } from '../core/policy/policy.ts';
import { policyKeyNamed } from '../core/policy/policyKeys.ts';
import type { SettingKey } from '../core/settings/schema.ts';
import type { Text } from './createText.ts';
import { joinSentences } from './sentences.ts';

/** What a policy is about, as the settings call it; null for a name that is none of ours. */
export function policySubject(text: Text, name: PolicyEntry['key']): string | null {
  const key = name === null ? null : policyKeyNamed(name, true);
  if (key === null) return null;
  if (key.kind === 'module') return text(`policy.off.${key.module}`);
  const { setting } = key;
  return isPairing(setting) ? text(`pairing.${setting}`) : text(`setting.${setting}`);
}

/** What became of a line of the policy, without the user's part in it. */
export function describeOutcome(text: Text, { outcome, tier }: PolicyEntry): string {
  switch (outcome.kind) {
    case 'inForce':
      if (outcome.fault === null) {
        return text(tier === 'recommended' ? 'policy.outcome.suggested' : 'policy.outcome.inForce');
      }
      return joinSentences(text, [text(`policy.fault.${outcome.fault}`), text('policy.outcome.private')]);
    case 'ignored':
      return joinSentences(text, [text('policy.outcome.ignored'), text(`policy.fault.${outcome.fault}`)]);
    case 'overruled':
      return text('policy.outcome.overruled', { place: outcome.by });
    default:
      return outcome satisfies never;
  }
}

/** What was found in a place. */
export function describePlace(text: Text, { found }: PolicyPlace): string {
  if (found.kind !== 'refused') return text(`policy.place.${found.kind}`);
  return joinSentences(text, [
    text('policy.place.refused'),
    text(`policy.refusal.${found.refusal}`),
    text('policy.place.closed')
  ]);
}

function isPairing(setting: SettingKey): setting is PairingRuleId {
  return pairingRules.some(({ id }) => id === setting);
}
