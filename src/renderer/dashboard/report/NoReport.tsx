import type { ReactElement, ReactNode } from 'react';
import { formatDay } from '../../../text/reportMoments.ts';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { Button } from '../../ui/button/Button.tsx';
import { EmptyPicture } from './EmptyPicture.tsx';
import { hashOf, type ReportPlace } from './reportRoute.ts';
import './noReport.css';

type NoReportProps = {
  readonly title: string;
  readonly explained: string;
  readonly children?: ReactNode;
};

/** Where there is nothing to show: why, and what can be done about it. */
export function NoReport({ title, explained, children }: NoReportProps): ReactElement {
  return (
    <div className="no-report">
      <EmptyPicture />
      <h1>{title}</h1>
      <p className="muted">{explained}</p>
      {children === undefined ? null : <div className="buttons">{children}</div>}
    </div>
  );
}

type EmptyReportProps = {
  readonly place: ReportPlace;
  readonly before: string | null;
  readonly after: string | null;
};

/** Nothing was kept of these days. */
export function EmptyReport({ place, before, after }: EmptyReportProps): ReactElement {
  const text = useText();
  const first = place.view === 'today' && before === null;
  const key = first ? 'first' : place.view;
  return (
    <NoReport
      title={text(`report.empty.${key}`)}
      explained={text(
        key === 'first' || key === 'today' ? `report.empty.${key}.explained` : 'report.empty.explained'
      )}
    >
      {before === null ? null : (
        <a className="button button-plain" href={hashOf({ view: viewOf(place), date: before })}>
          {text('report.empty.before', { day: formatDay(text, before) })}
        </a>
      )}
      {after === null ? null : (
        <a className="button button-plain" href={hashOf({ view: viewOf(place), date: after })}>
          {text('report.empty.after', { day: formatDay(text, after) })}
        </a>
      )}
    </NoReport>
  );
}

export function UnavailableReport({
  why,
  open
}: Pick<ScreenProps, 'open'> & { readonly why: 'historyOff' | 'fileBroken' }): ReactElement {
  const text = useText();
  return why === 'historyOff' ? (
    <NoReport title={text('report.off')} explained={text('report.off.explained')}>
      <Button
        onClick={() => {
          open('settings');
        }}
      >
        {text('report.off.settings')}
      </Button>
    </NoReport>
  ) : (
    <NoReport title={text('report.broken')} explained={text('report.broken.explained')} />
  );
}

function viewOf({ view }: ReportPlace): ReportPlace['view'] {
  return view === 'today' ? 'day' : view;
}
