import type { ReactElement } from 'react';
import type { Measures } from '../../../core/posture/verdict.ts';
import { useText } from '../dashboardContext.ts';
import { sideFigure, type SideFigure } from './sideFigure.ts';

const calibrated = sideFigure({});

/** The person from the side, as the measures see them, over the calibrated position and its plumb line. */
export function SideView({ measures }: { readonly measures: Measures }): ReactElement {
  const text = useText();
  const now = sideFigure(measures);
  return (
    <figure className="side-view">
      <svg viewBox="-34 -100 100 118" aria-hidden="true">
        <path className="side-screen" d="M56 -92 V-46" />
        <path className="side-floor" d="M-30 12 H60" />
        <Body figure={now} className="side-now" />
        <path className="side-plumb" d={`M${calibrated.head.x} -98 V12`} />
        <Body figure={calibrated} className="side-calibrated" />
      </svg>
      <figcaption className="muted fine">{text('measures.sideView')}</figcaption>
    </figure>
  );
}

type BodyProps = { readonly figure: SideFigure; readonly className: string };

function Body({ figure, className }: BodyProps): ReactElement {
  return (
    <g className={className}>
      <path d={`${figure.back} M0 0 H34`} />
      <path className="side-throat" d={figure.throat} />
      <circle cx={figure.head.x} cy={figure.head.y} r={figure.headRadius} />
    </g>
  );
}
