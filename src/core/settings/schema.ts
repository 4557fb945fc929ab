import type { BreakSettings } from '../breaks/breakSettings.ts';
import { breakSettingRanges, defaultBreakSettings } from '../breaks/breakSettings.ts';
import type { WorkingHours } from '../breaks/workingHours.ts';
import { breathingLimits } from '../breathing/breathingPlan.ts';
import { defaultBreathingSound } from '../ipc/overlayContract.ts';
import { languages } from './languages.ts';
import type {
  BooleanSetting,
  ChoiceSetting,
  NumberSetting,
  SettingDescriptor,
  SettingGroup,
  TextSetting,
  WorkingHoursSetting
} from './settingDescriptor.ts';

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

const percent = (group: SettingGroup, value: number): NumberSetting => ({
  ...seconds(group, value, [0, 100]),
  unit: 'percent'
});
const workingHours = (group: SettingGroup, value: WorkingHours): WorkingHoursSetting => ({
  kind: 'workingHours',
  group,
  default: value,
  rangesPerDay: 8
});
const breakSwitch = (group: SettingGroup, key: BreakSwitch): BooleanSetting =>
  boolean(group, defaultBreakSettings[key]);
const breakNumber = (key: keyof typeof breakSettingRanges): NumberSetting => ({
  kind: 'number',
  group: 'breaks',
  default: defaultBreakSettings[key],
  step: 1,
  ...breakSettingRanges[key]
});
type BreakSwitch = {
  readonly [Key in keyof BreakSettings]: BreakSettings[Key] extends boolean ? Key : never;
}[keyof BreakSettings];
const breath = (key: keyof typeof breathingLimits, step: number): NumberSetting => ({
  ...seconds('breathing', breathingLimits[key].default, [
    breathingLimits[key].minimum,
    breathingLimits[key].maximum
  ]),
  step
});

const ownSensitivity = () => choice('posture', 'asGeneral', ['asGeneral', 'relaxed', 'normal', 'strict']);

/** Onset delays: how long a bad posture must be held before it counts (posture rules: 3–120 s). */
const onset = [3, 120] as const;

/**
 * The one settings schema. The settings screen, the validation of files and messages, and the policy keys with their
 * templates are derived from it. Defaults and ranges of breaks and breathing stand with their rules and are taken over
 * from there.
 */
export const settingsSchema = {
  /** Off: Plumbline is a break and breathing app and never opens a camera. */
  watchWithCamera: boolean('camera', true),
  /** The chosen camera's device id; empty means the system's default camera. */
  cameraId: text('camera', '', 512),
  /** Off: the camera is given away while a call or another program's camera is seen. */
  watchInCalls: boolean('camera', false),
  watchOnBattery: boolean('camera', true),
  /** How often the camera is looked at: `core/pace`. `saver` lets go of it between checks. */
  watchMode: choice('camera', 'balanced', ['precise', 'balanced', 'saver']),
  /** On: on battery power `watchMode` is `saver`, whatever was chosen. */
  saverOnBattery: boolean('camera', false),
  slouchDelaySeconds: seconds('posture', 15, onset),
  forwardHeadDelaySeconds: seconds('posture', 15, onset),
  leanDelaySeconds: seconds('posture', 30, onset),
  tooCloseDelaySeconds: seconds('posture', 15, onset),
  lookingDownDelaySeconds: seconds('posture', 30, onset),
  sensitivity: choice('posture', 'normal', ['relaxed', 'normal', 'strict']),
  /** Where a posture has a step of its own; `asGeneral` follows `sensitivity`. */
  slouchSensitivity: ownSensitivity(),
  forwardHeadSensitivity: ownSensitivity(),
  leanSensitivity: ownSensitivity(),
  tooCloseSensitivity: ownSensitivity(),
  lookingDownSensitivity: ownSensitivity(),
  alertStyle: choice('alerts', 'notification', ['none', 'tray', 'notification', 'glow', 'dim']),
  /** Beside every style but `none`. */
  alertSound: boolean('alerts', false),
  alertVolumePercent: percent('alerts', 50),
  /** After an alert at least this long passes before the next one; ignored ones lengthen it (`coolDownSeconds` in alertRules.ts). */
  alertCoolDownMinutes: minutes('alerts', 5, [0, 60]),
  microBreaks: breakSwitch('breaks', 'microBreaks'),
  microEveryMinutes: breakNumber('microEveryMinutes'),
  microSeconds: breakNumber('microSeconds'),
  microNoticeSeconds: breakNumber('microNoticeSeconds'),
  movementBreaks: breakSwitch('breaks', 'movementBreaks'),
  movementEveryMinutes: breakNumber('movementEveryMinutes'),
  movementSeconds: breakNumber('movementSeconds'),
  movementNoticeSeconds: breakNumber('movementNoticeSeconds'),
  /** Only movements that need no getting up. */
  seatedMovementsOnly: boolean('breaks', false),
  postponeLimit: breakNumber('postponeLimit'),
  postponeMinutes: breakNumber('postponeMinutes'),
  skippingAllowed: breakSwitch('breaks', 'skippingAllowed'),
  strict: breakSwitch('breaks', 'strict'),
  naturalBreaks: breakSwitch('breaks', 'naturalBreaks'),
  workingHours: workingHours('quiet', defaultBreakSettings.workingHours),
  waitForTypingPause: breakSwitch('quiet', 'waitForTypingPause'),
  holdInCalls: breakSwitch('quiet', 'holdInCalls'),
  holdInFullScreen: breakSwitch('quiet', 'holdInFullScreen'),
  holdInDoNotDisturb: breakSwitch('quiet', 'holdInDoNotDisturb'),
  alertsOnBattery: boolean('quiet', true),
  slouchBringsBreakForward: breakSwitch('pairing', 'slouchBringsBreakForward'),
  alertsOfferBreathing: breakSwitch('pairing', 'alertsOfferBreathing'),
  lookingDownOffersTip: breakSwitch('pairing', 'lookingDownOffersTip'),
  tenseSpellsOfferBreathing: breakSwitch('pairing', 'tenseSpellsOfferBreathing'),
  breathingSessionSeconds: breath('sessionSeconds', 10),
  breathingInSeconds: breath('inSeconds', 0.5),
  breathingWidenSeconds: breath('widenSeconds', 0.5),
  breathingOutSeconds: breath('outSeconds', 0.5),
  breathingSound: boolean('breathing', defaultBreathingSound.on),
  breathingVolumePercent: percent('breathing', defaultBreathingSound.volume * 100),
  weeklyCheckIn: boolean('checkIn', false),
  /** Off: nothing of the day is written down. */
  keepHistory: boolean('reports', true),
  /** A year can be compared with the one before; five years are for those who ask for them. */
  historyDays: { ...minutes('reports', 400, [30, 1825]), unit: 'days' },
  eveningSummary: boolean('reports', false),
  eveningSummaryTime: { ...minutes('reports', 17 * 60 + 30, [0, 1435]), step: 5, unit: 'timeOfDay' },
  weeklyDigest: boolean('reports', false),
  /** `system`: the first of the system's languages that ships. */
  language: choice('general', 'system', ['system', ...languages]),
  theme: choice('general', 'system', ['system', 'light', 'dark']),
  /** What the system does is the truth; this follows it (`main/system/loginStart.ts`). */
  startAtLogin: boolean('general', false),
  /** The time to the next break beside the icon, where the system shows words there: macOS. */
  menuBarCountdown: boolean('general', false),
  /** Electron accelerators; empty means no shortcut. All of them are `shortcutKeys`. */
  pauseShortcut: text('general', 'CommandOrControl+Alt+P', 64),
  breakShortcut: text('general', '', 64),
  breatheShortcut: text('general', '', 64),
  openShortcut: text('general', '', 64)
} as const satisfies Readonly<Record<string, SettingDescriptor>>;

type ValueOf<Descriptor extends SettingDescriptor> = Descriptor extends { kind: 'boolean' }
  ? boolean
  : Descriptor extends { kind: 'number' }
    ? number
    : Descriptor extends { kind: 'choice'; choices: readonly (infer Choice)[] }
      ? Choice
      : Descriptor extends { kind: 'workingHours' }
        ? WorkingHours
        : string;

export type SettingKey = keyof typeof settingsSchema;
/** Holds all of `BreakSettings` by the same names, so that the break clock takes it as it is. */
export type Settings = { readonly [Key in SettingKey]: ValueOf<(typeof settingsSchema)[Key]> };
