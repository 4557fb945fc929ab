import type { ReactElement } from 'react';

/** The lanes of a day without a day in them. Decoration. */
export function EmptyPicture(): ReactElement {
  return (
    <svg className="empty-picture" viewBox="0 0 240 64" width="240" height="64" aria-hidden="true">
      <path d="M0.5 22 H239.5 M0.5 41 H239.5 M0.5 60 H239.5" />
      <path d="M40.5 2 V63 M80.5 2 V63 M120.5 2 V63 M160.5 2 V63 M200.5 2 V63" />
      <rect x="0.5" y="6.5" width="30" height="15" rx="3" />
    </svg>
  );
}
