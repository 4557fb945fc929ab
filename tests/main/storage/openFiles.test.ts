import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NoticeContent } from '../../../src/core/monitor/snapshot.ts';
import { openFiles } from '../../../src/main/storage/openFiles.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

const names = ['settings', 'baselines', 'state', 'wellbeing', 'checkIn'] as const;
type Name = (typeof names)[number];

function opened(folder = temporaryFolder()) {
  const files = openFiles({ folder, log: heardLog(), now: () => 0 });
  const notices: NoticeContent[] = [];
  return {
    folder,
    files,
    notices,
    listen: () => files.tellTo((content) => void notices.push(content)),
    save: {
      settings: () => files.settings.save({ theme: 'dark' }),
      baselines: () => files.baselines.saveSelectedIds(['mine']),
      state: () => files.state.savePause({ until: null }),
      wellbeing: () => files.wellbeing.saveGuide({ cards: [], tips: [] }),
      checkIn: () => files.checkIn.save([{ atEpochMs: 1000, discomfort: 3, harder: [], signs: [] }])
    } satisfies Readonly<Record<Name, () => void>>
  };
}

describe('the files of the user’s folder', () => {
  it('are told of once there is somebody to tell, and from then on', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), '{');
    const { notices, listen, save } = opened(folder);
    mkdirSync(join(folder, 'state.json'));
    save.state();
    expect(notices).toEqual([]);
    listen();
    expect(notices.map(({ kind }) => kind)).toEqual(['fileSetAside', 'fileNotSaved']);
    mkdirSync(join(folder, 'checkIn.json'));
    save.checkIn();
    expect(notices.map(({ kind }) => kind)).toEqual(['fileSetAside', 'fileNotSaved', 'fileNotSaved']);
  });

  it.each(names)('are tried again when they could not be saved: %s', (name) => {
    const { files, folder, save } = opened();
    const path = join(folder, `${name}.json`);
    // A folder in the file's place: no user's rights can write there, not even root's.
    mkdirSync(path);
    save[name]();
    rmdirSync(path);
    files.retry();
    expect(readFileSync(path, 'utf8')).toContain('{');
  });
});
