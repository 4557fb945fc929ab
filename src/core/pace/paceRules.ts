import { settingsSchema, type Settings } from '../settings/schema.ts';

/** The setting `watchMode`: how closely the camera is looked at. */
export type PaceMode = Settings['watchMode'];

export const paceModes = settingsSchema.watchMode.choices;

/** What one mode looks at, and when. Rates are looks a second. */
export type ModeRules = {
  /** Nothing changes: sitting well, away, or a picture that cannot be judged. */
  readonly steadyPerSecond: number;
  /** Something changes or is in doubt. */
  readonly fastPerSecond: number;
  /** A bad posture was told and goes on: whoever sits up is to see the alert go. */
  readonly alertingPerSecond: number;
  /** The motion gate may leave out looks at a picture that has not changed (`motionGate.ts`). */
  readonly skipsUnchanged: boolean;
  /** The camera is closed this long after each check that found nothing; null: it stays open. */
  readonly releaseSeconds: number | null;
};

/**
 * Every threshold of the pace. A look costs 27–36 ms of one core, so one a second is 3 % and the open camera itself 6 %;
 * below one look in two seconds only closing the camera saves anything (docs/decisions/0031).
 */
export const paceRules = {
  modes: {
    precise: {
      steadyPerSecond: 2,
      fastPerSecond: 4,
      alertingPerSecond: 2,
      skipsUnchanged: false,
      releaseSeconds: null
    },
    /** One look in two seconds leaves a look to be lost before time counts as unseen (`timeRule.gap`). */
    balanced: {
      steadyPerSecond: 0.5,
      fastPerSecond: 2,
      alertingPerSecond: 1,
      skipsUnchanged: true,
      releaseSeconds: null
    },
    /** A check of about a second and a half every 30 s: 2 % of a core, where one every 20 s took 2.3 (docs/performance.md). */
    saver: {
      steadyPerSecond: 0.5,
      fastPerSecond: 2,
      alertingPerSecond: 1,
      skipsUnchanged: true,
      releaseSeconds: 30
    }
  },
  /** The detector's rate for a calibration, which wants its sixteen good looks in ten seconds. */
  calibratingPerSecond: 5,
  /** Fast looks go on this long after the last change: enough fresh ones for the median to be of them. */
  fastSeconds: 3,
  /** A camera that was just opened is looked at fast until the median of the smoothing is full. */
  looksOfCheck: 3,
  /** A camera that is opened again takes up to this long to its first look (0.3–4 s); the last check is said on meanwhile. */
  reopenSeconds: 6,
  /** The picture counts as unchanged no longer than this, whatever the gate says: small things add up. */
  unchangedSeconds: 10,
  /**
   * Luma difference (0–255) to the picture of the last look that no part of the picture exceeds while nothing moves; a part
   * is a twelfth of the width and height. Measured on the recorded clips; docs/decisions/0031.
   */
  unchangedLuma: 3
} as const satisfies {
  readonly modes: Readonly<Record<PaceMode, ModeRules>>;
} & Readonly<Record<string, unknown>>;

/** The mode that holds now: battery power may ask for the saver. */
export function paceModeOf(
  settings: Pick<Settings, 'watchMode' | 'saverOnBattery'>,
  onBattery: boolean
): PaceMode {
  return settings.saverOnBattery && onBattery ? 'saver' : settings.watchMode;
}
