import type { FoundEpisode } from './episodes.ts';
import { median } from '../../core/posture/smoothing.ts';
import type { Seconds, Tally } from './tally.ts';

/** The figures of a tally; shares are 0–1 and null where there was nothing to count. */
export type Scores = {
  readonly recordings: number;
  readonly failedCalibrations: readonly string[];
  readonly recall: Readonly<Record<RecallName, Share>>;
  readonly namedRight: Share;
  readonly falseAlarms: number;
  readonly falseBegins: number;
  readonly fineHours: number;
  readonly fineHoldsCalledBad: Share;
  /** Over all scored seconds. */
  readonly balancedAccuracy: number | null;
  /** The same without the first moment after a change that took no time, as no person's does. */
  readonly settledAccuracy: number | null;
  readonly badSecondsFound: number | null;
  readonly goodSecondsKept: number | null;
  readonly cannotTell: number | null;
  readonly cannotTellReasons: Readonly<Record<string, number>>;
  readonly delaySeconds: number | null;
};
export type Share = { readonly count: number; readonly of: number };

export const recallNames = ['slouch', 'slidBack', 'forwardHead', 'lean', 'tooClose'] as const;
export type RecallName = (typeof recallNames)[number];

export function scoresOf(tally: Tally): Scores {
  const { bad, badRight, good, goodRight } = tally.allSeconds;
  const cannotTellSeconds = Object.values(tally.cannotTellSeconds).reduce((sum, seconds) => sum + seconds, 0);
  const delays = tally.episodes.flatMap(({ delaySeconds }) => delaySeconds ?? []);
  const named = tally.episodes.filter(({ alert, episode }) => alert !== null && isSagittal(episode.labels));
  return {
    recordings: tally.recordings,
    failedCalibrations: tally.failedCalibrations,
    recall: {
      slouch: recall(tally, ({ labels }) => labels.includes('slouch')),
      slidBack: recall(tally, ({ segment }) => segment.startsWith('slump_back')),
      forwardHead: recall(
        tally,
        ({ labels }) => labels.includes('forward_head') && !labels.includes('slouch')
      ),
      lean: recall(tally, ({ labels }) => labels.includes('lean')),
      tooClose: recall(tally, ({ labels }) => labels.includes('too_close') && !isSagittal(labels))
    },
    namedRight: { count: named.filter(({ namedRight }) => namedRight).length, of: named.length },
    falseAlarms: tally.falseAlarms,
    falseBegins: tally.falseBegins,
    fineHours: tally.fineSeconds / 3600,
    fineHoldsCalledBad: { count: tally.fineHoldsCalledBad, of: tally.fineHolds },
    balancedAccuracy: balanced(tally.allSeconds),
    settledAccuracy: balanced(tally.settledSeconds),
    badSecondsFound: ratio(badRight, bad),
    goodSecondsKept: ratio(goodRight, good),
    cannotTell: ratio(cannotTellSeconds, tally.tellableSeconds),
    cannotTellReasons: Object.fromEntries(
      Object.entries(tally.cannotTellSeconds).map(([reason, seconds]) => [
        reason,
        seconds / tally.tellableSeconds
      ])
    ),
    delaySeconds: delays.length === 0 ? null : median(delays)
  };
}

/** A share as a number, null of nothing. */
export function shareOf({ count, of }: Share): number | null {
  return of === 0 ? null : count / of;
}

function recall(tally: Tally, which: (episode: FoundEpisode['episode']) => boolean): Share {
  const among = tally.episodes.filter(({ episode }) => which(episode));
  return { count: among.filter(({ alert }) => alert !== null).length, of: among.length };
}

function isSagittal(labels: readonly string[]): boolean {
  return labels.includes('slouch') || labels.includes('forward_head');
}

function balanced({ bad, badRight, good, goodRight }: Seconds): number | null {
  return bad > 0 && good > 0 ? (badRight / bad + goodRight / good) / 2 : null;
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
