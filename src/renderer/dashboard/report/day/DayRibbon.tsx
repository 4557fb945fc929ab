import { useId, useMemo, type ReactElement } from 'react';
import type { DayReport } from '../../../../core/history/report.ts';
import { formatMinute } from '../../../../text/reportMoments.ts';
import { useText } from '../../dashboardContext.ts';
import { ReadablePicture } from '../chart/ReadablePicture.tsx';
import { fillOf, StatePatterns } from '../chart/StatePatterns.tsx';
import './dayRibbon.css';
import { ribbonModel, ribbonReadings, type Lane, type RibbonModel } from './ribbonModel.ts';
import { RibbonMarks } from './RibbonMarks.tsx';

/** Pixels from top to bottom: the row of marks, then the lanes. */
const marksHeight = 26;
const laneHeight: Readonly<Record<'upright' | 'other', number>> = { upright: 34, other: 18 };
const laneGap = 5;
/** From so many full hours on, not every one has room for its label. */
const crowded = 11;

/**
 * The day minute by minute. Each posture has a lane of its own, named at its side: where a block lies tells the
 * posture, colour and pattern only repeat it. What was not seen is hatched through all lanes, time away is left empty.
 */
export function DayRibbon({ report }: { readonly report: DayReport }): ReactElement {
  const text = useText();
  const id = useId();
  const model = useMemo(() => ribbonModel(report), [report]);
  const readings = useMemo(() => ribbonReadings(text, report), [text, report]);
  const tops = laneTops(model);
  const bottom = tops.at(-1)?.bottom ?? marksHeight;
  return (
    <div className="ribbon">
      <ul className="ribbon-lanes" aria-hidden="true">
        {tops.map(({ lane, height }) => (
          <li key={lane} className={`state state-${lane}`} style={{ height, marginBlockStart: laneGap }}>
            {text(`state.${lane}`)}
          </li>
        ))}
      </ul>
      <ReadablePicture label={text('report.ribbon.cursor')} readings={readings}>
        <svg className="ribbon-picture" height={bottom} aria-hidden="true">
          <StatePatterns id={id} />
          {model.hours.map(({ at, minute }) => (
            <line
              key={minute}
              className="ribbon-hour"
              x1={percent(at)}
              x2={percent(at)}
              y1={marksHeight}
              y2={bottom}
            />
          ))}
          {model.unseen.map(({ from, to, minute }) => (
            <rect
              key={minute}
              x={percent(from)}
              width={percent(to - from)}
              y={marksHeight}
              height={bottom - marksHeight}
              rx="3"
              fill={fillOf(id, 'unseen')}
            />
          ))}
          {tops.map(({ lane, top, height, blocks }) => (
            <g key={lane}>
              <line className="ribbon-base" x1="0" x2="100%" y1={top + height + 2} y2={top + height + 2} />
              {blocks.map(({ from, to, minute }) => (
                <rect
                  key={minute}
                  className="ribbon-block"
                  x={percent(from)}
                  width={percent(to - from)}
                  y={top}
                  height={height}
                  rx="2"
                  fill={fillOf(id, lane)}
                />
              ))}
            </g>
          ))}
          {model.running.map(({ from, to, minute }) => (
            <line
              key={minute}
              className="ribbon-running"
              x1={percent(from)}
              x2={percent(to)}
              y1={bottom - 1}
              y2={bottom - 1}
            />
          ))}
        </svg>
        <RibbonMarks marks={model.marks} />
        <div
          className={model.hours.length > crowded ? 'ribbon-axis ribbon-crowded' : 'ribbon-axis'}
          aria-hidden="true"
        >
          {model.hours.map(({ at, minute, rank }) => (
            <span
              key={minute}
              className={`ribbon-rank-${rank.toString()}`}
              style={{ insetInlineStart: percent(at) }}
            >
              {formatMinute(text, minute)}
            </span>
          ))}
        </div>
      </ReadablePicture>
    </div>
  );
}

function laneTops({ lanes }: RibbonModel): readonly (RibbonModel['lanes'][number] & {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly bottom: number;
})[] {
  let below = marksHeight;
  return lanes.map((each) => {
    const height = each.lane === 'upright' ? laneHeight.upright : laneHeight.other;
    const top = below + laneGap;
    below = top + height;
    return { ...each, top, height, bottom: below + laneGap };
  });
}

function percent(share: number): string {
  return `${share * 100}%`;
}
