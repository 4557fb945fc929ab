import type { ReactElement } from 'react';
import { dayOfMoment } from '../../../text/reportMoments.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';
import { useHash } from '../shell/useHash.ts';
import { ReportActions } from './actions/ReportActions.tsx';
import { firstWeekday } from './calendarDays.ts';
import { DayNavigation } from './DayNavigation.tsx';
import { DayView } from './day/DayView.tsx';
import { EmptyReport, NoReport, UnavailableReport } from './NoReport.tsx';
import { RangeView } from './range/RangeView.tsx';
import './report.css';
import { placeFrom, requestOf, type ReportPlace } from './reportRoute.ts';
import { shownReport, useReport, type ReportState } from './useReport.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** Today, a day, a week or a month. Which one stands in the address, so that tray and command line can open it. */
export function ReportScreen({ snapshot, open }: ScreenProps): ReactElement {
  const today = dayOfMoment(snapshot.at);
  const place = placeFrom(useHash(), today);
  const state = useReport(requestOf(place));
  const report = shownReport(state);
  return (
    <div className="report" aria-busy={state.kind === 'loading'}>
      <div className="report-head">
        <ViewSwitch place={place} />
        <DayNavigation place={place} today={today} firstWeekday={firstWeekday(snapshot.locale)} />
        {report === null ? null : <ReportActions place={place} report={report} />}
      </div>
      <ReportBody state={state} place={place} today={today} open={open} />
    </div>
  );
}

type ReportBodyProps = Pick<ScreenProps, 'open'> & {
  readonly state: ReportState;
  readonly place: ReportPlace;
  readonly today: string;
};

function ReportBody({ state, place, today, open }: ReportBodyProps): ReactElement {
  const text = useText();
  if (state.kind === 'loading') return <Waiting />;
  if (state.kind === 'failed') {
    return (
      <NoReport title={text('report.failed')} explained={text('report.failed.do')}>
        <Button onClick={state.again}>{text('report.again')}</Button>
      </NoReport>
    );
  }
  const { answer } = state;
  switch (answer.kind) {
    case 'day':
      return <DayView report={answer.report} today={answer.report.totals.date === today} />;
    case 'range':
      return <RangeView report={answer.report} />;
    case 'empty':
      return <EmptyReport place={place} before={answer.before} after={answer.after} />;
    case 'unavailable':
      return <UnavailableReport why={answer.why} open={open} />;
    default:
      return answer satisfies never;
  }
}

/** The places of the coming report; the words appear only when it takes its time (see the style sheet). */
function Waiting(): ReactElement {
  const text = useText();
  return (
    <div className="report-waiting">
      <h1 className="muted">{text('report.loading')}</h1>
      <div className="card" />
      <div className="card" />
    </div>
  );
}
