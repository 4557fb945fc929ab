import { languages, type Language } from '../../../core/settings/languages.ts';
import type { SettingKey, Settings } from '../../../core/settings/schema.ts';
import type { SettingDescriptor } from '../../../core/settings/settingDescriptor.ts';
import { settingsSchema } from '../../../core/settings/schema.ts';
import { isShortcutKey } from '../../../core/settings/shortcuts.ts';
import type { Text } from '../../../text/createText.ts';
import { languageNames } from '../../../text/languages.ts';
import { spellShortcut } from '../../../text/shortcutWords.ts';
import { formatMinute } from '../../../text/reportMoments.ts';
import { choiceKey } from './choiceKey.ts';
import { isMac } from './isMac.ts';

/** A value of a setting in words: `15 s`, `on`, `Normal`. */
export function settingValue(text: Text, key: SettingKey, value: Settings[SettingKey]): string {
  const descriptor: SettingDescriptor = settingsSchema[key];
  if (typeof value === 'boolean') return text(value ? 'settings.on' : 'settings.off');
  if (typeof value === 'number') {
    if (descriptor.kind !== 'number') return String(value);
    if (descriptor.unit !== 'timeOfDay') return text(`settings.value.${descriptor.unit}`, { value });
    return formatMinute(text, value);
  }
  if (typeof value !== 'string')
    return text(value === null ? 'settings.hours.always' : 'settings.hours.some');
  if (key === 'language' && isLanguage(value)) return languageNames[value];
  const named = choiceKey(key, value);
  if (named !== null) return text(named);
  if (isShortcutKey(key)) return value === '' ? text('settings.empty') : spellShortcut(text, value, isMac());
  return value === '' ? text('settings.empty') : value;
}

function isLanguage(value: string): value is Language {
  return languages.some((language) => language === value);
}
