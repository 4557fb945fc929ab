import { z } from 'zod';
import type { SettingsInvokes, SettingsSends } from '../../core/ipc/settingsContract.ts';
import type { OnboardingSends } from '../../core/ipc/onboardingContract.ts';
import { onboardingSteps } from '../../core/onboarding/onboarding.ts';
import { settingsSchema } from '../../core/settings/schema.ts';
import { isSettingKey } from '../../core/settings/validate.ts';

const nothing = z.null();

/** The parsers of what the settings and the privacy page send. */
export const settingsPayloads = {
  'settings:reset': z.array(z.string().refine(isSettingKey)).max(Object.keys(settingsSchema).length),
  'privacy:openFolder': nothing,
  'privacy:deleteAll': nothing
} as const satisfies { readonly [Channel in keyof SettingsSends]: z.ZodType<SettingsSends[Channel]> };

/** And of what they ask; no question carries anything. */
export const settingsQuestions = {
  'settings:export': nothing,
  'settings:import': nothing,
  'privacy:facts': nothing
} as const satisfies { readonly [Channel in keyof SettingsInvokes]: z.ZodType };

/** The parsers of what the screen of setting up sends. */
export const onboardingPayloads = {
  'onboarding:begin': nothing,
  'onboarding:go': z.enum(onboardingSteps),
  'onboarding:end': nothing
} as const satisfies { readonly [Channel in keyof OnboardingSends]: z.ZodType<OnboardingSends[Channel]> };
