import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { basename, join } from 'node:path';
import electronLog from 'electron-log/node';
import { describe, expect, it } from 'vitest';
import { connectHistory } from '../../../src/main/history/historyConnection.ts';
import { openBaselinesFile } from '../../../src/main/storage/baselinesFile.ts';
import { openCheckInFile } from '../../../src/main/storage/checkInFile.ts';
import { keepPrivate } from '../../../src/main/storage/privateFolder.ts';
import { openSettingsFile } from '../../../src/main/storage/settingsFile.ts';
import { openStateFile } from '../../../src/main/storage/stateFile.ts';
import { openWellbeingFile } from '../../../src/main/storage/wellbeingFile.ts';
import { dataInventory, keptDataIds } from '../../../src/core/privacy/dataInventory.ts';
import { openLogFile } from '../../../src/main/system/logFile.ts';
import { fileParts } from '../../fakes/fileParts.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { minuteRow } from '../../fakes/historyRows.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

const told = new Set(keptDataIds.flatMap((id) => dataInventory[id].names));

const modeOf = (path: string): number => statSync(path).mode & 0o777;

// On Windows the rights of the profile's folder are inherited; they are no bits of a mode.
describe.skipIf(process.platform === 'win32')('what Plumbline writes', () => {
  it('can be read by its user alone, file by file, whatever mask the system sets', () => {
    const before = process.umask(0o000);
    try {
      const folder = temporaryFolder();
      const log = join(folder, 'logs');
      const { parts } = fileParts(folder);
      openSettingsFile(parts).save({ theme: 'dark' });
      openStateFile(parts).savePause({ until: null });
      openBaselinesFile(parts).saveSelectedIds(['first']);
      openCheckInFile(parts).save([{ atEpochMs: 1, discomfort: 2, harder: [], signs: [] }]);
      openWellbeingFile(parts).saveGuide({ cards: [], tips: [] });
      const history = connectHistory(parts);
      history.use('written', ({ minutes }) => minutes.put(minuteRow('2026-07-17', 600)));
      const sink = openLogFile(electronLog.create({ logId: 'private-test' }), log);
      for (let line = 0; line < 1100; line += 1) sink.warn('x'.repeat(1024));

      const written = [...filesBelow(folder)];
      const names = written.map((path) => basename(path));
      expect(names).toEqual(expect.arrayContaining(['settings.json', 'history.sqlite-wal', 'main.old.log']));
      // And it is all told of on the privacy page.
      expect(names.filter((name) => !told.has(name))).toEqual([]);
      expect(written.filter((path) => modeOf(path) !== 0o600)).toEqual([]);
      expect(written).toHaveLength(9);
      history.close();
    } finally {
      process.umask(before);
    }
  });

  it('is taken from others where an older file or folder let them in', () => {
    const data = temporaryFolder();
    const log = join(data, 'logs');
    mkdirSync(log);
    for (const name of [
      'settings.json',
      'settings.kept-2026-07-19-101502.json',
      'history.sqlite',
      'Preferences'
    ])
      writeFileSync(join(data, name), 'kept', { mode: 0o644 });
    writeFileSync(join(log, 'main.log'), '', { mode: 0o644 });
    const elsewhere = join(temporaryFolder(), 'shared.json');
    writeFileSync(elsewhere, '', { mode: 0o644 });
    symlinkSync(elsewhere, join(data, 'state.json'));
    chmodSync(data, 0o755);
    const heard = heardLog();

    keepPrivate({ data, log, dataIsOurs: true }, 'linux', heard);

    expect(modeOf(data)).toBe(0o700);
    expect(modeOf(log)).toBe(0o700);
    for (const name of ['settings.json', 'settings.kept-2026-07-19-101502.json', 'history.sqlite']) {
      expect([name, modeOf(join(data, name))]).toEqual([name, 0o600]);
    }
    expect(modeOf(join(log, 'main.log'))).toBe(0o600);
    expect(readFileSync(join(data, 'settings.json'), 'utf8')).toBe('kept');
    // Chromium's own files lie in a folder that nobody else enters; what a link leads to is not ours.
    expect([modeOf(join(data, 'Preferences')), modeOf(elsewhere)]).toEqual([0o644, 0o644]);
    const lines = heard.lines.length;
    keepPrivate({ data, log, dataIsOurs: true }, 'linux', heard);
    expect(heard.lines).toHaveLength(lines);
  });

  it('leaves the rights of a folder that the command line named, and does not mind what is not there', () => {
    const data = temporaryFolder();
    chmodSync(data, 0o755);
    const heard = heardLog();
    keepPrivate({ data, log: join(data, 'gone'), dataIsOurs: false }, 'linux', heard);
    keepPrivate({ data: join(data, 'gone'), log: join(data, 'gone'), dataIsOurs: true }, 'linux', heard);
    expect([modeOf(data), heard.lines]).toEqual([0o755, []]);
  });
});

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(join(folder, entry.name));
    else yield join(folder, entry.name);
  }
}
