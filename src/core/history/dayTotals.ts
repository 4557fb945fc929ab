import { badStates, type BadState, type PostureState } from '../posture/verdict.ts';
import { coverageOf } from './coverage.ts';
import type { DatedSums, DaySums } from './daySums.ts';
import { judgedSecondsOf, median, shareOf } from './judged.ts';
import type { Counts } from './records.ts';
import { type DayTotals, reportRules } from './report.ts';

/** What the sums of a day or of many mean. docs/reports.md defines every figure. */
export function totalsOf(sums: DaySums): Omit<DayTotals, 'date' | 'short'> {
  const { states, alerts, breaks } = sums;
  return {
    upright: shareOf(states.upright ?? 0, judgedSecondsOf(states)),
    states,
    coverage: coverageOf(sums),
    alerts: {
      count: alerts.count,
      wrong: alerts.wrong,
      medianRecoverySeconds: median(alerts.recoverySeconds)
    },
    longestSittingSeconds: sums.longestSittingSeconds,
    sittingSeconds: sums.sittingSeconds,
    movementBreaks: breaks.movement,
    microBreaks: breaks.micro,
    breathing: sums.breathing,
    mainCause: mainCauseOf(sums)
  };
}

export function dayTotalsOf({ date, sums }: DatedSums): DayTotals {
  const totals = totalsOf(sums);
  return { date, ...totals, short: totals.coverage.runningSeconds < reportRules.shortDaySeconds };
}

/** Bad postures with their time, the longest first. */
export function causesOf(
  states: Counts<PostureState>
): readonly { readonly state: BadState; readonly seconds: number }[] {
  return badStates
    .map((state) => ({ state, seconds: states[state] ?? 0 }))
    .filter(({ seconds }) => seconds > 0)
    .toSorted((one, other) => other.seconds - one.seconds);
}

function mainCauseOf({ states, longestSittingSeconds }: DaySums): DayTotals['mainCause'] {
  const { mainCauseLeastSeconds, mainCauseLeastShare } = reportRules;
  const [worst] = causesOf(states);
  const enough = Math.max(mainCauseLeastSeconds, judgedSecondsOf(states) * mainCauseLeastShare);
  if (worst !== undefined && worst.seconds >= enough) return worst.state;
  return longestSittingSeconds > reportRules.longSittingSeconds ? 'longSitting' : null;
}
