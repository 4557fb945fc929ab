import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import type { ReactElement } from 'react';
import type { RangeReport } from '../../../../core/history/report.ts';
import { momentOfDay } from '../../../../text/reportMoments.ts';
import { formatPercent } from '../../../../text/reportWords.ts';
import { useText } from '../../dashboardContext.ts';
import { frameMargin } from '../chart/BarFrame.tsx';
import { ChartCard } from '../chart/ChartCard.tsx';
import '../chart/chartLegend.css';
import { ReadablePicture } from '../chart/ReadablePicture.tsx';
import { useWidth } from '../chart/useWidth.ts';
import './trend.css';
import { trendFloor, trendReadings, trendTable } from './trendModel.ts';

const height = 220;
/** The last day has its label under it, which is about twice as wide. */
const halfLabel = 26;

/** Eight weeks: a dot for each day with enough to tell, and the median of seven days as a line. */
export function TrendCard({ report: { trend } }: { readonly report: RangeReport }): ReactElement {
  const text = useText();
  const [width, place] = useWidth();
  const told = trend.filter(({ share }) => share !== null);
  const title = text('report.trend');
  if (told.length < 2) {
    return (
      <ChartCard title={title} table={null}>
        <p className="muted">{text('report.trend.none')}</p>
      </ChartCard>
    );
  }
  const dates = trend.map(({ date }) => date);
  const last = told.at(-1)?.date ?? '';
  const across = [frameMargin.left + 6, Math.max(frameMargin.left + 6, width - halfLabel)] as const;
  const days = scalePoint<string>({ domain: dates, range: [...across] });
  const lowest = trendFloor(trend);
  const shares = [0, 0.25, 0.5, 0.75, 1].filter((share) => share >= lowest);
  const up = scaleLinear<number>({ domain: [lowest, 1], range: [height - frameMargin.bottom, 10] });
  const every = Math.max(7, Math.ceil((dates.length * 62) / Math.max(1, width) / 7) * 7);
  return (
    <ChartCard title={title} subtitle={text('report.trend.subtitle')} table={trendTable(text, trend)}>
      <ReadablePicture
        label={text('report.chart.label', { title })}
        readings={trendReadings(
          text,
          trend,
          (date) => (days(date) ?? 0) / Math.max(1, width),
          days.step() / Math.max(1, width)
        )}
      >
        <div ref={place}>
          <svg className="bar-frame" width={width} height={height} aria-hidden="true">
            <GridRows
              className="bar-grid"
              left={frameMargin.left}
              width={Math.max(0, width - frameMargin.left)}
              scale={up}
              tickValues={shares}
            />
            <AxisLeft
              left={frameMargin.left}
              scale={up}
              tickValues={shares}
              hideAxisLine
              hideTicks
              tickFormat={(share) => formatPercent(text, Number(share))}
              tickLabelProps={{ className: 'bar-label', textAnchor: 'end', dx: -4, dy: 4 }}
            />
            <AxisBottom
              top={height - frameMargin.bottom}
              scale={days}
              axisLineClassName="bar-axis"
              hideTicks
              tickValues={dates.filter((_date, index) => (dates.length - 1 - index) % every === 0)}
              tickFormat={(date) => text('report.day.dateOnly', { day: momentOfDay(date) })}
              tickLabelProps={{ className: 'bar-label', textAnchor: 'middle', dy: 2 }}
            />
            {told.map(({ date, share }) => (
              <circle key={date} className="trend-day" cx={days(date) ?? 0} cy={up(share ?? 0)} r="3" />
            ))}
            <LinePath
              className="trend-median"
              data={trend.filter(({ date, median }) => median !== null && date <= last)}
              x={({ date }) => days(date) ?? 0}
              y={({ median }) => up(median ?? 0)}
            />
          </svg>
        </div>
      </ReadablePicture>
      <ul className="chart-legend">
        <li>
          <svg width="12" height="12" aria-hidden="true">
            <circle className="trend-day" cx="6" cy="6" r="3" />
          </svg>
          {text('report.trend.day')}
        </li>
        <li>
          <svg width="18" height="12" aria-hidden="true">
            <path className="trend-median" d="M0 6 H18" />
          </svg>
          {text('report.trend.median')}
        </li>
      </ul>
    </ChartCard>
  );
}
