import {
  array,
  assert,
  constant,
  constantFrom,
  oneof,
  property,
  record,
  type Arbitrary,
  dictionary
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPolicy } from '../../../src/core/policy/applyPolicy.ts';
import { policyKeys } from '../../../src/core/policy/policyKeys.ts';
import type { PolicySource } from '../../../src/core/policy/policySource.ts';
import { resolvePolicy } from '../../../src/core/policy/resolvePolicy.ts';
import { settingRules } from '../../../src/core/policy/settingRules.ts';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { policyTiers, type SettingChoices } from '../../../src/core/settings/managed.ts';
import { type SettingKey, settingsSchema } from '../../../src/core/settings/schema.ts';
import { isSettingKey, isSettingValue } from '../../../src/core/settings/validate.ts';
import { trayMenu, type TrayMenuEntry } from '../../../src/main/tray/trayMenu.ts';
import { createText } from '../../../src/text/createText.ts';
import { runMonitor } from '../../fakes/monitorRun.ts';
import { anyValue, anyValues } from './policyValues.ts';

const settingKeys = Object.keys(settingsSchema).filter(isSettingKey);

/** What sees or keeps more of a person when it is on: turning it on is the user's alone. */
const widening = [
  'watchWithCamera',
  'watchInCalls',
  'watchOnBattery',
  'weeklyCheckIn',
  'keepHistory'
] as const;

/** Every source that a policy with one value can come from. */
function sourcesOf(name: string, value: unknown): readonly PolicySource[] {
  return (['registry', 'json'] as const).flatMap((form) =>
    policyTiers.map((tier) => ({
      place: 'here',
      form,
      found: {
        kind: 'values',
        enforced: tier === 'enforced' ? { [name]: value } : {},
        recommended: tier === 'recommended' ? { [name]: value } : {}
      }
    }))
  );
}

/** Choices of a person who wants as little as possible. */
const reticent: SettingChoices = {
  ...Object.fromEntries(widening.map((key) => [key, false])),
  historyDays: settingsSchema.historyDays.minimum
};

/** The user's choices, each valid; any subset of the settings. */
const anyChoices: Arbitrary<SettingChoices> = dictionary(constantFrom(...settingKeys), anyValue).map(
  (chosen) =>
    Object.fromEntries(
      Object.entries(chosen).filter(([key, value]) => isSettingKey(key) && isSettingValue(key, value))
    )
);

/** Settings that see or keep more than without the policy, or hold what is no value of theirs. */
function offences(sources: readonly PolicySource[], choices: SettingChoices): readonly string[] {
  const { settings } = applyPolicy(resolvePolicy(sources), choices);
  const own = { ...defaultSettings, ...choices };
  return [
    ...widening.filter((key) => settings[key] && !own[key]),
    ...(settings.historyDays > own.historyDays ? ['historyDays'] : []),
    ...settingKeys.filter((key) => !isSettingValue(key, settings[key]))
  ];
}

function labelsOf(entries: readonly TrayMenuEntry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'separator'
      ? []
      : entry.kind === 'submenu'
        ? [entry.label, ...labelsOf(entry.entries)]
        : entry.kind === 'wish' && !entry.enabled
          ? []
          : [entry.label]
  );
}

describe('the privacy floor', () => {
  it.each(policyKeys.map(({ name }) => name))('%s sees and keeps no more, whatever its value', (name) => {
    assert(
      property(anyValue, anyChoices, (value, choices) => {
        for (const source of sourcesOf(name, value)) {
          expect([...offences([source], choices), ...offences([source], reticent)]).toEqual([]);
        }
      })
    );
  });

  it('holds for policies of many values in several places, and for those that cannot be read', () => {
    const source = record({
      place: constantFrom('machine', 'user'),
      form: constantFrom('registry' as const, 'json' as const),
      found: oneof(
        record({ kind: constant('values' as const), enforced: anyValues, recommended: anyValues }),
        constant({ kind: 'refused', refusal: 'notUnderstood', detail: '' } as const),
        constant({ kind: 'nothing' } as const)
      )
    });
    assert(
      property(array(source, { maxLength: 3 }), anyChoices, (sources, choices) => {
        expect(offences(sources, choices)).toEqual([]);
      })
    );
  });

  it.each(policyKeys.map(({ name }) => name))('%s leaves pause, quit and deletion to the user', (name) => {
    for (const value of [true, false, 0, 1, 'none', '', 30, ['always']]) {
      for (const source of sourcesOf(name, value)) {
        const run = runMonitor({ policy: resolvePolicy([source]) });
        const labels = labelsOf(trayMenu(run.snapshot(), createText('en')));
        expect(labels).toEqual(expect.arrayContaining(['Pause', 'Quit Plumbline']));
        run.happened({ kind: 'pauseStarted', choice: 'untilResumed', nextMorningMs: 0 });
        expect(run.snapshot().pause).not.toBeNull();
        run.happened({ kind: 'pauseEnded' });
        expect(run.snapshot().pause).toBeNull();
      }
    }
  });

  it('knows no setting that widens and may be turned on', () => {
    for (const key of widening) {
      for (const tier of policyTiers) {
        expect([key, settingRules[key][tier]]).toEqual([key, { kind: 'only', value: false }]);
      }
    }
    const limited = settingKeys.filter((key) => settingRules[key].enforced.kind === 'atMost');
    expect(limited).toEqual<SettingKey[]>(['historyDays']);
  });

  it('turns parts off only: no key of a part does anything when it is false', () => {
    for (const key of policyKeys.filter(({ kind }) => kind === 'module')) {
      for (const source of sourcesOf(key.name, false)) {
        const { settings, managed } = applyPolicy(resolvePolicy([source]), {});
        expect([key.name, settings, managed.modulesOff]).toEqual([key.name, defaultSettings, {}]);
      }
    }
  });
});
