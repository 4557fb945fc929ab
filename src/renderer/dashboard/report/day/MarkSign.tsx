import type { ReactElement } from 'react';

import type { Sign } from './signOf.ts';

/** The sign of a mark in a square of 12; filled where something was done, hollow where it was not. */
export function MarkSign({ sign }: { readonly sign: Sign }): ReactElement {
  return (
    <svg
      className={`mark-sign mark-sign-${sign}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
    >
      {shapes[sign]}
    </svg>
  );
}

const down = 'M1.5 2.5 H10.5 L6 10 Z';
const shapes: Readonly<Record<Sign, ReactElement>> = {
  taken: <path d={down} />,
  skipped: <path className="mark-hollow" d={down} />,
  micro: <circle cx="6" cy="6" r="1.75" />,
  microSkipped: <circle className="mark-hollow" cx="6" cy="6" r="1.5" />,
  breathing: <circle className="mark-hollow" cx="6" cy="6" r="4" />,
  alert: <path d="M6 1 L11 6 L6 11 L1 6 Z" />
};
