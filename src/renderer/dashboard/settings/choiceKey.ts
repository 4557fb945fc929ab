import type { SettingKey, settingsSchema } from '../../../core/settings/schema.ts';
import type { TextKey } from '../../../text/catalogue.ts';

/** The schema's choices as text keys: a choice without a name does not compile. */
export type ChoiceTextKey = {
  readonly [Key in SettingKey]: (typeof settingsSchema)[Key] extends {
    readonly kind: 'choice';
    readonly choices: readonly (infer Choice extends string)[];
  }
    ? `setting.${Key}.${Choice}`
    : never;
}[SettingKey] &
  TextKey;

const choiceKeys = {
  'sensitivity.relaxed': 'setting.sensitivity.relaxed',
  'sensitivity.normal': 'setting.sensitivity.normal',
  'sensitivity.strict': 'setting.sensitivity.strict',
  'alertStyle.none': 'setting.alertStyle.none',
  'alertStyle.tray': 'setting.alertStyle.tray',
  'alertStyle.notification': 'setting.alertStyle.notification',
  'theme.system': 'setting.theme.system',
  'theme.light': 'setting.theme.light',
  'theme.dark': 'setting.theme.dark'
} as const satisfies {
  readonly [Key in ChoiceTextKey as Key extends `setting.${infer Choice}` ? Choice : never]: Key;
};

/** The name of a choice, or null where the value is no choice of that setting. */
export function choiceKey(key: SettingKey, choice: string): ChoiceTextKey | null {
  const name = `${key}.${choice}`;
  return isChoice(name) ? choiceKeys[name] : null;
}

function isChoice(name: string): name is keyof typeof choiceKeys {
  return Object.hasOwn(choiceKeys, name);
}
