import type { WorkingHours } from '../breaks/workingHours.ts';

/** The sections that settings stand in. */
export type SettingGroup =
  | 'camera'
  | 'posture'
  | 'alerts'
  | 'breaks'
  | 'quiet'
  | 'pairing'
  | 'breathing'
  | 'checkIn'
  | 'reports'
  | 'general';

type Common = { readonly group: SettingGroup };

export type BooleanSetting = Common & { readonly kind: 'boolean'; readonly default: boolean };
export type NumberSetting = Common & {
  readonly kind: 'number';
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** `timeOfDay`: minutes of the wall clock since 00:00. */
  readonly unit: 'seconds' | 'minutes' | 'times' | 'percent' | 'days' | 'timeOfDay';
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
/** Ranges of the wall clock for each weekday; the one setting that is not a single value. */
export type WorkingHoursSetting = Common & {
  readonly kind: 'workingHours';
  readonly default: WorkingHours;
  /** More ranges in one day than anybody's day has. */
  readonly rangesPerDay: number;
};
/** What a setting may be, and what it is where nobody chose. */
export type SettingDescriptor =
  BooleanSetting | NumberSetting | ChoiceSetting | TextSetting | WorkingHoursSetting;
