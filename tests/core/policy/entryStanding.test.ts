import { describe, expect, it } from 'vitest';
import { applyPolicy } from '../../../src/core/policy/applyPolicy.ts';
import { entryStanding, type EntryStanding } from '../../../src/core/policy/entryStanding.ts';
import { isTroubled } from '../../../src/core/policy/policy.ts';
import type { PolicyValues } from '../../../src/core/policy/policySource.ts';
import type { SettingChoices } from '../../../src/core/settings/managed.ts';
import { policyOf } from './sourceOf.ts';

function standings(
  enforced: PolicyValues,
  recommended: PolicyValues = {},
  choices: SettingChoices = {}
): readonly EntryStanding[] {
  const policy = policyOf(enforced, recommended);
  const { managed, settings } = applyPolicy(policy, choices);
  return policy.report.entries.map((entry) => entryStanding(entry, managed, settings));
}

describe('what a line of the policy comes to', () => {
  it('is the value it holds a setting at, or down to', () => {
    expect(standings({ MovementEveryMinutes: 30, HistoryDays: 90 })).toEqual([
      { kind: 'setting', setting: 'movementEveryMinutes', value: 30, limit: false, instead: null },
      { kind: 'setting', setting: 'historyDays', value: 90, limit: true, instead: null }
    ]);
  });

  it('is a recommendation that is followed, or what the user set instead', () => {
    const light = { kind: 'setting', setting: 'theme', value: 'light', limit: false };

    expect(standings({}, { Theme: 'light' })).toEqual([{ ...light, instead: null }]);
    expect(standings({}, { Theme: 'light' }, { theme: 'dark' })).toEqual([
      { ...light, instead: { value: 'dark' } }
    ]);
  });

  it('is a part of the app that it turns off or leaves on', () => {
    expect(standings({ ForbidExport: true, ForbidCamera: false })).toEqual([
      { kind: 'module', off: true },
      { kind: 'module', off: false }
    ]);
  });

  it('is nothing of its own where it is not in force or cannot be read, which has to be mended', () => {
    const { report } = policyOf({ Colour: 'red', DisableCheckIn: 'perhaps' });

    expect(standings({ Colour: 'red', DisableCheckIn: 'perhaps' })).toEqual([
      { kind: 'asItStands' },
      { kind: 'asItStands' }
    ]);
    expect(report.entries.map(isTroubled)).toEqual([true, true]);
    expect(policyOf({ HistoryDays: 90 }).report.entries.map(isTroubled)).toEqual([false]);
  });
});
