import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { format, resolveConfig } from 'prettier';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { breakMemory } from '../../../src/core/breaks/breakMemory.ts';
import { unwatchedReasons } from '../../../src/core/history/records.ts';
import { cannotTellReasons, measureNames, postureStates } from '../../../src/core/posture/verdict.ts';
import { dataInventory, type KeptDataId } from '../../../src/core/privacy/dataInventory.ts';
import { historyFile } from '../../../src/main/history/historyDatabase.ts';
import { historySteps } from '../../../src/main/history/historySchema.ts';
import { openBaselinesFile } from '../../../src/main/storage/baselinesFile.ts';
import { openCheckInFile } from '../../../src/main/storage/checkInFile.ts';
import { openSettingsFile } from '../../../src/main/storage/settingsFile.ts';
import { openStateFile } from '../../../src/main/storage/stateFile.ts';
import { openWellbeingFile } from '../../../src/main/storage/wellbeingFile.ts';
import { privacyPage } from '../../../scripts/privacyPage.ts';
import { fileParts } from '../../fakes/fileParts.ts';
import { eventsOfEachKind } from '../../fakes/historyRows.ts';
import { learnedBaseline } from '../../fakes/learnedBaseline.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';
import { runWellbeing } from '../../fakes/wellbeingRun.ts';

let folder: string;

describe('the inventory of kept data', () => {
  beforeEach(() => {
    folder = temporaryFolder();
  });

  it('names every column of the history and no other', () => {
    const database = new DatabaseSync(':memory:');
    for (const step of historySteps) database.exec(step);
    const tables = database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all()
      .map(({ name }) => String(name));
    const columns = tables.flatMap((table) =>
      database
        .prepare(`SELECT name FROM pragma_table_info('${table}')`)
        .all()
        .map(({ name }) => `${table}.${String(name)}`)
    );

    expect(dataInventory.history.names[0]).toBe(historyFile);
    expect([...dataInventory.history.fields].toSorted()).toEqual(columns.toSorted());
  });

  it('names everything that the places’ file holds', () => {
    const file = openBaselinesFile(fileParts(folder).parts);
    file.save([learnedBaseline()]);
    file.saveSelectedIds(['one']);
    file.saveCameraNames({ camera: 'Camera' });

    expect(storedFields('places')).toEqual([...dataInventory.places.fields].toSorted());
  });

  it('names everything that the check-in’s file holds', () => {
    openCheckInFile(fileParts(folder).parts).save([{ atEpochMs: 1, discomfort: 2, harder: [], signs: [] }]);

    expect(storedFields('checkIn')).toEqual([...dataInventory.checkIn.fields].toSorted());
  });

  it('names everything that is remembered of breaks and breathing', () => {
    const run = runWellbeing();
    run.sit(100);
    const file = openWellbeingFile(fileParts(folder).parts);
    file.saveMemory(breakMemory(run.state().clock));
    file.saveGuide({ cards: ['walk'], tips: ['sitTall'] });
    file.saveSessions([
      { startedAtEpochMs: 5, plannedSeconds: 150, breathedSeconds: 150, done: true, how: 'finished' }
    ]);

    expect(storedFields('wellbeing')).toEqual([...dataInventory.wellbeing.fields].toSorted());
  });

  it('names everything that is remembered of window, pause and setting up', () => {
    const file = openStateFile(fileParts(folder).parts);
    file.savePause({ until: null });
    file.saveDashboardBounds({ x: 0, y: 0, width: 1, height: 1 });
    file.saveOnboarding({ step: 'rhythm' });
    file.saveExportFolder('/home');
    file.saveSummaries({ eveningOn: '2026-07-19', digestOn: null });
    file.saveRefusedShortcuts(['Ctrl+P']);

    expect(topFields('state')).toEqual([...dataInventory.state.fields].toSorted());
  });

  it('has no word for mood, stress, attention or performance: nothing of the kind is kept or told apart', () => {
    const events = eventsOfEachKind('2026-07-17');
    const told = [
      ...Object.values(dataInventory).flatMap(({ fields }) => fields),
      ...postureStates,
      ...cannotTellReasons,
      ...unwatchedReasons,
      ...measureNames,
      ...events.map(({ kind }) => kind),
      ...events.flatMap(({ record }) => Object.keys(record))
    ];
    const inferred =
      /mood|emotion|stress|attent|engage|productiv|perform|fatigue|drows|smile|gaze|sentiment|identity/iu;
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((name) => inferred.test(name))).toEqual([]);
  });

  it('names everything that the settings’ file may hold', () => {
    openSettingsFile(fileParts(folder).parts).save({ theme: 'dark', movementEveryMinutes: 30 });

    expect(dataInventory.settings.fields).toEqual(expect.arrayContaining([...topFields('settings')]));
  });
});

it('docs/privacy.md is made from the inventory (npm run privacy-page)', async () => {
  const path = 'docs/privacy.md';
  const style = await resolveConfig(path);

  expect(readFileSync(path, 'utf8')).toBe(await format(privacyPage(), { ...style, filepath: path }));
});

const record = z.record(z.string(), z.unknown());

function stored(id: KeptDataId): Readonly<Record<string, unknown>> {
  return record.parse(JSON.parse(readFileSync(join(folder, dataInventory[id].names[0] ?? ''), 'utf8')));
}

function topFields(id: KeptDataId): readonly string[] {
  return Object.keys(stored(id)).toSorted();
}

/** The fields of what stands in a file, two levels down: those of a record, and those of the records in a list. */
function storedFields(id: KeptDataId): readonly string[] {
  const named = Object.entries(stored(id)).flatMap(([name, value]) => {
    const inner = record.safeParse(Array.isArray(value) ? value[0] : value);
    // A list of words, or a dictionary by ids, is one field.
    if (!inner.success || name === 'cameraNames') return [name];
    return Object.keys(inner.data).map((field) => `${name}.${field}`);
  });
  return named.toSorted();
}
