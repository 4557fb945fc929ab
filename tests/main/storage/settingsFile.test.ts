import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettingsFile } from '../../../src/main/storage/settingsFile.ts';
import { fileParts } from '../../fakes/fileParts.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

function opened(stored?: unknown, folder = temporaryFolder()) {
  const path = join(folder, 'settings.json');
  if (stored !== undefined) writeFileSync(path, JSON.stringify(stored));
  const { parts, notices } = fileParts(folder);
  const file = openSettingsFile(parts);
  const onDisk = (): unknown => {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return parsed;
  };
  return { folder, file, notices, onDisk };
}

describe('the settings file', () => {
  it('holds no choice until something is changed', () => {
    expect(opened().file.choices).toEqual({});
  });

  it('gives back after a restart what was saved', () => {
    const { file, folder } = opened();
    const changed = { theme: 'dark', slouchDelaySeconds: 30 } as const;
    file.save(changed);
    expect(opened(undefined, folder).file.choices).toEqual(changed);
  });

  it('writes only what the user changed, so that better defaults reach everybody', () => {
    const { file, onDisk } = opened();
    file.save({ theme: 'dark' });
    expect(onDisk()).toEqual({ theme: 'dark' });
    file.save({ theme: 'dark', slouchDelaySeconds: 30 });
    expect(onDisk()).toEqual({ theme: 'dark', slouchDelaySeconds: 30 });
  });

  it('forgets a choice that was taken back', () => {
    const { file, onDisk } = opened({ theme: 'dark', slouchDelaySeconds: 30 });
    file.save({ slouchDelaySeconds: 30 });
    expect(onDisk()).toEqual({ slouchDelaySeconds: 30 });
  });

  it('puts an invalid value back to its default, keeps the others and a copy of the file', () => {
    const { file, folder, notices, onDisk } = opened({ theme: 'dark', slouchDelaySeconds: -4 });
    expect(file.choices).toEqual({ theme: 'dark' });
    expect(notices).toMatchObject([
      { kind: 'valuesReset', file: 'settings.json', keys: ['slouchDelaySeconds'] }
    ]);
    const [notice] = notices;
    const keptAs = notice?.kind === 'valuesReset' ? notice.keptAs : '';
    expect(readFileSync(join(folder, keptAs), 'utf8')).toContain('-4');
    expect(onDisk()).toEqual({ theme: 'dark' });
    expect(opened(undefined, folder).notices).toEqual([]);
  });

  it('leaves the settings of a newer version in the file', () => {
    const { file, notices, onDisk } = opened({ theme: 'dark', breakEveryMinutes: 45 });
    file.save({ ...file.choices, theme: 'light' });
    expect(onDisk()).toEqual({ theme: 'light', breakEveryMinutes: 45 });
    expect(notices).toEqual([]);
  });
});
