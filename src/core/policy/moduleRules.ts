import type { PolicyModule, SettingChoices } from '../settings/managed.ts';

/** How a policy turns a part of the app off. */
export type ModuleRule = {
  /** The key that IT sets to true; there is no key that turns a part on. */
  readonly name: string;
  /** What the key takes along; these settings are locked. */
  readonly settings: SettingChoices;
  /**
   * The part handles what is known about a person. A value of its key that cannot be read, or a policy that cannot be
   * read at all, counts as turned off: nobody knows any more that it was allowed.
   */
  readonly failsClosed: boolean;
};

export const moduleRules = {
  camera: { name: 'ForbidCamera', settings: { watchWithCamera: false }, failsClosed: true },
  export: { name: 'ForbidExport', settings: {}, failsClosed: true },
  postureAlerts: {
    name: 'DisablePostureAlerts',
    settings: { alertStyle: 'none', alertSound: false },
    failsClosed: false
  },
  breaks: {
    name: 'DisableBreaks',
    settings: { microBreaks: false, movementBreaks: false, slouchBringsBreakForward: false },
    failsClosed: false
  },
  breathing: {
    name: 'DisableBreathing',
    settings: { alertsOfferBreathing: false, tenseSpellsOfferBreathing: false },
    failsClosed: false
  },
  checkIn: { name: 'DisableCheckIn', settings: { weeklyCheckIn: false }, failsClosed: true },
  history: {
    name: 'DisableHistory',
    settings: { keepHistory: false, eveningSummary: false, weeklyDigest: false },
    failsClosed: true
  }
} as const satisfies Readonly<Record<PolicyModule, ModuleRule>>;

export type ModuleKeyName = (typeof moduleRules)[PolicyModule]['name'];
