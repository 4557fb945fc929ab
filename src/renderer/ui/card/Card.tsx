import type { ReactElement, ReactNode } from 'react';
import './card.css';

type CardProps = {
  readonly title: string;
  readonly subtitle?: string;
  readonly children: ReactNode;
};

/** A titled group on a surface of its own. */
export function Card({ title, subtitle, children }: CardProps): ReactElement {
  return (
    <section className="card">
      <header>
        <h2>{title}</h2>
        {subtitle === undefined ? null : <p className="muted fine">{subtitle}</p>}
      </header>
      {children}
    </section>
  );
}
