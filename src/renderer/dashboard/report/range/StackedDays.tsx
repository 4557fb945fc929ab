import { BarStack } from '@visx/shape';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { momentOfDay } from '../../../../text/reportMoments.ts';
import { useText } from '../../dashboardContext.ts';
import { BarFrame, type AmountScale, type DayScale } from '../chart/BarFrame.tsx';
import { ReadablePicture } from '../chart/ReadablePicture.tsx';
import { useWidth } from '../chart/useWidth.ts';
import { dayReadings } from './dayReadings.ts';

/** One day: so much of each part, one upon the other. */
type StackedDay<Part extends string> = { readonly date: string } & Readonly<Record<Part, number>>;

type StackedDaysProps<Part extends string, Day extends StackedDay<Part>> = {
  readonly title: string;
  /** Pixels. */
  readonly height: number;
  readonly days: readonly Day[];
  readonly parts: readonly Part[];
  /** The largest amount of a day. */
  readonly most: number;
  readonly ticks?: number;
  readonly amountOf: (amount: number) => string;
  /** A day in words. */
  readonly wordsOf: (date: string) => string;
  /** What a part is drawn with, given its edges. */
  readonly renderPiece: (part: Part, edges: Edges) => ReactElement;
  readonly patterns: ReactNode;
  /** What is drawn upon the stacks. */
  readonly renderMarks: (days: DayScale, amounts: AmountScale) => ReactNode;
};

export type Edges = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** Days beside each other as stacks of their parts, which can be read day by day. */
export function StackedDays<Part extends string, Day extends StackedDay<Part>>(
  props: StackedDaysProps<Part, Day>
): ReactElement {
  const { title, height, days, parts, most, ticks, amountOf, wordsOf, renderPiece, patterns, renderMarks } =
    props;
  const text = useText();
  const [width, place] = useWidth();
  const dates = days.map(({ date }) => date);
  return (
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
          {...(ticks === undefined ? {} : { ticks })}
          labelOf={(date) => text(labelKey(dates.length), { day: momentOfDay(date) })}
          amountOf={amountOf}
        >
          {(across, amounts) => (
            <>
              {patterns}
              <BarStack<Day, Part>
                data={[...days]}
                keys={[...parts]}
                x={({ date }) => date}
                xScale={across}
                yScale={amounts}
                color={() => ''}
              >
                {(stacks) =>
                  stacks.flatMap(({ key, bars }) =>
                    bars
                      .filter((bar) => bar.height > 0)
                      .map((bar) => (
                        <Fragment key={`${key}-${bar.bar.data.date}`}>{renderPiece(key, bar)}</Fragment>
                      ))
                  )
                }
              </BarStack>
              {renderMarks(across, amounts)}
            </>
          )}
        </BarFrame>
      </div>
    </ReadablePicture>
  );
}

/** Names of days where a week stands, their numbers where a month does. */
function labelKey(days: number): 'report.day.axis' | 'report.day.number' {
  return days <= 7 ? 'report.day.axis' : 'report.day.number';
}
