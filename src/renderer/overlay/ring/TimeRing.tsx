import type { ReactElement, ReactNode } from 'react';
import './ring.css';
import { ring, ringDash } from './ringGeometry.ts';

type TimeRingProps = {
  /** 1 at the beginning, 0 at the end. */
  readonly shareLeft: number;
  readonly children: ReactNode;
};

/** What it surrounds, within the time that is left. The time stands beside it in figures. */
export function TimeRing({ shareLeft, children }: TimeRingProps): ReactElement {
  const { strokeDasharray, visible } = ringDash(shareLeft);
  const circle = { cx: ring.centre, cy: ring.centre, r: ring.radius, pathLength: 1, strokeWidth: ring.width };
  return (
    <div className="ring">
      <svg className="ring-line" viewBox="0 0 100 100" aria-hidden="true">
        <circle className="ring-whole" {...circle} />
        {visible ? <circle className="ring-left" {...circle} strokeDasharray={strokeDasharray} /> : null}
      </svg>
      <div className="ring-inside">{children}</div>
    </div>
  );
}
