import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { placesFileFormat, placesFileVersion } from '../../src/core/baselines/placesFile.ts';
import { breakMemory } from '../../src/core/breaks/breakMemory.ts';
import { policyModules } from '../../src/core/settings/managed.ts';
import { resolvePolicy } from '../../src/core/policy/resolvePolicy.ts';
import { readRegistryQuery } from '../../src/core/policy/registryQuery.ts';
import { checkSettings } from '../../src/core/settings/validate.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { readReply, readRequest } from '../../src/main/cli/commandParsers.ts';
import { eventRows } from '../../src/main/history/eventRows.ts';
import { historySteps } from '../../src/main/history/historySchema.ts';
import { minuteRows } from '../../src/main/history/minuteRows.ts';
import { readPlaces } from '../../src/main/places/placesFileParser.ts';
import { foundIn } from '../../src/main/policy/policyText.ts';
import { openBaselinesFile } from '../../src/main/storage/baselinesFile.ts';
import { openCheckInFile } from '../../src/main/storage/checkInFile.ts';
import { openSettingsFile } from '../../src/main/storage/settingsFile.ts';
import { openStateFile } from '../../src/main/storage/stateFile.ts';
import { openWellbeingFile } from '../../src/main/storage/wellbeingFile.ts';
import { BadInput } from '../../src/replay/badInput.ts';
import { formatTraceLine, parseTraceLine } from '../../src/replay/traceLine.ts';
import { fileParts } from '../fakes/fileParts.ts';
import { hostileValue, spoilt } from '../fakes/hostile.ts';
import { eventsOfEachKind, minuteRow } from '../fakes/historyRows.ts';
import { learnedBaseline } from '../fakes/learnedBaseline.ts';
import { sampleOf, uprightSitter } from '../fakes/sitters.ts';
import { temporaryFolder } from '../fakes/temporaryFolder.ts';
import { runWellbeing } from '../fakes/wellbeingRun.ts';

/** What somebody else wrote into our files, or what was left of them, is taken in as far as it fits and ends nothing. */
const numRuns = Math.round(inject('hostileMessages') / 20);

const entry = { atEpochMs: 1, discomfort: 2, harder: [], signs: [] };
const session = {
  startedAtEpochMs: 5,
  plannedSeconds: 150,
  breathedSeconds: 150,
  done: true,
  how: 'finished'
};
const files = {
  settings: { ...defaultSettings },
  state: {
    pause: { until: 5 },
    dashboardBounds: { x: 0, y: 0, width: 1, height: 1 },
    onboarding: { step: 'rhythm' },
    exportFolder: '/home',
    summaries: { eveningOn: '2026-07-19', digestOn: null },
    refusedShortcuts: ['Ctrl+P']
  },
  baselines: { baselines: [learnedBaseline()], selectedIds: ['first'], cameraNames: { front: 'Camera' } },
  checkIn: { entries: [entry] },
  wellbeing: {
    breaks: breakMemory(runWellbeing().state().clock),
    breathing: [session],
    cards: ['walk'],
    tips: ['sitTall']
  }
};
const policy = {
  ForbidCamera: true,
  HistoryDays: 90,
  AlertStyle: 'tray',
  WorkingHours: ['monday 09:00-17:00'],
  Recommended: { MovementEveryMinutes: 45 }
};
const registry = [
  'HKEY_LOCAL_MACHINE\\Software\\Policies\\Plumbline',
  '    ForbidCamera    REG_DWORD    0x1',
  '    WorkingHours    REG_MULTI_SZ    monday 09:00-17:00\\0',
  ''
].join('\r\n');

/** A value as text; what JSON cannot say is left out by it. Some of the texts are torn off somewhere. */
function spoiltText(valid: unknown): fc.Arbitrary<string> {
  const whole = spoilt(fc.constant(valid)).map(asJson);
  return fc.oneof(
    { weight: 8, arbitrary: whole },
    {
      weight: 1,
      arbitrary: fc.tuple(whole, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)))
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }
  );
}

function asJson(value: unknown): string {
  const text: unknown = JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'bigint' ? each.toString() : each
  );
  return typeof text === 'string' ? text : '';
}

describe('what stands in files and rows', () => {
  it('as settings is valid, or not taken', () => {
    const { theme, ...others } = files.settings;
    fc.assert(
      fc.property(spoilt(fc.constant({ theme, ...others })), (value) => {
        const record = typeof value === 'object' && value !== null ? { ...value } : {};
        const { settings, choices } = checkSettings(record);
        expect(checkSettings({ ...settings })).toMatchObject({ invalid: [], unknown: [] });
        expect({ ...settings, ...choices }).toEqual(settings);
      }),
      { numRuns: Math.round(numRuns / 4) }
    );
  });

  it('as a policy restricts, or does nothing', () => {
    fc.assert(
      fc.property(spoiltText(policy), (text) => {
        const resolved = resolvePolicy([{ place: '/etc', form: 'json', found: foundIn(text) }]);
        expect(resolved.settings.enforced.watchWithCamera?.value).not.toBe(true);
        expect(
          Object.keys(resolved.modulesOff).filter((name) => !policyModules.some((known) => known === name))
        ).toEqual([]);
      }),
      { numRuns }
    );
  });

  it('as what the registry’s program printed is read line by line', () => {
    const printed = fc.tuple(fc.nat(), fc.string({ unit: 'binary' })).map(([at, noise]) => {
      const place = at % registry.length;
      return `${registry.slice(0, place)}${noise}${registry.slice(place + noise.length)}`;
    });
    fc.assert(
      fc.property(printed, (output) => {
        const sources = [...readRegistryQuery(output).values()];
        const [values = {}] = sources;
        resolvePolicy([
          { place: 'HKLM', form: 'registry', found: { kind: 'values', enforced: values, recommended: {} } }
        ]);
        expect(sources.length).toBeLessThan(3);
      }),
      { numRuns }
    );
  });

  it('as calibrated places is taken in whole, or not at all', () => {
    const whole = {
      format: placesFileFormat,
      version: placesFileVersion,
      exportedAt: 0,
      places: [learnedBaseline()]
    };
    expect(readPlaces(asJson(whole)).kind).toBe('read');
    expect(
      readPlaces(asJson({ ...whole, places: [{ ...learnedBaseline(), id: { length: { toString: 1 } } }] }))
    ).toMatchObject({ kind: 'refused' });
    fc.assert(
      fc.property(spoiltText(whole), (text) => {
        expect(['read', 'refused']).toContain(readPlaces(text).kind);
      }),
      { numRuns }
    );
  });

  it('as a command is one of ours, or not understood', () => {
    const request = { version: 1, command: { kind: 'pause', length: { minutes: 45 } } };
    const reply = { version: 1, outcome: 'done', words: 'Paused', status: null };
    expect([readRequest(asJson(request)).kind, readReply(asJson(reply))]).toEqual(['request', reply]);
    fc.assert(
      fc.property(spoiltText(request), spoiltText(reply), (asked, answered) => {
        expect(['request', 'otherVersion', 'notUnderstood']).toContain(readRequest(asked).kind);
        expect(typeof readReply(answered)).toBe('object');
      }),
      { numRuns }
    );
  });

  it('as a line of a recording is a look, or named as bad input', () => {
    const line: unknown = JSON.parse(formatTraceLine(sampleOf(uprightSitter, 1)));
    fc.assert(
      fc.property(spoiltText(line), (text) => {
        try {
          const { width, height, t } = parseTraceLine(text, 'trace.jsonl:1');
          expect([width, height, t].every(Number.isFinite)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput);
        }
      }),
      { numRuns }
    );
  });

  it('as rows of the history is a minute or an event, or is left out and counted', () => {
    const date = '2026-07-17';
    const database = new DatabaseSync(':memory:');
    for (const step of historySteps) database.exec(step);
    const minutes = minuteRows(database);
    const events = eventRows(database);
    minutes.put(minuteRow(date, 600));
    const put = database.prepare(
      'UPDATE minute SET minuteOfDay = ?, runningSeconds = ?, upright = ?, cannotTellReasons = ?, baseline = ?'
    );
    const insert = database.prepare('INSERT OR REPLACE INTO event VALUES (1, 20260717, 0, ?, ?)');
    const number = fc.oneof(
      fc.integer({ min: -1, max: 70 }),
      fc.constantFrom(60, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER)
    );
    const event = fc
      .constantFrom(...eventsOfEachKind(date))
      .chain(({ kind, record }) => fc.tuple(fc.constant(kind), spoiltText(record)));
    fc.assert(
      fc.property(
        fc.tuple(number, number, number, number),
        spoiltText({ turnedAway: 5 }),
        event,
        (row, reasons, [kind, record]) => {
          const [minuteOfDay, runningSeconds, upright, baseline] = row;
          put.run(minuteOfDay, runningSeconds, upright, reasons, baseline);
          const read = minutes.read(date, date);
          expect(read.minutes.length + read.skipped).toBe(1);
          for (const minute of read.minutes) expect(minute.runningSeconds).toBeLessThanOrEqual(60);
          insert.run(kind, record);
          const told = events.read(date, date);
          expect(told.events.length + told.skipped).toBe(1);
        }
      ),
      { numRuns: Math.round(numRuns / 4) }
    );
  });

  it('as whole files lets the app begin, with what was damaged kept beside a fresh file', () => {
    const folder = temporaryFolder();
    let count = 0;
    const names = fc.constantFrom('settings', 'state', 'baselines', 'checkIn', 'wellbeing');
    const written = names.chain((name) => fc.tuple(fc.constant(name), spoiltText(files[name])));
    fc.assert(
      fc.property(written, hostileValue, ([name, text], value) => {
        count += 1;
        const own = join(folder, String(count));
        mkdirSync(own);
        writeFileSync(join(own, `${name}.json`), text);
        const { parts } = fileParts(own);
        const settings = openSettingsFile(parts);
        const state = openStateFile(parts);
        openBaselinesFile(parts).saveSelectedIds(['first']);
        openCheckInFile(parts);
        openWellbeingFile(parts);
        expect(Object.keys(checkSettings({ ...settings.choices }).choices)).toEqual(
          Object.keys(settings.choices)
        );
        expect(state.pause === null || typeof state.pause === 'object').toBe(true);
        expect(checkSettings({ theme: value }).settings.theme).toMatch(/^(?:system|light|dark)$/u);
      }),
      { numRuns: 25 }
    );
  });
});
