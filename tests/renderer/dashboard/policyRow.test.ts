import { describe, expect, it } from 'vitest';
import { applyPolicy } from '../../../src/core/policy/applyPolicy.ts';
import type { PolicyValues } from '../../../src/core/policy/policySource.ts';
import type { SettingChoices } from '../../../src/core/settings/managed.ts';
import { rowOf, type PolicyRowWords } from '../../../src/renderer/dashboard/policy/policyRow.ts';
import { createText } from '../../../src/text/createText.ts';
import { policySubject } from '../../../src/text/policyWords.ts';
import { policyKeys } from '../../../src/core/policy/policyKeys.ts';
import { policyOf } from '../../core/policy/sourceOf.ts';

const text = createText('en');

function rows(
  enforced: PolicyValues,
  recommended: PolicyValues = {},
  choices: SettingChoices = {}
): readonly PolicyRowWords[] {
  const policy = policyOf(enforced, recommended);
  return policy.report.entries.map((entry) => rowOf(text, entry, applyPolicy(policy, choices)));
}

describe('a line of the policy page', () => {
  it('shows what holds in the words of the settings', () => {
    expect(rows({ MovementEveryMinutes: 30, MicroBreaks: false, AlertStyle: 'tray' })).toEqual([
      { value: '30 min', outcome: 'In force.', troubled: false },
      { value: 'off', outcome: 'In force.', troubled: false },
      { value: 'Change the tray icon only', outcome: 'In force.', troubled: false }
    ]);
  });

  it('says of a part whether it is turned off', () => {
    expect(rows({ ForbidExport: true, ForbidCamera: false }).map(({ value }) => value)).toEqual([
      'turned off',
      'not turned off'
    ]);
  });

  it('says that the user may have less, and what the user chose instead of a recommendation', () => {
    expect(rows({ HistoryDays: 90 })[0]?.outcome).toBe('In force: you may choose less, not more.');
    expect(rows({}, { Theme: 'light' })[0]?.outcome).toBe('In force until you choose otherwise.');
    expect(rows({}, { Theme: 'light' }, { theme: 'dark' })[0]).toEqual({
      value: 'Light',
      outcome: 'Not in force: you chose Dark.',
      troubled: false
    });
  });

  it('shows as it stands what is not in force, and stands out where something is wrong', () => {
    expect(rows({ Colour: 'red', DisableCheckIn: 'perhaps' })).toEqual([
      {
        value: null,
        outcome: 'Not in force. This version of Plumbline knows no policy of this name.',
        troubled: true
      },
      {
        value: null,
        outcome:
          'The policy takes another kind of value. This value cannot be used, so the most private one holds.',
        troubled: true
      }
    ]);
  });

  it('does not claim a value that a part which is off has overruled', () => {
    const [, alertStyle] = rows({ DisablePostureAlerts: true, AlertStyle: 'dim' });
    expect(alertStyle?.value).toBe('Say nothing');
  });

  it('has a name for every key', () => {
    for (const { name } of policyKeys) expect(policySubject(text, name)).toMatch(/\S/u);
    expect(policySubject(text, null)).toBeNull();
  });
});
