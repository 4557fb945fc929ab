import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import type { PolicyEntry } from '../../../core/policy/policy.ts';
import { policyKeyNamed } from '../../../core/policy/policyKeys.ts';
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
  const { outcome } = entry;
  const key = entry.key === null ? null : policyKeyNamed(entry.key, true);
  const plain = { value: null, outcome: describeOutcome(text, entry), troubled: outcome.kind === 'ignored' };
  if (key === null || outcome.kind !== 'inForce') return plain;
  if (outcome.fault !== null) return { ...plain, troubled: true };
  if (key.kind === 'module') {
    const off = managed.modulesOff[key.module] === entry.place;
    return { ...plain, value: text(off ? 'policy.values.off' : 'policy.values.on') };
  }
  if (key.descriptor.kind === 'workingHours') return plain;
  const held = managed.settings[key.setting];
  // Locked by a part of the app that is off, say: the line itself is then not what holds.
  if (held === undefined || held.tier !== entry.tier) return plain;
  const value = settingValue(text, key.setting, held.value);
  const present = settings[key.setting];
  if (held.hold === 'limited') return { ...plain, value, outcome: text('policy.outcome.limit') };
  if (held.hold === 'suggested' && present !== held.value) {
    const chosen = settingValue(text, key.setting, present);
    return { ...plain, value, outcome: text('policy.outcome.chosen', { value: chosen }) };
  }
  return { ...plain, value };
}
