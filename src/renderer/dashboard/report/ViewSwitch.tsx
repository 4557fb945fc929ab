import type { ReactElement } from 'react';
import { useText } from '../dashboardContext.ts';
import { hashOf, reportViews, type ReportPlace } from './reportRoute.ts';
import './viewSwitch.css';

/** Today, Day, Week, Month: links, so that each has an address; week and month are those of the day that is shown. */
export function ViewSwitch({ place }: { readonly place: ReportPlace }): ReactElement {
  const text = useText();
  return (
    <nav aria-label={text('report.views')}>
      <ul className="view-switch">
        {reportViews.map((view) => (
          <li key={view}>
            <a
              href={hashOf({ view, date: place.date })}
              aria-current={view === place.view ? 'page' : undefined}
            >
              {text(`report.view.${view}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
