import { BarStack } from '@visx/shape';
import { useId, type ReactElement } from 'react';
import type { RangeReport } from '../../../../core/history/report.ts';
import { formatDay, momentOfDay } from '../../../../text/reportMoments.ts';
import { useText } from '../../dashboardContext.ts';
import { BarFrame } from '../chart/BarFrame.tsx';
import './breaksPerDay.css';
import { ChartCard } from '../chart/ChartCard.tsx';
import { ReadablePicture } from '../chart/ReadablePicture.tsx';
import { useWidth } from '../chart/useWidth.ts';
import { breakBars, breakBarsTable, breakParts, type BreakBar, type BreakPart } from './breakBars.ts';
import { labelKey } from './DaysCard.tsx';
import { dayReadings } from './dayReadings.ts';

const height = 200;

/** Movement breaks of each day, taken, by leaving the chair, or skipped, with a ring for each slow breathing. */
export function BreaksPerDayCard({ report }: { readonly report: RangeReport }): ReactElement {
  const text = useText();
  const id = useId();
  const [width, place] = useWidth();
  const bars = breakBars(report);
  const dates = bars.map(({ date }) => date);
  const most = Math.max(
    ...bars.map(({ taken, natural, skipped, breathing }) => taken + natural + skipped + breathing)
  );
  const title = text('report.breaks.perDay');
  if (most === 0) {
    return (
      <ChartCard title={title} table={null}>
        <p className="muted">{text('report.breaks.perDay.none')}</p>
      </ChartCard>
    );
  }
  const wordsOf = (date: string): string => {
    const { taken, natural, skipped, breathing } = bars.find((bar) => bar.date === date) ?? nothing;
    return text('report.breaks.read', { day: formatDay(text, date), taken, natural, skipped, breathing });
  };
  const fills: Readonly<Record<BreakPart, string>> = {
    taken: 'var(--break)',
    natural: `url(#${id}-natural)`,
    skipped: 'none'
  };
  return (
    <ChartCard title={title} table={breakBarsTable(text, bars)}>
      <ReadablePicture
        label={text('report.chart.label', { title })}
        readings={dayReadings(dates, width, wordsOf)}
      >
        <div ref={place}>
          <BarFrame
            width={width}
            height={height}
            dates={dates}
            most={most}
            ticks={Math.min(4, most)}
            labelOf={(date) => text(labelKey(dates.length), { day: momentOfDay(date) })}
            amountOf={(count) => text('report.count', { count })}
          >
            {(days, amounts) => (
              <>
                <NaturalPattern id={`${id}-natural`} />
                <BarStack<BreakBar, BreakPart>
                  data={[...bars]}
                  keys={[...breakParts]}
                  x={({ date }) => date}
                  xScale={days}
                  yScale={amounts}
                  color={(part) => fills[part]}
                >
                  {(stacks) =>
                    stacks.flatMap((stack) =>
                      stack.bars
                        .filter((bar) => bar.height > 0)
                        .map((bar) => (
                          <rect
                            key={`${stack.key}-${bar.bar.data.date}`}
                            className={`break-bar break-bar-${stack.key}`}
                            x={bar.x + 0.5}
                            y={bar.y + 1}
                            width={Math.max(1, bar.width - 1)}
                            height={Math.max(1, bar.height - 1)}
                            rx="1.5"
                            fill={bar.color}
                          />
                        ))
                    )
                  }
                </BarStack>
                {bars.flatMap(({ date, taken, natural, skipped, breathing }) =>
                  Array.from({ length: breathing }, (_each, index) => (
                    <circle
                      key={`${date}-${index.toString()}`}
                      className="break-breathing"
                      cx={(days(date) ?? 0) + days.bandwidth() / 2}
                      cy={amounts(taken + natural + skipped) - 7 - index * 10}
                      r="3.5"
                    />
                  ))
                )}
              </>
            )}
          </BarFrame>
        </div>
      </ReadablePicture>
      <ul className="chart-legend">
        {breakParts.map((part) => (
          <li key={part}>
            <svg width="18" height="12" aria-hidden="true">
              <NaturalPattern id={`${id}-legend-${part}`} />
              <rect
                className={`break-bar break-bar-${part}`}
                x="0.5"
                y="0.5"
                width="17"
                height="11"
                rx="2"
                fill={part === 'natural' ? `url(#${id}-legend-${part})` : fills[part]}
              />
            </svg>
            {text(`report.breaks.${part}`)}
          </li>
        ))}
        <li>
          <svg width="12" height="12" aria-hidden="true">
            <circle className="break-breathing" cx="6" cy="6" r="4" />
          </svg>
          {text('report.legend.breathing')}
        </li>
      </ul>
    </ChartCard>
  );
}

const nothing: Omit<BreakBar, 'date'> = { taken: 0, natural: 0, skipped: 0, breathing: 0 };

function NaturalPattern({ id }: { readonly id: string }): ReactElement {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="break-ground" width="6" height="6" />
        <path className="state-lines" d="M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5" />
      </pattern>
    </defs>
  );
}
