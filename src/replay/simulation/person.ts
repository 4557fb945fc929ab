import type { BadState, CannotTellReason } from '../../core/posture/verdict.ts';

/** The habits of a made-up person at a desk. Minutes of the day; chances 0–1. */
export const person = {
  startsAround: 525,
  endsAround: 1035,
  lunchAround: 735,
  lunchMinutes: [28, 65],
  /** Between two absences or calls. */
  workMinutes: [24, 95],
  coffeeMinutes: [2, 9],
  callMinutes: [12, 48],
  callChance: 0.3,
  pauseChance: 0.04,
  /** Chance that a posture that ends gives way to a bad one: fresh in the morning, and what tiredness adds. */
  badWhenFresh: 0.38,
  badByAfternoon: 0.26,
  badByLongSitting: 0.2,
  /** How much all of that shrinks over a year of alerts. */
  learnedInYear: 0.35,
  /** Alerts are noticed after about so many seconds, and answered in one of these ways or not at all. */
  noticesAlertAfterSeconds: 70,
  sitsUpOnAlert: 0.5,
  dismissesAlert: 0.08,
  callsAlertWrong: 0.03,
  takesMovementBreak: 0.66,
  postponesMovementBreak: 0.18,
  skipsOnNotice: 0.1,
  takesMicroBreak: 0.72,
  breathesWhenOffered: 0.45,
  breathesToTheEnd: 0.8,
  answersOfferAfterSeconds: 100,
  answersCheckIn: 0.85,
  answersCheckInAfterSeconds: 250,
  /** How likely a key or the mouse is touched within a step of five seconds; reading needs none. */
  handsAtWork: 0.5,
  handsInCall: 0.12
} as const;

/** Which bad posture, by how often. */
export const badHabits: readonly (readonly [BadState, number])[] = [
  ['slouch', 40],
  ['forwardHead', 32],
  ['lookingDown', 14],
  ['lean', 8],
  ['tooClose', 6]
];

/** Why a look tells nothing for a moment. */
export const blindSpots: readonly (readonly [CannotTellReason, number])[] = [
  ['turned', 55],
  ['faceOutOfView', 14],
  ['tilted', 10],
  ['lowConfidence', 9],
  ['shouldersOutOfView', 7],
  ['severalPeople', 5]
];

/** Shortest and longest seconds that a posture is kept; most are nearer to the short end. */
export const keptSeconds: Readonly<Record<BadState | 'upright' | 'cannotTell', readonly [number, number]>> = {
  upright: [60, 1100],
  slouch: [40, 1600],
  forwardHead: [30, 1200],
  lookingDown: [8, 200],
  lean: [20, 320],
  tooClose: [15, 260],
  cannotTell: [5, 110]
};
