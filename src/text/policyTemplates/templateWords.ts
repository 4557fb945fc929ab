import type { PolicyKeyName } from '../../core/policy/policyKeys.ts';
import type { SettingGroup } from '../../core/settings/settingDescriptor.ts';

/**
 * What one policy is called and does, for the people who set it. Where it can only be turned off in one tier and set
 * freely in the other, it has another name there: switching on “Sound of alerts” must not turn the sound off.
 */
export type KeyWords = readonly [title: string, explanation: string, titleOfOff?: string];

/**
 * The words of the policy templates in one language. They speak to administrators and name each policy by what
 * switching it on does; the words of the settings speak to the person at the desk.
 */
export type TemplateWords = {
  readonly keys: { readonly [Name in PolicyKeyName]?: KeyWords };
  readonly groups: Readonly<Record<SettingGroup | 'modules', string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly product: string;
  readonly recommended: string;
  readonly supported: string;
  /** What Enabled, Disabled and Not configured mean, by the kind of the policy. */
  readonly meaning: {
    readonly module: string;
    readonly offOnly: string;
    readonly switched: string;
    readonly valued: string;
    readonly recommended: string;
  };
  readonly range: (minimum: string, maximum: string, builtIn: string) => string;
  readonly atMost: string;
  readonly hoursForm: string;
  readonly fraction: string;
  readonly unit: Readonly<Record<'seconds' | 'minutes' | 'times' | 'percent' | 'days' | 'timeOfDay', string>>;
};
