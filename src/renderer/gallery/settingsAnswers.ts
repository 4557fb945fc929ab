import type { PrivacyFacts, SettingsExported, SettingsRead } from '../../core/ipc/settingsContract.ts';
import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import { stepOnboarding } from '../../core/onboarding/onboarding.ts';
import { onboardingSteps } from '../../core/onboarding/onboarding.ts';
import { valueAfterReset } from '../../core/settings/resetting.ts';
import { isSettingKey } from '../../core/settings/validate.ts';
import { chooseLocale } from '../../text/chooseLocale.ts';

/** The snapshot after what a window sent about settings and setting up; the same one where that changes nothing. */
export function settingsAnswered(snapshot: AppSnapshot, channel: string, payload: unknown): AppSnapshot {
  switch (channel) {
    case 'settings:reset': {
      const keys = Array.isArray(payload) ? payload.map(String).filter(isSettingKey) : [];
      const values = keys.map((key) => [key, valueAfterReset(snapshot.managed, key)] as const);
      return spoken({ ...snapshot, settings: { ...snapshot.settings, ...Object.fromEntries(values) } });
    }
    case 'setting:change':
      return spoken(snapshot);
    case 'onboarding:begin':
      return { ...snapshot, onboarding: stepOnboarding(snapshot.onboarding, { kind: 'begun' }) };
    case 'onboarding:go': {
      const step = onboardingSteps.find((each) => each === payload);
      return step === undefined ? snapshot : { ...snapshot, onboarding: { step } };
    }
    case 'onboarding:end':
      return { ...snapshot, onboarding: { step: null } };
    default:
      return snapshot;
  }
}

/** What main would answer to the questions of the settings and the privacy page; undefined to any other. */
export function settingsAnswer(channel: string): SettingsExported | SettingsRead | PrivacyFacts | undefined {
  switch (channel) {
    case 'settings:export':
      return { kind: 'written', file: 'plumbline-settings.json' };
    case 'settings:import':
      return madeUpFile;
    case 'privacy:facts':
      return madeUpPrivacy;
    default:
      return undefined;
  }
}

const madeUpFile: SettingsRead = {
  kind: 'read',
  file: 'plumbline-settings.json',
  settings: {
    movementEveryMinutes: 30,
    strict: true,
    theme: 'dark',
    slouchDelaySeconds: 4000,
    moodTracking: true
  }
};

const madeUpPrivacy: PrivacyFacts = {
  folder: '/home/kim/.config/Plumbline',
  bytes: {
    settings: 412,
    places: 3980,
    history: 2_240_000,
    checkIn: 0,
    wellbeing: 1340,
    state: 160,
    log: 48_200,
    browser: null
  }
};

function spoken(snapshot: AppSnapshot): AppSnapshot {
  const locale = chooseLocale(snapshot.settings.language, [snapshot.locale]);
  return locale === snapshot.locale ? snapshot : { ...snapshot, locale };
}
