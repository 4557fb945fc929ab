import type { PictureStats } from '../pose/keypoints.ts';

/**
 * What is wrong with a picture that an open camera delivers.
 * - `black`: the driver hands out black frames (privacy shutter, another program, a covered lens without sensor noise).
 * - `frozen`: frames keep coming and are all the same picture.
 * - `stalled`: no frame comes at all.
 */
export type PictureTrouble = 'black' | 'frozen' | 'stalled';

/**
 * The border to the judgement of posture: a dark room and a hand over the lens still show the noise of the sensor, and
 * `core/posture` calls them "too dark" and "camera blocked". Here stand only pictures that no working camera
 * takes.
 */
export const pictureHealthLimits = {
  /**
   * Drivers send black as video luma 16 in limited range, which becomes 0 in RGB; 2 leaves room for rounding and for
   * JPEG. A sensor that is at work lifts its gain in the dark and shows noise well above.
   */
  blackLumaAtMost: 2,
  /** A picture of nothing has no structure: a single bright spot of 1 % of the picture already deviates by 25. */
  blackDeviationAtMost: 1,
  /** Cameras may send black frames while they power up and settle their exposure; that is seconds, not five. */
  blackSeconds: 5,
  /**
   * Sensor noise changes at least some of the scaled-down luma values between any two looks, so ten seconds without
   * one change is a picture that stands still; shorter is a stutter of the driver or of the bus.
   */
  frozenSeconds: 10,
  /** Two looks further apart than this say nothing about the time between them. */
  looksApartAtMostSeconds: 5,
  /** Long exposures in the dark lower a camera's rate to a few frames a second; five seconds without any is no rate. */
  stalledSeconds: 5,
  /** Opening may be slow (USB hubs, cameras in standby); Chromium itself gives a source ten seconds to start. */
  firstFrameSeconds: 12,
  /** A tick that comes later than this was held up by sleep or load, which is not the camera's fault. */
  tickCountsAtMostSeconds: 2
} as const;

/** Plain data; seconds on the clock of the samples. */
export type PictureHealth = {
  readonly trouble: PictureTrouble | null;
  /** Whether any frame has come since the camera was opened. */
  readonly seenFrame: boolean;
  /** Time without a frame, counted in ticks so that a sleeping machine does not add to it. */
  readonly waitedSeconds: number;
  readonly tickedAt: number | null;
  readonly lookedAt: number | null;
  readonly blackSince: number | null;
  readonly stillSince: number | null;
};

export type PictureEvent =
  /** A frame came, whether or not anybody looked at it. */
  | { readonly kind: 'frameArrived' }
  /** A frame was looked at. */
  | { readonly kind: 'looked'; readonly t: number; readonly picture: PictureStats }
  /** About once a second, whether or not frames come. */
  | { readonly kind: 'ticked'; readonly t: number };

/** A camera that was just opened. */
export const freshPicture: PictureHealth = {
  trouble: null,
  seenFrame: false,
  waitedSeconds: 0,
  tickedAt: null,
  lookedAt: null,
  blackSince: null,
  stillSince: null
};

/** Follows one open camera. Trouble is entered after its seconds and left with the first sound frame or look. */
export function stepPictureHealth(health: PictureHealth, event: PictureEvent): PictureHealth {
  if (event.kind === 'ticked') return ticked(health, event.t);
  const arrived = frameArrived(health);
  return event.kind === 'looked' ? looked(arrived, event.t, event.picture) : arrived;
}

function frameArrived(health: PictureHealth): PictureHealth {
  if (health.seenFrame && health.waitedSeconds === 0) return health;
  const trouble = health.trouble === 'stalled' ? null : health.trouble;
  return { ...health, trouble, seenFrame: true, waitedSeconds: 0 };
}

function looked(health: PictureHealth, t: number, picture: PictureStats): PictureHealth {
  const limits = pictureHealthLimits;
  const before =
    health.lookedAt !== null && t - health.lookedAt <= limits.looksApartAtMostSeconds ? health : null;
  const isBlack =
    picture.meanLuma <= limits.blackLumaAtMost && picture.lumaDeviation <= limits.blackDeviationAtMost;
  const isStill = picture.change === 0;
  const blackSince = isBlack ? (before?.blackSince ?? t) : null;
  // `change` compares with the look before, so the picture has stood still since then.
  const stillSince = isStill && before ? (before.stillSince ?? before.lookedAt) : null;
  return {
    ...health,
    lookedAt: t,
    blackSince,
    stillSince,
    trouble: lookTrouble(health, t, blackSince, stillSince)
  };
}

/** Black comes first: a black picture mostly stands still as well, and the shutter is what the user can act on. */
function lookTrouble(
  health: PictureHealth,
  t: number,
  blackSince: number | null,
  stillSince: number | null
): PictureTrouble | null {
  const { blackSeconds, frozenSeconds } = pictureHealthLimits;
  if (blackSince !== null && (health.trouble === 'black' || t - blackSince >= blackSeconds)) return 'black';
  // While a still and black picture is being waited for, an entered `frozen` stays.
  if (stillSince !== null && (health.trouble === 'frozen' || t - stillSince >= frozenSeconds))
    return 'frozen';
  return null;
}

function ticked(health: PictureHealth, t: number): PictureHealth {
  const limits = pictureHealthLimits;
  const passed = health.tickedAt === null ? 0 : Math.min(t - health.tickedAt, limits.tickCountsAtMostSeconds);
  const waitedSeconds = health.waitedSeconds + passed;
  const allowed = health.seenFrame ? limits.stalledSeconds : limits.firstFrameSeconds;
  const trouble = waitedSeconds >= allowed ? 'stalled' : health.trouble;
  return { ...health, tickedAt: t, waitedSeconds, trouble };
}
