import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { scaleBand, scaleLinear } from '@visx/scale';
import type { ReactElement, ReactNode } from 'react';
import './barFrame.css';

export const frameMargin = { top: 22, right: 4, bottom: 28, left: 44 } as const;

export type DayScale = ReturnType<typeof scaleBand<string>>;
export type AmountScale = ReturnType<typeof scaleLinear<number>>;

type BarFrameProps = {
  readonly width: number;
  readonly height: number;
  readonly dates: readonly string[];
  /** The largest amount; the axis ends at a round number above it. */
  readonly most: number;
  readonly ticks?: number;
  readonly labelOf: (date: string) => string;
  readonly amountOf: (amount: number) => string;
  readonly children: (days: DayScale, amounts: AmountScale) => ReactNode;
};

/** Days along the bottom, amounts up the side; what stands in it is drawn by its caller with the scales. */
export function BarFrame(props: BarFrameProps): ReactElement {
  const { width, height, dates, most, labelOf, amountOf, children } = props;
  const days = dayScale(dates, width);
  const amounts = scaleLinear<number>({
    domain: [0, Math.max(1e-6, most)],
    range: [height - frameMargin.bottom, frameMargin.top],
    nice: props.ticks ?? 4
  });
  const wanted = dates.length * Math.max(...dates.map((date) => labelWidth(labelOf(date))));
  const every = Math.max(1, Math.ceil(wanted / Math.max(1, width - frameMargin.left)));
  return (
    <svg className="bar-frame" width={width} height={height} aria-hidden="true">
      <GridRows
        className="bar-grid"
        left={frameMargin.left}
        width={Math.max(0, width - frameMargin.left - frameMargin.right)}
        scale={amounts}
        numTicks={props.ticks ?? 4}
      />
      {children(days, amounts)}
      <AxisLeft
        left={frameMargin.left}
        scale={amounts}
        numTicks={props.ticks ?? 4}
        hideAxisLine
        hideTicks
        tickFormat={(amount) => amountOf(Number(amount))}
        tickLabelProps={{ className: 'bar-label', textAnchor: 'end', dx: -4, dy: 4 }}
      />
      <AxisBottom
        top={height - frameMargin.bottom}
        scale={days}
        axisLineClassName="bar-axis"
        hideTicks
        tickValues={dates.filter((_date, index) => index % every === 0)}
        tickFormat={labelOf}
        tickLabelProps={{ className: 'bar-label', textAnchor: 'middle', dy: 2 }}
      />
    </svg>
  );
}

/** About how many pixels a label takes with the gap after it: 6 a letter at its size, 12 a Chinese or Japanese one. */
function labelWidth(label: string): number {
  const wide = label.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0;
  return 8 + 6 * (label.length + wide);
}

/** Where each day stands; the same for the picture and for reading it. */
export function dayScale(dates: readonly string[], width: number): DayScale {
  return scaleBand<string>({
    domain: [...dates],
    range: [frameMargin.left, Math.max(frameMargin.left, width - frameMargin.right)],
    paddingInner: 0.34,
    paddingOuter: 0.2
  });
}
