import { lookAt, type Look } from '../../core/posture/look.ts';
import { median } from '../../core/posture/smoothing.ts';
import { scoringOnsetSeconds, type Alert } from './runWatch.ts';
import { tallySamples, type CalledSample, type Tally } from './tally.ts';
import type { Recording } from './truth.ts';

/**
 * The rules that other posture apps go by, on the same landmarks: what most of them do with a webcam picture. Each
 * is as sensitive as it can be while it calls at most 4 % of the fit people's fine postures bad, which is the
 * bar we set ourselves: nobody is beaten by a bad setting.
 */
export const peerThresholds = {
  /** Nose lower than at calibration, share of the picture's height. */
  noseHeight: 0.12,
  /** Face wider than at calibration. */
  faceWidth: 1.11,
  /** No baseline: shoulders level, head over the middle of the shoulders, neck long enough. */
  centredAndLevel: { shoulderDegrees: 10, asideShare: 0.24, neckShare: 0.17 },
  /** Bowed, aside, or larger than at calibration. */
  pitchOffsetSize: { bow: 0.4, asideShare: 0.15, size: 1.12 }
} as const;

export const peerRuleNames = ['noseHeight', 'faceWidth', 'centredAndLevel', 'pitchOffsetSize'] as const;
export type PeerRuleName = (typeof peerRuleNames)[number];

/** What a rule looks at, relative to nothing yet. */
export type PeerView = {
  readonly noseY: number;
  readonly faceWidth: number;
  readonly bow: number;
  readonly aside: number;
  readonly shoulderSlope: number;
  readonly neck: number;
};

/** Scores a peer rule on a recording; it calls a posture bad after the same onset as ours. */
export function tallyPeer(rule: PeerRuleName, recording: Recording): Tally {
  const views = recording.frames.map(({ sample, truth }) => ({
    t: sample.t,
    truth,
    view: peerViewOf(lookAt(sample.pose, sample.width, sample.height), sample.height)
  }));
  const baseline = medianView(
    views.flatMap(({ truth, view }) => (truth.segment === 'calibration' && view !== null ? [view] : []))
  );
  const samples = views.flatMap(({ t, truth, view }, index): readonly CalledSample[] => {
    if (truth.segment === 'calibration') return [];
    const before = views[index - 1]?.t ?? t;
    const calledBad = view === null || baseline === null ? null : callsBad(rule, view, baseline);
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

export function callsBad(rule: PeerRuleName, view: PeerView, baseline: PeerView): boolean {
  switch (rule) {
    case 'noseHeight':
      return view.noseY - baseline.noseY > peerThresholds.noseHeight;
    case 'faceWidth':
      return view.faceWidth / baseline.faceWidth > peerThresholds.faceWidth;
    case 'centredAndLevel': {
      const { shoulderDegrees, asideShare, neckShare } = peerThresholds.centredAndLevel;
      return (
        Math.abs(view.shoulderSlope) > shoulderDegrees ||
        Math.abs(view.aside) > asideShare ||
        view.neck < neckShare
      );
    }
    case 'pitchOffsetSize': {
      const { bow, asideShare, size } = peerThresholds.pitchOffsetSize;
      return (
        view.bow - baseline.bow > bow ||
        Math.abs(view.aside - baseline.aside) > asideShare ||
        view.faceWidth / baseline.faceWidth > size
      );
    }
  }
}

export function peerViewOf(look: Look, height: number): PeerView | null {
  if (look.kind !== 'seen' || look.shape.shoulders === null) return null;
  const { head, shoulders } = look.shape;
  return {
    noseY: look.head.nose.y / height,
    faceWidth: head.earSpan,
    bow: head.eyesBelowEars,
    aside: (head.eyesX - shoulders.shouldersX) / shoulders.shoulderSpan,
    shoulderSlope: shoulders.shoulderSlope,
    neck: (shoulders.shouldersY - head.eyesY) / shoulders.shoulderSpan
  };
}

export function medianView(views: readonly PeerView[]): PeerView | null {
  if (views.length === 0) return null;
  const of = (read: (view: PeerView) => number): number => median(views.map(read));
  return {
    noseY: of(({ noseY }) => noseY),
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
