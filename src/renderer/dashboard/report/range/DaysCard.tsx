import { useId, useMemo, type ReactElement } from 'react';
import type { RangeReport } from '../../../../core/history/report.ts';
import { formatPercent } from '../../../../text/reportWords.ts';
import { useText } from '../../dashboardContext.ts';
import { ChartCard } from '../chart/ChartCard.tsx';
import { fillOf, StatePatterns } from '../chart/StatePatterns.tsx';
import { StateLegend } from '../chart/StateLegend.tsx';
import { dayBars, daysTable, describeDayBar, partsShown } from './dayBars.ts';
import { StackedDays } from './StackedDays.tsx';

/** A share above a bar wants so many pixels. */
const valueWidth = 36;

/** The days of a week or month: hours with Plumbline, and how somebody sat in them. */
export function DaysCard({ report }: { readonly report: RangeReport }): ReactElement {
  const text = useText();
  const id = useId();
  const bars = useMemo(() => dayBars(report), [report]);
  const parts = partsShown(bars);
  return (
    <ChartCard
      title={text('report.days')}
      subtitle={text('report.days.subtitle')}
      table={daysTable(text, report)}
    >
      <StackedDays
        title={text('report.days')}
        height={240}
        days={bars}
        parts={parts}
        most={Math.max(...bars.map(({ total }) => total))}
        amountOf={(hours) => text('report.days.hours', { hours })}
        wordsOf={(date) =>
          describeDayBar(text, date, report.days.find((day) => day.date === date)?.totals ?? null)
        }
        renderPiece={(part, { x, y, width, height }) => (
          <rect x={x} y={y} width={width} height={height} fill={fillOf(id, part)} />
        )}
        patterns={<StatePatterns id={id} />}
        renderMarks={(days, amounts) => (
          <>
            {bars
              .filter(({ total, short }) => short && total > 0)
              .map(({ date, total }) => (
                <rect
                  key={date}
                  className="bar-short"
                  x={(days(date) ?? 0) - 2.5}
                  y={amounts(total) - 2.5}
                  width={days.bandwidth() + 5}
                  height={amounts(0) - amounts(total) + 2.5}
                  rx="3"
                />
              ))}
            {days.bandwidth() < valueWidth
              ? null
              : report.days.map(({ date, totals }) =>
                  totals === null ? null : (
                    <text
                      key={date}
                      className={totals.upright.kind === 'known' ? 'bar-value' : 'bar-value bar-value-unsure'}
                      x={(days(date) ?? 0) + days.bandwidth() / 2}
                      y={amounts(bars.find((bar) => bar.date === date)?.total ?? 0) - 7}
                    >
                      {totals.upright.kind === 'known'
                        ? formatPercent(text, totals.upright.share)
                        : text('report.none')}
                    </text>
                  )
                )}
          </>
        )}
      />
      <StateLegend parts={parts} short={bars.some(({ short, total }) => short && total > 0)} />
    </ChartCard>
  );
}
