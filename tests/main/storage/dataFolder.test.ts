import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { settleDataFolder } from '../../../src/main/storage/dataFolder.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

function appWith(userData: string) {
  const temp = temporaryFolder();
  const paths = new Map([
    ['userData', userData],
    ['appData', dirname(userData)],
    ['temp', temp]
  ]);
  return {
    temp,
    paths,
    app: {
      getPath: (name: string) => {
        // As Electron does: the folder is made when it is asked for.
        if (name === 'userData') mkdirSync(paths.get(name) ?? '', { recursive: true, mode: 0o700 });
        return paths.get(name) ?? '';
      },
      getName: () => 'Plumbline',
      commandLine: { getSwitchValue: () => '' },
      setPath: (name: string, path: string) => void paths.set(name, path)
    }
  };
}

/** A place where no folder can be: even root cannot make one below a file. */
function belowFile(): string {
  const file = join(temporaryFolder(), 'home');
  writeFileSync(file, '');
  return join(file, 'Plumbline');
}

describe('the data folder', () => {
  it('is the user’s own where it can be written, and nothing stays of the try', () => {
    const own = join(temporaryFolder(), 'Plumbline');
    const { app, paths, temp } = appWith(own);
    expect(settleDataFolder(app)).toEqual({ kind: 'own' });
    expect(paths.get('userData')).toBe(own);
    expect([readdirSync(own), readdirSync(temp)]).toEqual([[], []]);
    if (process.platform !== 'win32') expect(statSync(own).mode & 0o777).toBe(0o700);
  });

  it('is a private one for this run where the user’s cannot be made', () => {
    const own = belowFile();
    const { app, paths, temp } = appWith(own);
    const settled = settleDataFolder(app);
    if (settled.kind !== 'temporary') throw new Error('the folder was taken for writable');
    const folder = paths.get('userData') ?? '';
    expect(settled.unwritable).toBe(own);
    expect(folder.startsWith(join(temp, 'plumbline-session-'))).toBe(true);
    expect([paths.get('sessionData'), paths.get('logs')]).toEqual([folder, join(folder, 'logs')]);
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
    settled.dispose();
    expect(existsSync(folder)).toBe(false);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'takes settings and a pause along from a folder that can only be read (as root nothing is read-only)',
    () => {
      const own = temporaryFolder();
      writeFileSync(join(own, 'settings.json'), '{"theme":"dark"}');
      writeFileSync(join(own, 'history.sqlite'), 'x');
      mkdirSync(join(own, 'Cache'));
      chmodSync(own, 0o500);
      onTestFinished(() => chmodSync(own, 0o700));
      const { app, paths } = appWith(own);
      expect(settleDataFolder(app).kind).toBe('temporary');
      const folder = paths.get('userData') ?? '';
      expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe('{"theme":"dark"}');
      expect(readdirSync(folder).toSorted()).toEqual(['logs', 'settings.json']);
    }
  );
});
