import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { entryStanding } from '../../../core/policy/entryStanding.ts';
import { isTroubled, type PolicyEntry } from '../../../core/policy/policy.ts';
import type { Text } from '../../../text/createText.ts';
import { describeOutcome } from '../../../text/policyWords.ts';
import { settingValue } from '../settings/settingValue.ts';

export type PolicyRowWords = {
  /** In the words of the settings; null where it is better shown as it stands. */
  readonly value: string | null;
  readonly outcome: string;
  /** Something is wrong that IT has to mend. */
  readonly troubled: boolean;
};

/** A line of the policy in words; whether a recommendation holds depends on what the user chose. */
export function rowOf(
  text: Text,
  entry: PolicyEntry,
  { managed, settings }: Pick<AppSnapshot, 'managed' | 'settings'>
): PolicyRowWords {
  const plain = { value: null, outcome: describeOutcome(text, entry), troubled: isTroubled(entry) };
  const standing = entryStanding(entry, managed, settings);
  switch (standing.kind) {
    case 'asItStands':
      return plain;
    case 'module':
      return { ...plain, value: text(standing.off ? 'policy.values.off' : 'policy.values.on') };
    case 'setting': {
      const { setting, limit, instead } = standing;
      const value = settingValue(text, setting, standing.value);
      if (limit) return { ...plain, value, outcome: text('policy.outcome.limit') };
      if (instead === null) return { ...plain, value };
      const chosen = settingValue(text, setting, instead.value);
      return { ...plain, value, outcome: text('policy.outcome.chosen', { value: chosen }) };
    }
    default:
      return standing satisfies never;
  }
}
