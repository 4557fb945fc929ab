import { lookAt, type Look } from '../../core/posture/look.ts';
import { median } from '../../core/posture/smoothing.ts';
import { scoringOnsetSeconds, type Alert } from './runWatch.ts';
import { tallySamples, type CalledSample, type Tally } from './tally.ts';
import type { Recording } from './truth.ts';

/**
 * The rules that other posture apps go by, on the same landmarks, each in two settings.
 *
 * As shipped, by the defaults published in their sources (read for their values; nothing is taken over):
 * - nose height (postured `app.py`, Dorso `CameraPostureDetector.swift`): the nose lower than the lowest of calibration by a dead zone
 *   of 3 % of the calibrated range. Both calibrate on looks at the corners of the screen; without a range postured takes 20 % of the picture's
 *   height. The recordings calibrate on sitting still, so that range is used: the kinder of the two readings.
 * - face width (Dorso): more than 5 % above the widest of calibration. Dorso looks at it only where no body was found; here on every look.
 * - centred and level (ActiveBreakApp `script.js`): no baseline; nose within 15 % of the shoulder width of their middle, the line from there to the
 *   nose within 15° of upright, shoulders level to 10 % of their width.
 * - pitch with offset or size (Posely, Hack-Baro `detection-config.ts`): bowed by more than 12°, and either the ears aside by 18 % of the shoulder
 *   width or the face 12 % larger.
 *
 * Tuned: as sensitive as the rule can be while it calls at most 4 % of the fit people's fine postures bad, which is the bar we set
 * ourselves; pitch, offset and size then count alone.
 */
export const shippedThresholds = {
  noseHeight: { deadZone: 0.03, range: 0.2 },
  faceWidth: 1.05,
  centredAndLevel: { asideShare: 0.15, neckDegrees: 15, slopeShare: 0.1 },
  pitchOffsetSize: { bowDegrees: 12, asideShare: 0.18, size: 1.12 }
} as const;
export const tunedThresholds = {
  /** Nose lower than at calibration, share of the picture's height. */
  noseHeight: 0.12,
  /** Face wider than at calibration. */
  faceWidth: 1.11,
  /** Shoulders level, head over the middle of the shoulders, neck long enough. */
  centredAndLevel: { shoulderDegrees: 10, asideShare: 0.24, neckShare: 0.17 },
  /** Bowed, aside, or larger than at calibration. */
  pitchOffsetSize: { bow: 0.4, asideShare: 0.15, size: 1.12 }
} as const;

export const peerRuleNames = ['noseHeight', 'faceWidth', 'centredAndLevel', 'pitchOffsetSize'] as const;
export type PeerRuleName = (typeof peerRuleNames)[number];
export const peerSettings = ['shipped', 'tuned'] as const;
export type PeerSetting = (typeof peerSettings)[number];

/** What a rule looks at, relative to nothing yet. */
export type PeerView = {
  readonly noseY: number;
  readonly noseAside: number;
  readonly noseAbove: number;
  readonly faceWidth: number;
  readonly bow: number;
  readonly aside: number;
  readonly shoulderSlope: number;
  readonly neck: number;
};

/** What calibration leaves behind: the middle of its looks, its lowest nose and widest face. */
export type PeerBaseline = PeerView & { readonly lowestNoseY: number; readonly widestFace: number };

/** Scores a peer rule on a recording; it calls a posture bad after the same onset as ours. */
export function tallyPeer(rule: PeerRuleName, setting: PeerSetting, recording: Recording): Tally {
  const views = recording.frames.map(({ sample, truth }) => ({
    t: sample.t,
    truth,
    view: peerViewOf(lookAt(sample.pose, sample.width, sample.height), sample.height)
  }));
  const baseline = baselineOf(
    views.flatMap(({ truth, view }) => (truth.segment === 'calibration' && view !== null ? [view] : []))
  );
  const samples = views.flatMap(({ t, truth, view }, index): readonly CalledSample[] => {
    if (truth.segment === 'calibration') return [];
    const before = views[index - 1]?.t ?? t;
    const calledBad = view === null || baseline === null ? null : callsBad(rule, setting, view, baseline);
    return [
      {
        t,
        seconds: Math.min(2.5, t - before),
        truth,
        calledBad,
        reason: calledBad === null ? 'unseen' : null
      }
    ];
  });
  return tallySamples(samples, alertsOf(samples), recording.kind === 'trace');
}

export function callsBad(
  rule: PeerRuleName,
  setting: PeerSetting,
  view: PeerView,
  baseline: PeerBaseline
): boolean {
  return setting === 'shipped'
    ? callsBadAsShipped(rule, view, baseline)
    : callsBadTuned(rule, view, baseline);
}

function callsBadAsShipped(rule: PeerRuleName, view: PeerView, baseline: PeerBaseline): boolean {
  switch (rule) {
    case 'noseHeight': {
      const { deadZone, range } = shippedThresholds.noseHeight;
      return view.noseY - baseline.lowestNoseY > deadZone * range;
    }
    case 'faceWidth':
      return view.faceWidth / baseline.widestFace > shippedThresholds.faceWidth;
    case 'centredAndLevel': {
      const { asideShare, neckDegrees, slopeShare } = shippedThresholds.centredAndLevel;
      const neckSlope = degrees(Math.atan2(Math.abs(view.noseAside), view.noseAbove));
      const slope = Math.abs(Math.sin((view.shoulderSlope * Math.PI) / 180));
      return Math.abs(view.noseAside) > asideShare || neckSlope > neckDegrees || slope > slopeShare;
    }
    case 'pitchOffsetSize': {
      const { bowDegrees, asideShare, size } = shippedThresholds.pitchOffsetSize;
      const bow = view.bow - baseline.bow;
      const bowed = degrees(Math.asin(Math.min(1, Math.max(-1, bow / bowGain)))) > bowDegrees;
      const aside = Math.abs(view.aside) - Math.abs(baseline.aside) > asideShare;
      return bowed && (aside || view.faceWidth / baseline.faceWidth > size);
    }
  }
}

function callsBadTuned(rule: PeerRuleName, view: PeerView, baseline: PeerBaseline): boolean {
  switch (rule) {
    case 'noseHeight':
      return view.noseY - baseline.noseY > tunedThresholds.noseHeight;
    case 'faceWidth':
      return view.faceWidth / baseline.faceWidth > tunedThresholds.faceWidth;
    case 'centredAndLevel': {
      const { shoulderDegrees, asideShare, neckShare } = tunedThresholds.centredAndLevel;
      return (
        Math.abs(view.shoulderSlope) > shoulderDegrees ||
        Math.abs(view.aside) > asideShare ||
        view.neck < neckShare
      );
    }
    case 'pitchOffsetSize': {
      const { bow, asideShare, size } = tunedThresholds.pitchOffsetSize;
      return (
        view.bow - baseline.bow > bow ||
        Math.abs(view.aside - baseline.aside) > asideShare ||
        view.faceWidth / baseline.faceWidth > size
      );
    }
  }
}

export function peerViewOf(look: Look, height: number): PeerView | null {
  if (look.kind !== 'seen' || look.shape.shoulders === null || look.shoulders === null) return null;
  const { head, shoulders } = look.shape;
  const { leftShoulder: left, rightShoulder: right } = look.shoulders;
  const width = Math.max(1, Math.abs(left.x - right.x));
  return {
    noseY: look.head.nose.y / height,
    noseAside: (look.head.nose.x - (left.x + right.x) / 2) / width,
    noseAbove: ((left.y + right.y) / 2 - look.head.nose.y) / width,
    faceWidth: head.earSpan,
    bow: head.eyesBelowEars,
    aside: (head.eyesX - shoulders.shouldersX) / shoulders.shoulderSpan,
    shoulderSlope: shoulders.shoulderSlope,
    neck: (shoulders.shouldersY - head.eyesY) / shoulders.shoulderSpan
  };
}

/** Null for an empty list. */
export function baselineOf(views: readonly PeerView[]): PeerBaseline | null {
  if (views.length === 0) return null;
  const of = (read: (view: PeerView) => number): number => median(views.map(read));
  return {
    lowestNoseY: Math.max(...views.map(({ noseY }) => noseY)),
    widestFace: Math.max(...views.map(({ faceWidth }) => faceWidth)),
    noseY: of(({ noseY }) => noseY),
    noseAside: of(({ noseAside }) => noseAside),
    noseAbove: of(({ noseAbove }) => noseAbove),
    faceWidth: of(({ faceWidth }) => faceWidth),
    bow: of(({ bow }) => bow),
    aside: of(({ aside }) => aside),
    shoulderSlope: of(({ shoulderSlope }) => shoulderSlope),
    neck: of(({ neck }) => neck)
  };
}

/** An alert when bad has been called without a break for the onset delay. They know one kind of bad. */
function alertsOf(samples: readonly CalledSample[]): readonly Alert[] {
  const alerts: Alert[] = [];
  let heldSeconds = 0;
  let alerted = false;
  for (const { t, seconds, calledBad } of samples) {
    if (calledBad !== true) {
      heldSeconds = 0;
      alerted = false;
      continue;
    }
    heldSeconds += seconds;
    if (heldSeconds < scoringOnsetSeconds || alerted) continue;
    alerted = true;
    alerts.push({ t, state: 'slouch' });
  }
  return alerts;
}

/** Change of eyes against ears, in ear spans, per unit sine of bowing (`measures.ts`). */
const bowGain = 0.52;

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
