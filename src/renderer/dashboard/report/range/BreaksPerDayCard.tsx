import { useId, type ReactElement } from 'react';
import type { RangeReport } from '../../../../core/history/report.ts';
import { formatDay } from '../../../../text/reportMoments.ts';
import { useText } from '../../dashboardContext.ts';
import './breaksPerDay.css';
import { ChartCard } from '../chart/ChartCard.tsx';
import '../chart/chartLegend.css';
import { breakBars, breakBarsTable, breakParts, type BreakBar, type BreakPart } from './breakBars.ts';
import { StackedDays } from './StackedDays.tsx';

/** Movement breaks of each day, taken, by leaving the chair, or skipped, with a ring for each slow breathing. */
export function BreaksPerDayCard({ report }: { readonly report: RangeReport }): ReactElement {
  const text = useText();
  const id = useId();
  const bars = breakBars(report);
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
      <StackedDays
        title={title}
        height={200}
        days={bars}
        parts={breakParts}
        most={most}
        ticks={Math.min(4, most)}
        amountOf={(count) => text('report.count', { count })}
        wordsOf={wordsOf}
        renderPiece={(part, { x, y, width, height }) => (
          <rect
            className={`break-bar break-bar-${part}`}
            x={x + 0.5}
            y={y + 1}
            width={Math.max(1, width - 1)}
            height={Math.max(1, height - 1)}
            rx="1.5"
            fill={fills[part]}
          />
        )}
        patterns={<NaturalPattern id={`${id}-natural`} />}
        renderMarks={(days, amounts) =>
          bars.flatMap(({ date, taken, natural, skipped, breathing }) =>
            Array.from({ length: breathing }, (_each, index) => (
              <circle
                key={`${date}-${index.toString()}`}
                className="break-breathing"
                cx={(days(date) ?? 0) + days.bandwidth() / 2}
                cy={amounts(taken + natural + skipped) - 7 - index * 10}
                r="3.5"
              />
            ))
          )
        }
      />
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
