import { readFile } from 'node:fs/promises';
import { settingsSchema, type SettingKey, type Settings } from '../core/settings/schema.ts';
import { checkSettings, isSettingKey } from '../core/settings/validate.ts';
import { describeError } from '../engine/describeError.ts';
import { BadInput } from './badInput.ts';
import { unreadable } from './unreadable.ts';

/** The onset delays, all of which `onsetDelaySeconds` sets at once. */
const onsetDelays = [
  'slouchDelaySeconds',
  'forwardHeadDelaySeconds',
  'leanDelaySeconds',
  'tooCloseDelaySeconds',
  'lookingDownDelaySeconds'
] as const satisfies readonly SettingKey[];

/**
 * Reads settings in the form of the app's own settings file: `{"slouchDelaySeconds": 5, …}`. Missing keys keep their
 * defaults; an unknown key or a value out of range is a mistake here, not something to mend. Beside the app's keys,
 * `onsetDelaySeconds` stands for the onset delay of every posture that has no key of its own in the file.
 * @throws BadInput naming file and key
 */
export async function readSettingsFile(file: string): Promise<Settings> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new BadInput(unreadable(file, error), { cause: error });
  });
  const { settings, invalid, unknown } = checkSettings(withOnsetDelays(parseRecord(text, file)));
  const [unknownKey] = unknown;
  if (unknownKey !== undefined) {
    const known = Object.keys(settingsSchema).join(', ');
    throw new BadInput(
      `${file}: there is no setting "${unknownKey}". Settings: onsetDelaySeconds, ${known}.`
    );
  }
  const [key] = invalid;
  if (key !== undefined) throw new BadInput(`${file}: "${key}" must be ${allowed(key)}.`);
  return settings;
}

function withOnsetDelays(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { onsetDelaySeconds, ...others } = record;
  if (onsetDelaySeconds === undefined) return record;
  return { ...Object.fromEntries(onsetDelays.map((key) => [key, onsetDelaySeconds])), ...others };
}

function parseRecord(text: string, file: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${file}: not JSON: ${describeError(error)}`, { cause: error });
  }
  if (isRecord(value)) return value;
  throw new BadInput(`${file}: must be an object of settings.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a setting takes, in words. */
function allowed(key: string): string {
  if (!isSettingKey(key)) return 'left out';
  const setting = settingsSchema[key];
  switch (setting.kind) {
    case 'boolean':
      return 'true or false';
    case 'number':
      return `a number from ${setting.minimum} to ${setting.maximum} (${setting.unit})`;
    case 'choice':
      return `one of ${setting.choices.map((choice) => `"${choice}"`).join(', ')}`;
    case 'text':
      return `text of at most ${setting.maximumLength} characters`;
    case 'workingHours':
      return 'null (always), or the ranges of every weekday, as the app stores them';
    default:
      return setting satisfies never;
  }
}
