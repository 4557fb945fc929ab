import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyFileRefusal, policyFileRules } from '../../../src/core/policy/policyFileTrust.ts';
import { tiersOf } from '../../../src/core/policy/policySource.ts';
import { readRegistryQuery } from '../../../src/core/policy/registryQuery.ts';
import {
  linesOfWorkingHours,
  workingHoursFromLines,
  workingHoursLinePattern
} from '../../../src/core/policy/workingHoursLines.ts';
import { outputOf } from './outputOf.ts';

describe('what reg prints', () => {
  const machine = 'hkey_local_machine\\software\\policies\\plumbline';

  it('is read by key, with numbers, texts and lists', () => {
    const keys = readRegistryQuery(outputOf('policies.txt'));
    expect(keys.get(machine)).toEqual({
      ForbidCamera: 1,
      HistoryDays: 90,
      AlertStyle: 'tray',
      BreathingInSeconds: '4.5',
      PauseShortcut: '',
      WorkingHours: ['monday 09:00-12:30', 'monday 13:00-17:30'],
      Odd: null
    });
    expect(keys.get(`${machine}\\recommended`)).toEqual({ MovementEveryMinutes: 45 });
  });

  it('is the same on a German Windows, whose words are passed over', () => {
    expect(readRegistryQuery(outputOf('policiesGerman.txt'))).toEqual(
      readRegistryQuery(outputOf('policies.txt'))
    );
  });

  it('lists which keys there are', () => {
    const keys = readRegistryQuery(outputOf('policiesListed.txt'));
    expect(keys.has(machine)).toBe(true);
    expect(keys.has('hkey_local_machine\\software\\policies\\plumbliner')).toBe(false);
  });

  it('is nothing where it says only that something was not found', () => {
    expect(readRegistryQuery('FEHLER: Der angegebene Schlüssel wurde nicht gefunden.\r\n').size).toBe(0);
  });

  it('is read whatever it is', () => {
    assert(
      property(array(string()), (lines) => {
        expect(readRegistryQuery(lines.join('\r\n')).size).toBeLessThanOrEqual(lines.length);
      })
    );
  });
});

describe('working hours in lines', () => {
  const hours = (...lines: readonly unknown[]) => workingHoursFromLines(lines, 8)?.hours;

  it('name a day and a range each; days without a line are free', () => {
    expect(hours('monday 09:00-12:30', 'Monday 13:00 – 17:30', 'friday 22:00-06:00')).toMatchObject({
      monday: [
        { fromMinute: 540, toMinute: 750 },
        { fromMinute: 780, toMinute: 1050 }
      ],
      tuesday: [],
      friday: [{ fromMinute: 1320, toMinute: 360 }]
    });
  });

  it('say with one word that all hours are meant', () => {
    expect(hours('always')).toBeNull();
    expect(hours(' Always ', '')).toBeNull();
  });

  it.each([
    [],
    [''],
    ['montag 09:00-17:00'],
    ['monday 9-17'],
    ['monday 24:00-25:00'],
    ['monday 09:00-17:60'],
    ['monday 09:00-12:00', 'sometimes'],
    ['always', 'monday 09:00-12:00'],
    [5],
    Array.from({ length: 9 }, () => 'monday 09:00-10:00')
  ])('are refused where a line is none: %j', (...lines) => {
    expect(hours(...lines)).toBeUndefined();
  });

  it('are refused where they are no list', () => {
    expect([workingHoursFromLines('always', 8), workingHoursFromLines(null, 8)]).toEqual([null, null]);
  });

  it('come back as they were written', () => {
    const lines = ['monday 09:00-12:30', 'friday 22:00-06:00', 'sunday 00:00-00:00'];
    expect(linesOfWorkingHours(hours(...lines) ?? null)).toEqual(lines);
    expect(linesOfWorkingHours(null)).toEqual(['always']);
    for (const line of [...lines, 'always']) expect(line).toMatch(new RegExp(workingHoursLinePattern, 'u'));
  });
});

describe('a policy file', () => {
  const root = 0;
  const folder = { kind: 'folder', ownerId: root, mode: 0o40_755, bytes: 4096 } as const;
  const file = { kind: 'file', ownerId: root, mode: 0o100_644, bytes: 200 } as const;

  it('that root alone can write is believed', () => {
    expect(policyFileRefusal(folder, file, root)).toBeNull();
    expect(policyFileRefusal({ ...folder, mode: 0o40_700 }, { ...file, mode: 0o100_400 }, root)).toBeNull();
    const largest = { ...file, bytes: policyFileRules.largestBytes };
    expect(policyFileRefusal(folder, largest, root)).toBeNull();
  });

  it.each([
    ['folderNotOwnedByRoot', { ...folder, ownerId: 1000 }, file],
    ['folderWritableByOthers', { ...folder, mode: 0o40_775 }, file],
    ['folderWritableByOthers', { ...folder, mode: 0o41_777 }, file],
    ['notOwnedByRoot', folder, { ...file, ownerId: 1000 }],
    ['writableByOthers', folder, { ...file, mode: 0o100_664 }],
    ['writableByOthers', folder, { ...file, mode: 0o100_646 }],
    ['notAFile', folder, { ...file, kind: 'other' }],
    ['tooLarge', folder, { ...file, bytes: policyFileRules.largestBytes + 1 }]
  ] as const)('is refused: %s', (refusal, itsFolder, itself) => {
    expect(policyFileRefusal(itsFolder, itself, root)).toBe(refusal);
  });

  it('is judged by kind and size alone where files have no owner and mode', () => {
    const foreign = { ...file, ownerId: 1000, mode: 0o100_666 };
    expect(policyFileRefusal({ ...folder, ownerId: 1000 }, foreign, null)).toBeNull();
    expect(policyFileRefusal(folder, { ...foreign, kind: 'folder' }, null)).toBe('notAFile');
  });
});

describe('the two tiers of a source', () => {
  it('are the names themselves and those in the section', () => {
    expect(
      tiersOf({ $schema: 'policy.schema.json', ForbidCamera: true, Recommended: { Theme: 'dark' } })
    ).toEqual({
      enforced: { ForbidCamera: true },
      recommended: { Theme: 'dark' }
    });
  });

  it.each([[[]], ['x'], [null], [5]])('are not told where the section is %j', (section) => {
    expect(tiersOf({ Recommended: section })).toBeNull();
  });
});
