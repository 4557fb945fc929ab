import type { ReactElement, ReactNode } from 'react';

type BannerProps = { readonly first: string; readonly second?: string; readonly actions?: ReactNode };

/** One line that has to be said, and what can be done about it. */
export function Banner({ first, second, actions }: BannerProps): ReactElement {
  return (
    <div className="banner">
      <div>
        <p>{first}</p>
        {second === undefined ? null : <p className="muted fine">{second}</p>}
      </div>
      {actions === undefined ? null : <div className="buttons">{actions}</div>}
    </div>
  );
}
