import type { ReactElement } from 'react';
import './figures.css';

export type FigureContent = {
  readonly label: string;
  readonly value: string;
  /** Whole sentences or parts of a list, each on a line of its own. */
  readonly details: readonly string[];
};

/** Three to five numbers that a day comes down to. */
export function Figures({ figures }: { readonly figures: readonly FigureContent[] }): ReactElement {
  return (
    <dl className="card figures">
      {figures.map(({ label, value, details }) => (
        <div key={label} className="figure">
          <dt>{label}</dt>
          <dd>
            <span className="figure-value">{value}</span>
            {details.map((detail) => (
              <span key={detail} className="muted fine block">
                {detail}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
