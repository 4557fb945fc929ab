import type { SettingKey, Settings, settingsSchema } from '../../../core/settings/schema.ts';
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

/** The steps of one posture; all five have the same words. */
type StepTextKey = `setting.ownSensitivity.${Settings[(typeof ownSensitivityKeys)[number]]}`;
export const ownSensitivityKeys = [
  'slouchSensitivity',
  'forwardHeadSensitivity',
  'leanSensitivity',
  'tooCloseSensitivity',
  'lookingDownSensitivity'
] as const satisfies readonly SettingKey[];

const choiceKeys = {
  'watchMode.precise': 'setting.watchMode.precise',
  'watchMode.balanced': 'setting.watchMode.balanced',
  'watchMode.saver': 'setting.watchMode.saver',
  'sensitivity.relaxed': 'setting.sensitivity.relaxed',
  'sensitivity.normal': 'setting.sensitivity.normal',
  'sensitivity.strict': 'setting.sensitivity.strict',
  'alertStyle.none': 'setting.alertStyle.none',
  'alertStyle.tray': 'setting.alertStyle.tray',
  'alertStyle.notification': 'setting.alertStyle.notification',
  'alertStyle.glow': 'setting.alertStyle.glow',
  'alertStyle.dim': 'setting.alertStyle.dim',
  'language.system': 'setting.language.system',
  'theme.system': 'setting.theme.system',
  'theme.light': 'setting.theme.light',
  'theme.dark': 'setting.theme.dark',
  'ownSensitivity.asGeneral': 'setting.ownSensitivity.asGeneral',
  'ownSensitivity.relaxed': 'setting.ownSensitivity.relaxed',
  'ownSensitivity.normal': 'setting.ownSensitivity.normal',
  'ownSensitivity.strict': 'setting.ownSensitivity.strict'
} as const satisfies {
  readonly [
    Key in ChoiceTextKey | StepTextKey as Key extends `setting.${infer Choice}` ? Choice : never
  ]: Key;
};

/** The name of a choice, or null where the value is no choice of that setting. */
export function choiceKey(key: SettingKey, choice: string): ChoiceTextKey | StepTextKey | null {
  const name = `${isOwnSensitivity(key) ? 'ownSensitivity' : key}.${choice}`;
  return isChoice(name) ? choiceKeys[name] : null;
}

export function isOwnSensitivity(key: SettingKey): key is (typeof ownSensitivityKeys)[number] {
  return ownSensitivityKeys.some((own) => own === key);
}

function isChoice(name: string): name is keyof typeof choiceKeys {
  return Object.hasOwn(choiceKeys, name);
}
