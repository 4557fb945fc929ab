import type { ReactElement } from 'react';
import { MarkSign } from './MarkSign.tsx';
import type { PlacedMark } from './ribbonModel.ts';
import { signOf } from './signOf.ts';

/** Breaks, breathing and alerts above the lanes, each with a shape of its own. */
export function RibbonMarks({ marks }: { readonly marks: readonly PlacedMark[] }): ReactElement {
  return (
    <div className="ribbon-marks" aria-hidden="true">
      {marks.map(({ at, mark }, index) => {
        const colour = mark.kind === 'alert' ? `state state-${mark.state}` : '';
        return (
          <span
            // Several marks of one kind may fall into one minute.
            key={`${mark.kind}-${mark.minute}-${index.toString()}`}
            className={`ribbon-mark ribbon-mark-${signOf(mark)} ${colour}`}
            style={{ insetInlineStart: `${at * 100}%` }}
          >
            <MarkSign sign={signOf(mark)} />
          </span>
        );
      })}
    </div>
  );
}
