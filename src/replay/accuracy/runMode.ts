import { nextTurn } from '../../core/pace/lookTurn.ts';
import { freshPace, paceAt, stepPace, type PaceState } from '../../core/pace/pace.ts';
import { paceRules, type PaceMode } from '../../core/pace/paceRules.ts';
import type { Pose, PoseSample } from '../../core/pose/keypoints.ts';
import { outlookOf } from '../../core/posture/outlook.ts';
import {
  runWatch,
  scoringSettings,
  secondsSince,
  type Judged,
  type View,
  type WatchRun
} from './runWatch.ts';
import type { Recording } from './truth.ts';

/** A recording seen as a mode would see it. */
export type ModeRun = {
  /** Every recorded moment after the calibration with the verdict that stood then, as the window shows it. */
  readonly standing: WatchRun;
  /** The moments that were looked at alone. */
  readonly looked: WatchRun;
  readonly effort: Effort;
};

export type Effort = {
  readonly seconds: number;
  /** Of these the camera was open. */
  readonly openSeconds: number;
  readonly looks: number;
  /** Looks that the pose model was left out of. */
  readonly leftOut: number;
};

export const modeRunRule = {
  /**
   * The recordings are landmarks: where no judged one moved by more than this, in shoulder widths, the picture is taken as
   * unchanged. Their own noise is 0.003. A cursor, the light of the screen or a hand, which the real gate sees, is missing
   * here.
   */
  unchangedShoulderWidths: 0.01,
  /** A camera that was let go of delivers again after this: 0.25–0.5 s measured, more on real machines. */
  reopenSeconds: 1
} as const;

/**
 * Runs a recording through the pace of a mode: what the pace does not ask for is not judged, and the verdict before stands.
 * The calibration sees every frame.
 */
export function runMode(recording: Recording, mode: PaceMode): ModeRun {
  const view = viewOf(mode);
  const run = runWatch(recording, scoringSettings, {}, view);
  const frames = recording.frames.filter(({ truth }) => truth.segment !== 'calibration');
  const standing = standingAt(frames, run.judged);
  const seconds = standing.reduce((sum, frame) => sum + frame.seconds, 0);
  return {
    standing: { ...run, judged: standing },
    looked: { ...run, judged: run.judged.map((each, index, all) => lasting(each, all[index - 1])) },
    effort: { seconds, ...view.effort() }
  };
}

function lasting(judged: Judged, before: Judged | undefined): Judged {
  return { ...judged, seconds: secondsSince(before?.t ?? judged.t, judged.t) };
}

/** The verdict of the last look for every frame; frames before the first look are left out. */
function standingAt(frames: Recording['frames'], judged: readonly Judged[]): readonly Judged[] {
  let look = -1;
  return frames.flatMap(({ sample: { t }, truth }, index): readonly Judged[] => {
    while ((judged[look + 1]?.t ?? Number.POSITIVE_INFINITY) <= t) look += 1;
    const verdict = judged[look]?.verdict;
    if (verdict === undefined) return [];
    const before = frames[index - 1]?.sample.t ?? t;
    return [{ t, seconds: secondsSince(before, t), truth, verdict }];
  });
}

/** The worker and the camera of a mode, on recorded frames. */
function viewOf(mode: PaceMode): View & { readonly effort: () => Omit<Effort, 'seconds'> } {
  let pace: PaceState = stepPace(freshPace, { kind: 'opened', t: 0 }, mode);
  let turn: number | null = null;
  let last: PoseSample | null = null;
  let opensAt: number | null = null;
  let closed = false;
  let before: number | null = null;
  let openSeconds = 0;
  let looks = 0;
  let leftOut = 0;

  /** Lets go of the camera and opens it again as the pace says; false while there is no picture. */
  const isOpen = (t: number): boolean => {
    const released = paceAt(pace, mode, t).kind === 'released';
    if (released) {
      closed = true;
      opensAt = null;
      return false;
    }
    if (!closed) return true;
    opensAt ??= t + modeRunRule.reopenSeconds;
    if (t < opensAt) return false;
    closed = false;
    opensAt = null;
    turn = null;
    // The picture before was forgotten with the camera.
    last = null;
    pace = stepPace(pace, { kind: 'opened', t }, mode);
    return true;
  };

  const see = (sample: PoseSample): PoseSample | null => {
    const { t } = sample;
    const passed = secondsSince(before ?? t, t);
    before = t;
    if (!isOpen(t)) return null;
    openSeconds += passed;
    const now = paceAt(pace, mode, t);
    if (now.kind !== 'looking') return null;
    const next = nextTurn(turn, t, now.perSecond);
    if (next === null) return null;
    turn = next;
    looks += 1;
    if (now.skipUnchanged && last !== null && isUnchanged(last, sample, 1 / now.perSecond)) {
      leftOut += 1;
      return { ...sample, pose: last.pose, unchanged: true };
    }
    last = sample;
    return sample;
  };

  return {
    see,
    saw: (state, t) => {
      pace = stepPace(pace, { kind: 'looked', t, outlook: outlookOf(state) }, mode);
    },
    effort: () => ({ openSeconds, looks, leftOut })
  };
}

/** The motion gate, told from landmarks. */
function isUnchanged(last: PoseSample, sample: PoseSample, period: number): boolean {
  if (sample.t - last.t + period > paceRules.unchangedSeconds) return false;
  if (last.pose === null || sample.pose === null) return last.pose === sample.pose;
  const { left_shoulder: left, right_shoulder: right } = last.pose;
  if (left === undefined || right === undefined) return false;
  const limit = modeRunRule.unchangedShoulderWidths * Math.hypot(left.x - right.x, left.y - right.y);
  return judgedNames.every((name) => movedBy(last.pose, sample.pose, name) <= limit);
}

const judgedNames = [
  'nose',
  'left_eye',
  'right_eye',
  'left_ear',
  'right_ear',
  'left_shoulder',
  'right_shoulder'
] as const;

function movedBy(before: Pose | null, after: Pose | null, name: (typeof judgedNames)[number]): number {
  const from = before?.[name];
  const to = after?.[name];
  if (from === undefined || to === undefined) return from === to ? 0 : Number.POSITIVE_INFINITY;
  return Math.hypot(to.x - from.x, to.y - from.y);
}
