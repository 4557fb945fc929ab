import type { FileFilter } from 'electron';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { SettingsExported, SettingsRead } from '../../core/ipc/settingsContract.ts';
import type { SettingChoices } from '../../core/settings/managed.ts';
import {
  settingsFileBytes,
  settingsFileFormat,
  settingsFileOf,
  settingsFileVersion,
  type SettingsFileFault
} from '../../core/settings/settingsFile.ts';
import type { Text } from '../../text/createText.ts';
import { jsonOrNull } from '../jsonOrNull.ts';
import { writeWhole } from '../storage/writeWhole.ts';
import type { FileBoxes } from '../system/fileBoxes.ts';
import type { Log } from '../system/log.ts';

/** Takes settings to a file and reads one; the user names the file. Reading changes nothing. */
export type SettingsExchange = {
  readonly exportSettings: () => Promise<SettingsExported>;
  readonly importSettings: () => Promise<SettingsRead>;
};

export type SettingsExchangeParts = {
  readonly boxes: Pick<FileBoxes, 'ask' | 'whereToSave' | 'whichFile'>;
  /** What the user chose, as it is now. */
  readonly choices: () => SettingChoices;
  readonly text: Text;
  /** Where files are suggested to lie. */
  readonly folder: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
};

const suggestedName = 'plumbline-settings.json';

export function createSettingsExchange(parts: SettingsExchangeParts): SettingsExchange {
  const { boxes, text, log } = parts;
  const filters = (): FileFilter[] => [{ name: text('settings.file.kind'), extensions: ['json'] }];
  const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer | typeof cancelled> =>
    (await boxes.ask(question)) ?? cancelled;

  return {
    exportSettings: () =>
      ask(async () => {
        const path = await boxes.whereToSave({
          title: text('settings.export'),
          defaultPath: join(parts.folder(), suggestedName),
          filters: filters()
        });
        if (path === null) return cancelled;
        const file = basename(path);
        try {
          writeWhole(path, `${JSON.stringify(settingsFileOf(parts.choices(), parts.now()), null, 2)}\n`);
          return { kind: 'written', file } as const;
        } catch (error) {
          log.error('settings: the export could not be written', error);
          return { kind: 'notWritten', file } as const;
        }
      }),
    importSettings: () =>
      ask(async () => {
        const path = await boxes.whichFile({
          title: text('settings.import'),
          defaultPath: parts.folder(),
          properties: ['openFile'],
          filters: filters()
        });
        return path === null ? cancelled : readSettingsFile(path, log);
      })
  };
}

const cancelled = { kind: 'cancelled' } as const;

const anyVersion = z.looseObject({ format: z.literal(settingsFileFormat), version: z.number().int().min(1) });
const thisVersion = z.looseObject({ settings: z.record(z.string(), z.unknown()) });

/** Reads what an export wrote, here or elsewhere. Never throws, and leaves the file as it is. */
export function readSettingsFile(path: string, log: Log): SettingsRead {
  const file = basename(path);
  const refused = (fault: SettingsFileFault): SettingsRead => ({ kind: 'refused', file, fault });
  let content: string;
  try {
    if (statSync(path).size > settingsFileBytes) return refused('tooLarge');
    content = readFileSync(path, 'utf8');
  } catch (error) {
    log.error('settings: the file to import could not be read', error);
    return refused('unreadable');
  }
  const value = jsonOrNull(content);
  if (value === null) return refused('notJson');
  const known = anyVersion.safeParse(value);
  if (!known.success) return refused('foreign');
  if (known.data.version > settingsFileVersion) return refused('newer');
  const parsed = thisVersion.safeParse(value);
  return parsed.success ? { kind: 'read', file, settings: parsed.data.settings } : refused('foreign');
}
