import { BarStack } from '@visx/shape';
import { useId, useMemo, type ReactElement } from 'react';
import type { RangeReport } from '../../../../core/history/report.ts';
import { momentOfDay } from '../../../../text/reportMoments.ts';
import { formatPercent } from '../../../../text/reportWords.ts';
import { useText } from '../../dashboardContext.ts';
import { BarFrame } from '../chart/BarFrame.tsx';
import { ChartCard } from '../chart/ChartCard.tsx';
import { ReadablePicture } from '../chart/ReadablePicture.tsx';
import { fillOf, StatePatterns } from '../chart/StatePatterns.tsx';
import { StateLegend } from '../chart/StateLegend.tsx';
import { useWidth } from '../chart/useWidth.ts';
import { dayBars, daysTable, describeDayBar, partsShown, type BarPart, type DayBar } from './dayBars.ts';
import { dayReadings } from './dayReadings.ts';

const height = 240;
/** A share above a bar wants so many pixels. */
const valueWidth = 36;

/** The days of a week or month: hours with Plumbline, and how somebody sat in them. */
export function DaysCard({ report }: { readonly report: RangeReport }): ReactElement {
  const text = useText();
  const id = useId();
  const [width, place] = useWidth();
  const bars = useMemo(() => dayBars(report), [report]);
  const dates = bars.map(({ date }) => date);
  const parts = partsShown(bars);
  const readings = dayReadings(dates, width, (date) =>
    describeDayBar(text, date, report.days.find((day) => day.date === date)?.totals ?? null)
  );
  return (
    <ChartCard
      title={text('report.days')}
      subtitle={text('report.days.subtitle')}
      table={daysTable(text, report)}
    >
      <ReadablePicture label={text('report.chart.label', { title: text('report.days') })} readings={readings}>
        <div ref={place}>
          <BarFrame
            width={width}
            height={height}
            dates={dates}
            most={Math.max(...bars.map(({ total }) => total))}
            labelOf={(date) => text(labelKey(dates.length), { day: momentOfDay(date) })}
            amountOf={(hours) => text('report.days.hours', { hours })}
          >
            {(days, amounts) => (
              <>
                <StatePatterns id={id} />
                <BarStack<DayBar, BarPart>
                  data={[...bars]}
                  keys={[...parts]}
                  x={({ date }) => date}
                  xScale={days}
                  yScale={amounts}
                  color={(part) => fillOf(id, part)}
                >
                  {(stacks) =>
                    stacks.flatMap((stack) =>
                      stack.bars
                        .filter((bar) => bar.height > 0)
                        .map((bar) => (
                          <rect
                            key={`${stack.key}-${bar.bar.data.date}`}
                            x={bar.x}
                            y={bar.y}
                            width={bar.width}
                            height={bar.height}
                            fill={bar.color}
                          />
                        ))
                    )
                  }
                </BarStack>
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
                          className={
                            totals.upright.kind === 'known' ? 'bar-value' : 'bar-value bar-value-unsure'
                          }
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
          </BarFrame>
        </div>
      </ReadablePicture>
      <StateLegend parts={parts} short={bars.some(({ short, total }) => short && total > 0)} />
    </ChartCard>
  );
}

/** Names of days where a week stands, their numbers where a month does. */
export function labelKey(days: number): 'report.day.axis' | 'report.day.number' {
  return days <= 7 ? 'report.day.axis' : 'report.day.number';
}
