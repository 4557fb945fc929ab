import { shareOf, type Scores } from './scores.ts';

/** A figure with its bar; `value` is null where the material had nothing to measure it on. */
export type BarResult = {
  readonly name: string;
  readonly value: number | null;
  readonly bar: number;
  readonly kind: 'atLeast' | 'atMost';
  readonly unit: 'share' | 'count' | 'seconds' | 'points';
  readonly passed: boolean;
};

/** The scores that the bars are held against. */
export type BarScores = {
  readonly all: Scores;
  readonly frontAndLaptop: Scores;
  readonly offset: Scores;
  readonly clips: Scores;
  readonly natural: Scores;
  readonly traces: Scores;
  readonly bestPeerAccuracy: number | null;
};

/** One false alarm in four hours is allowed; shorter material may have one if it is long enough to tell. */
const falseAlarmsPerHour = 0.25;

export function barResults(scores: BarScores): readonly BarResult[] {
  const { all, frontAndLaptop, offset, clips, natural, traces } = scores;
  const gain =
    all.balancedAccuracy === null || scores.bestPeerAccuracy === null
      ? null
      : 100 * (all.balancedAccuracy - scores.bestPeerAccuracy);
  const perHour = (count: number): number | null =>
    natural.fineHours > 0 ? count / natural.fineHours : null;
  return [
    atLeast('slouch found, monitor and laptop', shareOf(frontAndLaptop.recall.slouch), 0.95),
    atLeast('forward head found, monitor and laptop', shareOf(frontAndLaptop.recall.forwardHead), 0.9),
    atLeast('slouch found, camera to the side', shareOf(offset.recall.slouch), 0.8),
    atLeast('forward head found, camera to the side', shareOf(offset.recall.forwardHead), 0.8),
    atLeast('slouch and forward head named right', shareOf(all.namedRight), 0.8),
    atMost('false alarms on clips', clips.recordings > 0 ? clips.falseAlarms : null, 0, 'count'),
    atMost('false begins on clips', clips.recordings > 0 ? clips.falseBegins : null, 0, 'count'),
    atMost(
      'false alarms an hour, natural stretches',
      perHour(natural.falseAlarms),
      falseAlarmsPerHour,
      'count'
    ),
    atMost(
      'false begins an hour, natural stretches',
      perHour(natural.falseBegins),
      falseAlarmsPerHour,
      'count'
    ),
    atMost('fine holds called bad, pose traces', shareOf(traces.fineHoldsCalledBad), 0.04),
    atLeast('balanced accuracy, all seconds', all.balancedAccuracy, 0.9),
    atLeast('balanced accuracy, all seconds, clips', clips.balancedAccuracy, 0.9),
    atLeast('balanced accuracy, all seconds, natural', natural.balancedAccuracy, 0.9),
    atLeast('balanced accuracy, all seconds, pose traces', traces.balancedAccuracy, 0.9),
    atMost('cannot tell, of tellable seconds', all.cannotTell, 0.05),
    atMost('delay beyond the onset, median', all.delaySeconds, 3, 'seconds'),
    atLeast('above the best peer rule as shipped', gain, 20, 'points'),
    atMost('calibrations that failed', all.failedCalibrations.length, 0, 'count')
  ];
}

/** Whether nothing measured misses its bar. */
export function allPassed(results: readonly BarResult[]): boolean {
  return results.every(({ passed }) => passed);
}

type Unit = BarResult['unit'];

function atLeast(name: string, value: number | null, bar: number, unit: Unit = 'share'): BarResult {
  return { name, value, bar, kind: 'atLeast', unit, passed: value === null || value >= bar };
}
function atMost(name: string, value: number | null, bar: number, unit: Unit = 'share'): BarResult {
  return { name, value, bar, kind: 'atMost', unit, passed: value === null || value <= bar };
}
