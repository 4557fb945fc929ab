import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { dataInventory, keptDataIds, ownerOf } from '../../../src/core/privacy/dataInventory.ts';
import { deleteKept, measureKept, type KeptFolders } from '../../../src/main/privacy/keptFiles.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

let folders: KeptFolders;
beforeEach(() => {
  const data = temporaryFolder();
  folders = { data, log: join(data, 'logs') };
  mkdirSync(folders.log);
});

function write(name: string, bytes: number): void {
  writeFileSync(join(folders.data, name), 'x'.repeat(bytes));
}

describe('what is kept', () => {
  it('is measured by kind, copies of damaged files among their kind and everything else as the browser’s', () => {
    write('settings.json', 10);
    write('settings.kept-2026-07-19-101502.json', 5);
    write('history.sqlite', 100);
    write('history.sqlite-wal', 50);
    write('Preferences', 7);
    mkdirSync(join(folders.data, 'Cache'));
    writeFileSync(join(folders.data, 'Cache', 'data_0'), 'xxx');
    writeFileSync(join(folders.log, 'main.log'), 'xxxx');

    expect(measureKept(folders)).toEqual({
      settings: 15,
      places: 0,
      history: 150,
      checkIn: 0,
      wellbeing: 0,
      state: 0,
      log: 4,
      browser: 10
    });
  });

  it('is not known where the folder cannot be read', () => {
    expect(measureKept({ data: join(folders.data, 'gone'), log: join(folders.data, 'gone') })).toMatchObject({
      settings: null,
      browser: null,
      log: 0
    });
  });

  it('goes altogether, copies included, and nothing else does', () => {
    for (const id of keptDataIds) for (const name of dataInventory[id].names) write(name, 1);
    write('checkIn.kept-2026-07-19-101502.json', 1);
    write('Preferences', 1);
    writeFileSync(join(folders.log, 'main.log'), 'x');
    for (const name of dataInventory.log.names) if (existsSync(join(folders.data, name))) write(name, 1);

    deleteKept(folders, heardLog());

    const left = readdirSync(folders.data).filter((name) => !dataInventory.log.names.includes(name));
    expect(left.toSorted()).toEqual(['Preferences', 'logs']);
    expect(readdirSync(folders.log)).toEqual([]);
  });

  it('is said in the log where it could not be deleted, and the rest goes on', () => {
    const log = heardLog();
    deleteKept({ data: join(folders.data, 'gone'), log: folders.log }, log);
    expect(existsSync(folders.log)).toBe(true);
  });
});

describe('the owner of a file', () => {
  it.each([
    ['settings.json', 'settings'],
    ['settings.json.partial-7', 'settings'],
    ['baselines.kept-2026-07-19-101502-2.json', 'places'],
    ['history.sqlite-shm', 'history'],
    ['state.json', 'state'],
    ['Local State', 'browser'],
    ['History', 'browser'],
    ['settings', 'browser']
  ])('%s is %s', (name, owner) => {
    expect(ownerOf(name)).toBe(owner);
  });
});
