import { describe, expect, it } from 'vitest';
import { assert, property } from 'fast-check';
import { applyPolicy } from '../../../src/core/policy/applyPolicy.ts';
import { isPolicyPresent, isPolicySound, longestGiven, noPolicy } from '../../../src/core/policy/policy.ts';
import { policyModules } from '../../../src/core/settings/managed.ts';
import { moduleRules } from '../../../src/core/policy/moduleRules.ts';
import type { PolicySource } from '../../../src/core/policy/policySource.ts';
import { mostValues, resolvePolicy } from '../../../src/core/policy/resolvePolicy.ts';
import { anyValues } from './policyValues.ts';
import { policyOf, refusedSource, sourceOf } from './sourceOf.ts';

const faultsOf = (sources: readonly PolicySource[]) =>
  resolvePolicy(sources).report.entries.map(({ name, outcome }) => [
    name,
    outcome.kind === 'overruled' ? outcome.by : outcome.fault
  ]);

describe('what comes first', () => {
  it('is enforced, then the user, then recommended, then built in', () => {
    const policy = policyOf(
      { MicroSeconds: 30 },
      { MicroSeconds: 40, MovementSeconds: 240, MicroEveryMinutes: 25 }
    );
    const { settings } = applyPolicy(policy, { microSeconds: 60, movementSeconds: 300 });
    expect(settings.microSeconds).toBe(30);
    expect(settings.movementSeconds).toBe(300);
    expect(settings.microEveryMinutes).toBe(25);
    expect(settings.movementEveryMinutes).toBe(45);
  });

  it('is named where a setting says who decides it: what is enforced, not what is recommended besides', () => {
    const { managed } = applyPolicy(policyOf({ MicroSeconds: 30 }, { MicroSeconds: 40 }), {});
    expect(managed.settings.microSeconds).toMatchObject({ tier: 'enforced', hold: 'locked', value: 30 });
  });

  it('is the first place that has a valid value', () => {
    const sources = [
      sourceOf({ MicroSeconds: 'long', MovementSeconds: 240 }, {}, 'machine'),
      sourceOf({ MicroSeconds: 30, MovementSeconds: 300 }, {}, 'user')
    ];
    const { settings } = applyPolicy(resolvePolicy(sources), {});
    expect([settings.microSeconds, settings.movementSeconds]).toEqual([30, 240]);
    expect(faultsOf(sources)).toEqual([
      ['MicroSeconds', 'wrongType'],
      ['MovementSeconds', null],
      ['MicroSeconds', null],
      ['MovementSeconds', 'machine']
    ]);
  });

  it('is a part that is off, whatever the policy says about its settings and wherever it says so', () => {
    const enforced = [
      { DisablePostureAlerts: true, AlertStyle: 'dim' },
      { AlertStyle: 'dim', DisablePostureAlerts: true }
    ];
    for (const values of enforced) {
      const { settings, managed } = applyPolicy(policyOf(values), {});
      expect(settings.alertStyle).toBe('none');
      expect(managed.settings.alertStyle).toMatchObject({ hold: 'locked', value: 'none' });
    }
  });
});

describe('a limit', () => {
  it('lowers what the user keeps and leaves less as it is', () => {
    const policy = policyOf({ HistoryDays: 90 });
    expect(applyPolicy(policy, {}).settings.historyDays).toBe(90);
    expect(applyPolicy(policy, { historyDays: 400 }).settings.historyDays).toBe(90);
    expect(applyPolicy(policy, { historyDays: 40 }).settings.historyDays).toBe(40);
    expect(applyPolicy(policy, {}).managed.settings.historyDays).toMatchObject({
      hold: 'limited',
      value: 90
    });
  });

  it('below the least there is becomes the least, and says so', () => {
    expect(applyPolicy(policyOf({ HistoryDays: 1 }), {}).settings.historyDays).toBe(30);
    expect(faultsOf([sourceOf({ HistoryDays: 1 })])).toEqual([['HistoryDays', 'outOfRange']]);
  });

  it('above what is built in is not recommended', () => {
    expect(faultsOf([sourceOf({}, { HistoryDays: 1825 })])).toEqual([['HistoryDays', 'belowFloor']]);
  });
});

describe('values that are wrong', () => {
  it('are left out one by one, each with its reason', () => {
    const sources = [
      sourceOf(
        {
          MovmentSeconds: 120,
          MicroSeconds: '30',
          MovementSeconds: 5,
          AlertStyle: 'siren',
          Theme: 'dark',
          WatchInCalls: true,
          PostponeLimit: 1
        },
        { ForbidCamera: true, CameraId: 'front', PauseShortcut: 'x'.repeat(1000), BreakShortcut: 5 }
      )
    ];
    expect(faultsOf(sources)).toEqual([
      ['MovmentSeconds', 'unknownKey'],
      ['MicroSeconds', 'wrongType'],
      ['MovementSeconds', 'outOfRange'],
      ['AlertStyle', 'notAChoice'],
      ['Theme', 'wrongTier'],
      ['WatchInCalls', 'belowFloor'],
      ['PostponeLimit', null],
      ['ForbidCamera', 'wrongTier'],
      ['CameraId', 'unknownKey'],
      ['PauseShortcut', 'outOfRange'],
      ['BreakShortcut', 'wrongType']
    ]);
    expect(applyPolicy(resolvePolicy(sources), {}).settings.postponeLimit).toBe(1);
  });

  it('close the parts that handle what is known about a person, and no other', () => {
    for (const module of policyModules) {
      const { name, failsClosed } = moduleRules[module];
      const { modulesOff, report } = policyOf({ [name]: 'perhaps' });
      expect([name, modulesOff[module] !== undefined]).toEqual([name, failsClosed]);
      expect([name, isPolicySound(report)]).toEqual([name, false]);
    }
  });

  it('keep off what a policy can only turn off', () => {
    const { settings, managed } = applyPolicy(policyOf({ WatchOnBattery: 'never' }), {
      watchOnBattery: true
    });
    expect(settings.watchOnBattery).toBe(false);
    expect(managed.settings.watchOnBattery).toMatchObject({ hold: 'locked' });
  });

  it('are shown cut, however long they are', () => {
    const [entry] = policyOf({ Theme: 'x'.repeat(1000) }).report.entries;
    expect(entry?.given).toHaveLength(longestGiven);
  });
});

describe('a place that cannot be used', () => {
  it('closes what it may have forbidden, and leaves the rest to the user', () => {
    const policy = resolvePolicy([refusedSource()]);
    expect(Object.keys(policy.modulesOff).toSorted()).toEqual(['camera', 'checkIn', 'export', 'history']);
    const { settings } = applyPolicy(policy, { watchWithCamera: true, movementEveryMinutes: 50 });
    expect(settings.watchWithCamera).toBe(false);
    expect(settings.keepHistory).toBe(false);
    expect(settings.movementEveryMinutes).toBe(50);
  });

  it('is one with more values than any policy needs', () => {
    const many = Object.fromEntries(Array.from({ length: mostValues }, (_each, index) => [`Key${index}`, 1]));
    expect(resolvePolicy([sourceOf(many)]).report.entries).toHaveLength(mostValues);
    const { report, modulesOff } = resolvePolicy([sourceOf(many, { Theme: 'dark' })]);
    expect(report.entries).toEqual([]);
    expect(report.places).toMatchObject([{ found: { kind: 'refused', refusal: 'tooLarge' } }]);
    expect(modulesOff).toHaveProperty('camera');
  });

  it('is not named for what another place has turned off already', () => {
    const policy = resolvePolicy([sourceOf({ ForbidCamera: true }, {}, 'machine'), refusedSource('user')]);
    expect(policy.modulesOff).toMatchObject({ camera: 'machine', history: 'user' });
  });

  it('does so even where another place allows it', () => {
    const policy = resolvePolicy([sourceOf({ ForbidCamera: false }, {}, 'machine'), refusedSource('user')]);
    expect(policy.modulesOff).toMatchObject({ camera: 'user' });
  });
});

describe('no policy', () => {
  it('is no place, and places with nothing in them', () => {
    const nothing: PolicySource = { place: 'here', form: 'json', found: { kind: 'nothing' } };
    expect(isPolicyPresent(noPolicy.report)).toBe(false);
    expect(isPolicyPresent(resolvePolicy([nothing]).report)).toBe(false);
    expect(isPolicySound(resolvePolicy([nothing]).report)).toBe(true);
    expect(isPolicyPresent(resolvePolicy([refusedSource()]).report)).toBe(true);
  });
});

describe('the registry', () => {
  const registry = (enforced: Readonly<Record<string, unknown>>): PolicySource => ({
    place: 'HKLM',
    form: 'registry',
    found: { kind: 'values', enforced, recommended: {} }
  });

  it('writes true and false as numbers, and fractions as text; names in any case', () => {
    const policy = resolvePolicy([registry({ forbidexport: 1, MICROBREAKS: 0, MovementSeconds: '240' })]);
    expect(policy.modulesOff).toEqual({ export: 'HKLM' });
    const { settings } = applyPolicy(policy, {});
    expect([settings.microBreaks, settings.movementSeconds]).toEqual([false, 240]);
  });

  it('may write true and false as text, too', () => {
    const policy = resolvePolicy([registry({ ForbidExport: '1', MicroBreaks: '0', HoldInCalls: 'yes' })]);
    expect(policy.modulesOff).toEqual({ export: 'HKLM' });
    expect(applyPolicy(policy, {}).settings.microBreaks).toBe(false);
    expect(policy.report.entries.map(({ outcome }) => outcome)).toEqual([
      { kind: 'inForce', fault: null },
      { kind: 'inForce', fault: null },
      { kind: 'ignored', fault: 'wrongType' }
    ]);
  });

  it('is no excuse elsewhere: JSON has true and false and exact names', () => {
    expect(faultsOf([sourceOf({ MicroBreaks: 0, forbidexport: true })])).toEqual([
      ['MicroBreaks', 'wrongType'],
      ['forbidexport', 'unknownKey']
    ]);
  });

  it('has no number that is none', () => {
    for (const text of ['', ' 5', '1e3', '0x10', '-1', '5,5', '1234567', 'Infinity', 'NaN']) {
      expect([text, faultsOf([registry({ MovementSeconds: text })])]).toEqual([
        text,
        [['MovementSeconds', 'wrongType']]
      ]);
    }
  });
});

it('Whatever a source holds, resolving it tells of each value once and never throws', () => {
  assert(
    property(anyValues, anyValues, (enforced, recommended) => {
      const { entries } = resolvePolicy([sourceOf(enforced, recommended)]).report;
      expect(entries.map(({ name }) => name)).toEqual([
        ...Object.keys(enforced),
        ...Object.keys(recommended)
      ]);
    })
  );
});
