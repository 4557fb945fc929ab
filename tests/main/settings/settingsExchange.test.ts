import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { unmanaged } from '../../../src/core/settings/managed.ts';
import { planSettingsImport, settingsFileBytes } from '../../../src/core/settings/settingsFile.ts';
import { createSettingsExchange, readSettingsFile } from '../../../src/main/settings/settingsExchange.ts';
import { createText } from '../../../src/text/createText.ts';
import { fileBoxes } from '../../fakes/fileBoxes.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

function exchange(answer: string | null) {
  const asked: string[] = [];
  return {
    asked,
    ...createSettingsExchange({
      boxes: fileBoxes({
        showSaveDialog: (...parts: readonly unknown[]) => {
          asked.push(JSON.stringify(parts.at(-1)));
          return Promise.resolve({ canceled: answer === null, filePath: answer ?? '' });
        },
        showOpenDialog: (...parts: readonly unknown[]) => {
          asked.push(JSON.stringify(parts.at(-1)));
          return Promise.resolve({ canceled: answer === null, filePaths: answer === null ? [] : [answer] });
        }
      }),
      choices: () => ({ theme: 'dark', cameraId: 'of this machine', movementEveryMinutes: 30 }),
      text: createText('en'),
      folder: () => folder,
      now: () => 1_000,
      log: heardLog()
    })
  };
}

describe('settings in a file', () => {
  it('come back as they went, without what belongs to the machine', async () => {
    const file = join(folder, 'mine.json');
    expect(await exchange(file).exportSettings()).toEqual({ kind: 'written', file: 'mine.json' });

    const read = await exchange(file).importSettings();
    if (read.kind !== 'read') throw new Error('The file was not read.');
    expect(planSettingsImport(read.settings, defaultSettings, unmanaged)).toEqual({
      changes: [
        { key: 'movementEveryMinutes', value: 30 },
        { key: 'theme', value: 'dark' }
      ],
      locked: [],
      invalid: [],
      unknown: []
    });
  });

  it('are neither written nor read when the box is closed', async () => {
    expect(await exchange(null).exportSettings()).toEqual({ kind: 'cancelled' });
    expect(await exchange(null).importSettings()).toEqual({ kind: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are asked for in one box at a time', async () => {
    const { exportSettings, asked } = exchange(join(folder, 'mine.json'));
    const answers = await Promise.all([exportSettings(), exportSettings()]);
    expect(answers.map(({ kind }) => kind)).toEqual(['written', 'cancelled']);
    expect(asked).toHaveLength(1);
  });

  it('say so when they cannot be written, and leave nothing behind', async () => {
    const missing = join(folder, 'no such folder', 'mine.json');
    expect(await exchange(missing).exportSettings()).toEqual({ kind: 'notWritten', file: 'mine.json' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['notJson', 'not JSON at all'],
    ['notJson', '{"format": "plumbline-settings", "version": 1, "settings": {'],
    ['foreign', '[]'],
    ['foreign', '{"format": "plumbline-places", "version": 1}'],
    ['foreign', '{"format": "plumbline-settings", "version": 1, "settings": 3}'],
    ['foreign', '{"format": "plumbline-settings", "version": 0.5, "settings": {}}'],
    ['newer', '{"format": "plumbline-settings", "version": 2, "preferences": []}'],
    ['tooLarge', ' '.repeat(settingsFileBytes + 1)]
  ] as const)('are refused as %s and kept untouched: %.60s', (fault, content) => {
    const file = join(folder, 'theirs.json');
    writeFileSync(file, content);
    expect(readSettingsFile(file, heardLog())).toEqual({ kind: 'refused', file: 'theirs.json', fault });
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('are refused where there is no file', () => {
    expect(readSettingsFile(join(folder, 'gone.json'), heardLog())).toEqual({
      kind: 'refused',
      file: 'gone.json',
      fault: 'unreadable'
    });
  });

  it('are read with a byte order mark, as editors on Windows leave it', () => {
    const file = join(folder, 'edited.json');
    writeFileSync(
      file,
      '\uFEFF{"format": "plumbline-settings", "version": 1, "settings": {"theme": "dark"}}'
    );
    expect(readSettingsFile(file, heardLog())).toMatchObject({ kind: 'read', settings: { theme: 'dark' } });
  });
});
