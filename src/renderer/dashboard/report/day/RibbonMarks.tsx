import type { ReactElement } from 'react';
import type { RibbonMark } from '../../../../core/history/report.ts';
import { MarkSign, type Sign } from './MarkSign.tsx';
import type { PlacedMark } from './ribbonModel.ts';

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

function signOf(mark: RibbonMark): Sign {
  switch (mark.kind) {
    case 'alert':
      return 'alert';
    case 'breathing':
      return 'breathing';
    case 'break':
      if (mark.breakKind === 'micro') return mark.outcome === 'skipped' ? 'microSkipped' : 'micro';
      return mark.outcome === 'skipped' ? 'skipped' : 'taken';
    default:
      return mark satisfies never;
  }
}
