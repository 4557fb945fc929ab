import { memo, type ReactElement } from 'react';
import { discomfortScale } from '../../../../core/checkIn/checkInEntry.ts';
import type { DayReport } from '../../../../core/history/report.ts';
import { describeCare } from '../../../../text/checkInWords.ts';
import { momentOfMinute } from '../../../../text/reportMoments.ts';
import { describeDay } from '../../../../text/reportWords.ts';
import { useText } from '../../dashboardContext.ts';
import { BreaksTable } from '../BreaksTable.tsx';
import { CausesCard } from '../CausesCard.tsx';
import { CoverageCard } from '../CoverageCard.tsx';
import { figureContents } from '../figureContents.ts';
import { Figures } from '../Figures.tsx';
import { Headline } from '../Headline.tsx';
import { TipsCard } from '../TipsCard.tsx';
import { AlertsCard } from './AlertsCard.tsx';
import { RibbonCard } from './RibbonCard.tsx';

type DayViewProps = {
  readonly report: DayReport;
  /** The day is not over: its tip is for tomorrow. */
  readonly today: boolean;
  /** On paper everything is unfolded. */
  readonly paper?: boolean;
};

/** One day: its sentence, the picture that proves it, then what it was made of. Drawn anew only with a new report. */
export const DayView = memo(function DayView({ report, today, paper = false }: DayViewProps): ReactElement {
  const text = useText();
  const { totals, advice, checkIns } = report;
  const headline = describeDay(text, report, today);
  const watched = totals.coverage.judgedSeconds > 0;
  return (
    <>
      <Headline headline={headline} />
      {advice === null ? null : (
        <section className="card report-care">
          <h2>{describeCare(text, advice).title}</h2>
          <p>{describeCare(text, advice).todo}</p>
        </section>
      )}
      <RibbonCard report={report} paper={paper} />
      <Figures figures={figureContents(text, totals)} />
      <div className="report-columns">
        <div className="report-column">
          {watched ? (
            <CausesCard causes={report.causes} judgedSeconds={totals.coverage.judgedSeconds} />
          ) : null}
          <CoverageCard coverage={totals.coverage} />
        </div>
        <div className="report-column">
          <TipsCard
            tips={report.tips}
            state={headline.cause?.state ?? null}
            heading={today ? 'report.tip.tomorrow' : 'report.tip'}
          />
          <BreaksTable totals={totals} />
        </div>
      </div>
      {watched ? <AlertsCard alerts={report.alerts} all={paper} /> : null}
      {checkIns.length === 0 ? null : (
        <ul className="muted">
          {checkIns.map(({ minute, discomfort }) => (
            <li key={minute}>
              {text('report.checkIn', {
                at: momentOfMinute(minute),
                level: discomfort,
                highest: discomfortScale.highest
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
});
