import { lookAt } from '../../core/posture/look.ts';
import { peerBaselineOf, type PeerBaseline, type RingCalibration } from './peerBaseline.ts';
import { peerViewOf, type PeerView } from './peerView.ts';
import { ringRule } from './ringLooks.ts';
import { scoringOnsetSeconds, type Alert } from './runWatch.ts';
import { tallySamples, type CalledSample, type Tally } from './tally.ts';
import type { Recording, Truth } from './truth.ts';

/**
 * The rules that other posture apps go by, on the same landmarks, by the defaults published in their sources (read for their values;
 * nothing is taken over).
 *
 * As shipped, after sitting still, which is all that the recordings have for a calibration:
 * - nose height (postured `app.py`, Dorso `CameraPostureDetector.swift`): the nose lower than the lowest of calibration by a dead zone
 *   of 3 % of the calibrated range, in postured times its sensitivity. Without a range postured takes 20 % of the picture's height; Dorso
 *   does not watch at all then.
 * - face width (Dorso): more than 5 % above the widest of calibration. Dorso looks at it only on pictures in which it found no body, and
 *   only if calibration had such pictures, too; here on every look, which no app does.
 * - centred and level (ActiveBreakApp `script.js`): no baseline; nose within 15 % of the shoulder width of their middle, the line from there to the
 *   nose within 15° of upright, shoulders level to 10 % of their width.
 * - pitch with offset or size (Posely, Hack-Baro `detection-config.ts`): bowed by more than 12°, and either the ears aside by 18 % of the shoulder
 *   width or the face 12 % larger.
 *
 * As its makers calibrate: nose height after looks at rings in the corners of a screen (`ringLooks.ts`). The other rules are
 * calibrated on sitting still by their makers, or not at all.
 *
 * Tuned: as sensitive as the rule can be while it calls at most 4 % of the fit people's fine postures bad, which is the bar we set
 * ourselves; pitch, offset and size then count alone.
 */
export const shippedThresholds = {
  noseHeight: { deadZone: 0.03, sensitivity: 0.85 },
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
export const peerSettings = ['shipped', 'asItsMakersCalibrate', 'tuned'] as const;
export type PeerSetting = (typeof peerSettings)[number];

/** Every rule in every setting it has. */
export const peers = peerSettings.flatMap((setting) =>
  peerRuleNames
    .filter((rule) => setting !== 'asItsMakersCalibrate' || rule === 'noseHeight')
    .map((rule) => ({ rule, setting }))
);

/** Scores a peer rule on a recording; it calls a posture bad after the same onset as ours. */
export function tallyPeer(
  rule: PeerRuleName,
  setting: PeerSetting,
  recording: Recording,
  rings: Omit<RingCalibration, 'camera'> = { rule: ringRule, still: 'oneForEachRing' }
): Tally {
  const views = viewsOf(recording);
  const baseline = peerBaselineOf(
    calibrationViews(recording),
    setting === 'asItsMakersCalibrate' ? { ...rings, camera: recording.camera } : null
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

/** What calibration sees. */
export function calibrationViews(recording: Recording): readonly PeerView[] {
  const frames = recording.frames.filter(({ truth }) => truth.segment === 'calibration');
  return viewsOf({ ...recording, frames }).flatMap(({ view }) => view ?? []);
}

/** Null where the rule cannot be asked of this look. */
export function callsBad(
  rule: PeerRuleName,
  setting: PeerSetting,
  view: PeerView,
  baseline: PeerBaseline
): boolean | null {
  return setting === 'tuned' ? callsBadTuned(rule, view, baseline) : callsBadAsShipped(rule, view, baseline);
}

function callsBadAsShipped(rule: PeerRuleName, view: PeerView, baseline: PeerBaseline): boolean | null {
  switch (rule) {
    case 'noseHeight': {
      const { deadZone, sensitivity } = shippedThresholds.noseHeight;
      return view.noseY - baseline.lowestNoseY > deadZone * sensitivity * baseline.noseRange;
    }
    case 'faceWidth':
      return view.faceWidth / baseline.widestFace > shippedThresholds.faceWidth;
    case 'centredAndLevel': {
      if (view.body === null) return null;
      const { noseAside, noseAbove, shoulderSlope } = view.body;
      const { asideShare, neckDegrees, slopeShare } = shippedThresholds.centredAndLevel;
      const neckSlope = degrees(Math.atan2(Math.abs(noseAside), noseAbove));
      const slope = Math.abs(Math.tan((shoulderSlope * Math.PI) / 180));
      return Math.abs(noseAside) > asideShare || neckSlope > neckDegrees || slope > slopeShare;
    }
    case 'pitchOffsetSize': {
      const { bowDegrees, asideShare, size } = shippedThresholds.pitchOffsetSize;
      const bow = view.bow - baseline.bow;
      const bowed = degrees(Math.asin(Math.min(1, Math.max(-1, bow / bowGain)))) > bowDegrees;
      const aside =
        view.body !== null &&
        baseline.aside !== null &&
        Math.abs(view.body.earsAside) - Math.abs(baseline.aside.ears) > asideShare;
      return bowed && (aside || view.faceWidth / baseline.faceWidth > size);
    }
  }
}

function callsBadTuned(rule: PeerRuleName, view: PeerView, baseline: PeerBaseline): boolean | null {
  switch (rule) {
    case 'noseHeight':
      return view.noseY - baseline.noseY > tunedThresholds.noseHeight;
    case 'faceWidth':
      return view.faceWidth / baseline.faceWidth > tunedThresholds.faceWidth;
    case 'centredAndLevel': {
      if (view.body === null) return null;
      const { shoulderDegrees, asideShare, neckShare } = tunedThresholds.centredAndLevel;
      const { shoulderSlope, eyesAside, neck } = view.body;
      return (
        Math.abs(shoulderSlope) > shoulderDegrees || Math.abs(eyesAside) > asideShare || neck < neckShare
      );
    }
    case 'pitchOffsetSize': {
      const { bow, asideShare, size } = tunedThresholds.pitchOffsetSize;
      const aside =
        view.body !== null &&
        baseline.aside !== null &&
        Math.abs(view.body.eyesAside - baseline.aside.eyes) > asideShare;
      return view.bow - baseline.bow > bow || aside || view.faceWidth / baseline.faceWidth > size;
    }
  }
}

type Viewed = { readonly t: number; readonly truth: Truth; readonly view: PeerView | null };

function viewsOf({ frames }: Recording): readonly Viewed[] {
  return frames.map(({ sample: { t, pose, width, height }, truth }) => ({
    t,
    truth,
    view: peerViewOf(lookAt(pose, width, height), width, height)
  }));
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
