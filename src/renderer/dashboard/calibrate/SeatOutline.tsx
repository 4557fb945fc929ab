import type { CSSProperties, ReactElement } from 'react';

/**
 * The faint outline to sit in, over the live picture, and around its head the ring that fills.
 * `progress` from 0 to 1, or null while nothing is measured.
 */
export function SeatOutline({ progress }: { readonly progress: number | null }): ReactElement {
  const style: CSSProperties & { readonly '--progress': number } = { '--progress': progress ?? 0 };
  return (
    <svg className="seat" viewBox="0 0 100 75" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
      <g className="seat-shade">
        <Outline />
      </g>
      <g className="seat-line">
        <Outline />
      </g>
      {progress === null ? null : (
        <>
          <circle className="seat-ring-ground" cx="50" cy="31" r="22" />
          <circle className="seat-ring" style={style} cx="50" cy="31" r="22" pathLength="1" />
        </>
      )}
    </svg>
  );
}

function Outline(): ReactElement {
  return (
    <>
      <ellipse cx="50" cy="31" rx="11.5" ry="15" />
      <path d="M14 78 C15 61 24 57 38 54 Q44 52.5 44.5 48 M55.5 48 Q56 52.5 62 54 C76 57 85 61 86 78" />
    </>
  );
}
