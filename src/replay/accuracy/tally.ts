import { episodesOf, falseAlarms, falseBegins, findEpisodes, type FoundEpisode } from './episodes.ts';
import type { Alert, WatchRun } from './runWatch.ts';
import type { Truth } from './truth.ts';

/** What one recording came to; tallies of several recordings add up. */
export type Tally = {
  readonly recordings: number;
  readonly failedCalibrations: readonly string[];
  readonly episodes: readonly FoundEpisode[];
  readonly falseAlarms: number;
  readonly falseBegins: number;
  readonly fineSeconds: number;
  /** Fine holds in pose traces, and those with an alert in them. */
  readonly fineHolds: number;
  readonly fineHoldsCalledBad: number;
  /** Scored seconds: all of them, and those on which a posture has stood for a moment (`Truth.settling`). */
  readonly allSeconds: Seconds;
  readonly settledSeconds: Seconds;
  /** Seconds on which a verdict was possible, and those without one, by reason. */
  readonly tellableSeconds: number;
  readonly cannotTellSeconds: Readonly<Record<string, number>>;
};

/** Seen seconds by truth, and of those the ones called right. */
export type Seconds = {
  readonly bad: number;
  readonly badRight: number;
  readonly good: number;
  readonly goodRight: number;
};
const noSeconds: Seconds = { bad: 0, badRight: 0, good: 0, goodRight: 0 };

/** A judgement of any kind, the watch's or a peer rule's. Null: no verdict. */
export type CalledSample = {
  readonly t: number;
  readonly seconds: number;
  readonly truth: Truth;
  readonly calledBad: boolean | null;
  readonly reason: string | null;
};

export const noTally: Tally = {
  recordings: 0,
  failedCalibrations: [],
  episodes: [],
  falseAlarms: 0,
  falseBegins: 0,
  fineSeconds: 0,
  fineHolds: 0,
  fineHoldsCalledBad: 0,
  allSeconds: noSeconds,
  settledSeconds: noSeconds,
  tellableSeconds: 0,
  cannotTellSeconds: {}
};

export function tallyOf(run: WatchRun): Tally {
  const samples = run.judged.map(({ t, seconds, truth, verdict }): CalledSample => {
    const unjudged = verdict.state === 'cannotTell' || verdict.state === 'away';
    return {
      t,
      seconds,
      truth,
      calledBad: unjudged ? null : countsAsBad(verdict.state),
      reason: unjudged ? (verdict.reason ?? verdict.state) : null
    };
  });
  const failed = run.calibrationFault === null ? [] : [`${run.recording.id}: ${run.calibrationFault}`];
  return { ...tallySamples(samples, run.alerts, run.recording.kind === 'trace'), failedCalibrations: failed };
}

/** Scores any sequence of judgements with its alerts. `traces`: holds are separate postures. */
export function tallySamples(
  samples: readonly CalledSample[],
  alerts: readonly Alert[],
  traces: boolean
): Tally {
  const scored = samples.filter(({ truth }) => !truth.ambiguous && !truth.moving && !truth.gone);
  const tellable = scored.filter(({ truth }) => !truth.labels.includes('turned'));
  const seen = tellable.filter(({ calledBad }) => calledBad !== null);
  const cannotTell: Record<string, number> = {};
  for (const { seconds, calledBad, reason } of tellable) {
    if (calledBad === null) cannotTell[reason ?? ''] = (cannotTell[reason ?? ''] ?? 0) + seconds;
  }
  const holds = traces ? fineHoldsOf(samples) : [];
  return {
    recordings: 1,
    failedCalibrations: [],
    episodes: findEpisodes(episodesOf(samples), alerts),
    falseAlarms: falseAlarms(samples, alerts).length,
    falseBegins: falseBegins(samples),
    fineSeconds: total(samples.filter(({ truth }) => !truth.bad && !truth.ambiguous && !truth.gone)),
    fineHolds: holds.length,
    fineHoldsCalledBad: holds.filter(({ from, to }) =>
      alerts.some(({ t, state }) => state !== 'lookingDown' && t >= from && t <= to)
    ).length,
    allSeconds: secondsOf(seen),
    settledSeconds: secondsOf(seen.filter(({ truth }) => !truth.settling)),
    tellableSeconds: total(tellable),
    cannotTellSeconds: cannotTell
  };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, tally): Tally => {
    const cannotTell = { ...sum.cannotTellSeconds };
    for (const [reason, seconds] of Object.entries(tally.cannotTellSeconds)) {
      cannotTell[reason] = (cannotTell[reason] ?? 0) + seconds;
    }
    return {
      recordings: sum.recordings + tally.recordings,
      failedCalibrations: [...sum.failedCalibrations, ...tally.failedCalibrations],
      episodes: [...sum.episodes, ...tally.episodes],
      falseAlarms: sum.falseAlarms + tally.falseAlarms,
      falseBegins: sum.falseBegins + tally.falseBegins,
      fineSeconds: sum.fineSeconds + tally.fineSeconds,
      fineHolds: sum.fineHolds + tally.fineHolds,
      fineHoldsCalledBad: sum.fineHoldsCalledBad + tally.fineHoldsCalledBad,
      allSeconds: addSeconds(sum.allSeconds, tally.allSeconds),
      settledSeconds: addSeconds(sum.settledSeconds, tally.settledSeconds),
      tellableSeconds: sum.tellableSeconds + tally.tellableSeconds,
      cannotTellSeconds: cannotTell
    };
  }, noTally);
}

function secondsOf(seen: readonly CalledSample[]): Seconds {
  const bad = seen.filter(({ truth }) => truth.bad);
  const good = seen.filter(({ truth }) => !truth.bad);
  return {
    bad: total(bad),
    badRight: total(bad.filter(({ calledBad }) => calledBad === true)),
    good: total(good),
    goodRight: total(good.filter(({ calledBad }) => calledBad === false))
  };
}

function addSeconds(a: Seconds, b: Seconds): Seconds {
  return {
    bad: a.bad + b.bad,
    badRight: a.badRight + b.badRight,
    good: a.good + b.good,
    goodRight: a.goodRight + b.goodRight
  };
}

/** Looking down is neither right nor wrong by the truth's good and bad; it is not called bad. */
function countsAsBad(state: string): boolean {
  return state === 'slouch' || state === 'forwardHead' || state === 'lean' || state === 'tooClose';
}

/** Stretches of fine posture in a pose trace, rests left out. */
function fineHoldsOf(
  samples: readonly CalledSample[]
): readonly { readonly from: number; readonly to: number }[] {
  const holds: { from: number; to: number; segment: string }[] = [];
  for (const { t, truth } of samples) {
    if (truth.segment === 'rest' || truth.bad || truth.ambiguous || truth.gone) continue;
    const open = holds.at(-1);
    if (open?.segment === truth.segment) open.to = t;
    else holds.push({ from: t, to: t, segment: truth.segment });
  }
  return holds;
}

function total(samples: readonly CalledSample[]): number {
  return samples.reduce((sum, { seconds }) => sum + seconds, 0);
}
