/**
 * The one settings schema. The settings screen, storage validation, command-line help and (later) the policy
 * templates are derived from it; nothing else knows a default or a range.
 */
export type SettingGroup = 'camera' | 'posture' | 'alerts' | 'general';

type Common = { readonly group: SettingGroup };

export type BooleanSetting = Common & { readonly kind: 'boolean'; readonly default: boolean };
export type NumberSetting = Common & {
  readonly kind: 'number';
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly unit: 'seconds' | 'minutes';
};
export type ChoiceSetting<Choice extends string = string> = Common & {
  readonly kind: 'choice';
  readonly default: Choice;
  readonly choices: readonly Choice[];
};
export type TextSetting = Common & {
  readonly kind: 'text';
  readonly default: string;
  readonly maximumLength: number;
};
export type SettingDescriptor = BooleanSetting | NumberSetting | ChoiceSetting | TextSetting;

const boolean = (group: SettingGroup, value: boolean): BooleanSetting => ({
  kind: 'boolean',
  group,
  default: value
});
const seconds = (group: SettingGroup, value: number, range: readonly [number, number]): NumberSetting => ({
  kind: 'number',
  group,
  default: value,
  minimum: range[0],
  maximum: range[1],
  step: 1,
  unit: 'seconds'
});
const minutes = (group: SettingGroup, value: number, range: readonly [number, number]): NumberSetting => ({
  ...seconds(group, value, range),
  unit: 'minutes'
});
const choice = <const Choice extends string>(
  group: SettingGroup,
  value: NoInfer<Choice>,
  choices: readonly Choice[]
): ChoiceSetting<Choice> => ({ kind: 'choice', group, default: value, choices });
const text = (group: SettingGroup, value: string, maximumLength: number): TextSetting => ({
  kind: 'text',
  group,
  default: value,
  maximumLength
});

/** Onset delays: how long a bad posture must be held before it counts (posture rules: 3–120 s). */
const onset = [3, 120] as const;

export const settingsSchema = {
  /** Off: Plumbline is a break and breathing app and never opens a camera. */
  watchWithCamera: boolean('camera', true),
  /** The chosen camera's device id; empty means the system's default camera. */
  cameraId: text('camera', '', 512),
  slouchDelaySeconds: seconds('posture', 15, onset),
  forwardHeadDelaySeconds: seconds('posture', 15, onset),
  leanDelaySeconds: seconds('posture', 30, onset),
  tooCloseDelaySeconds: seconds('posture', 15, onset),
  lookingDownDelaySeconds: seconds('posture', 30, onset),
  sensitivity: choice('posture', 'normal', ['relaxed', 'normal', 'strict']),
  alertStyle: choice('alerts', 'notification', ['none', 'tray', 'notification']),
  /** After an alert was shown, at least this long passes before the next one. */
  alertCoolDownMinutes: minutes('alerts', 5, [0, 60]),
  theme: choice('general', 'system', ['system', 'light', 'dark']),
  /** Electron accelerator; empty means no shortcut. */
  pauseShortcut: text('general', 'CommandOrControl+Alt+P', 64)
} as const satisfies Readonly<Record<string, SettingDescriptor>>;

type ValueOf<Descriptor extends SettingDescriptor> = Descriptor extends { kind: 'boolean' }
  ? boolean
  : Descriptor extends { kind: 'number' }
    ? number
    : Descriptor extends { kind: 'choice'; choices: readonly (infer Choice)[] }
      ? Choice
      : string;

export type SettingKey = keyof typeof settingsSchema;
export type Settings = { readonly [Key in SettingKey]: ValueOf<(typeof settingsSchema)[Key]> };
