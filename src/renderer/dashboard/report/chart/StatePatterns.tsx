import type { ReactElement } from 'react';
import { badStates, type BadState } from '../../../../core/posture/verdict.ts';
import './statePatterns.css';

/** What a posture is drawn with beside its colour, on tiles of 8 × 8; upright is plain. */
const marks: Readonly<Record<BadState, string>> = {
  slouch: 'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6',
  forwardHead: 'M2 1.5 L5.5 4 L2 6.5',
  lean: 'M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2',
  tooClose: 'M0 4 H8 M4 0 V8',
  lookingDown: 'M0 2 H8 M0 6 H8'
};

/**
 * The fills of a picture: each posture its colour and a pattern, so that none is told by colour alone. What was not
 * seen is hatched. Referred to as `url(#<id>-slouch)`.
 */
export function StatePatterns({ id }: { readonly id: string }): ReactElement {
  return (
    <defs>
      {badStates.map((state) => (
        <pattern key={state} id={`${id}-${state}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className={`state-ground state state-${state}`} width="8" height="8" />
          <path className="state-lines" d={marks[state]} />
        </pattern>
      ))}
      <pattern id={`${id}-unseen`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path className="unseen-lines" d="M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5" />
      </pattern>
    </defs>
  );
}

/** The fill of a posture in a picture whose patterns have this id. */
export function fillOf(id: string, state: BadState | 'upright' | 'unseen'): string {
  return state === 'upright' ? 'var(--upright-area)' : `url(#${id}-${state})`;
}
