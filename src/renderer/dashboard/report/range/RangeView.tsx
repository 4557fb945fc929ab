import { memo, type ReactElement } from 'react';
import type { RangeReport } from '../../../../core/history/report.ts';
import { describeRange } from '../../../../text/reportWords.ts';
import { useText } from '../../dashboardContext.ts';
import { BreaksTable } from '../BreaksTable.tsx';
import { CausesCard } from '../CausesCard.tsx';
import { CoverageCard } from '../CoverageCard.tsx';
import { figureContents } from '../figureContents.ts';
import { Figures } from '../Figures.tsx';
import { Headline } from '../Headline.tsx';
import { TipsCard } from '../TipsCard.tsx';
import { BreaksPerDayCard } from './BreaksPerDayCard.tsx';
import { DaysCard } from './DaysCard.tsx';
import { HeatCard } from './HeatCard.tsx';
import { TrendCard } from './TrendCard.tsx';

/** A week or a month. Drawn anew only with a new report. */
export const RangeView = memo(function RangeView({ report }: { readonly report: RangeReport }): ReactElement {
  const text = useText();
  const { totals, praise } = report;
  const headline = describeRange(text, report);
  const watched = totals.coverage.judgedSeconds > 0;
  return (
    <>
      <Headline headline={headline} />
      <DaysCard report={report} />
      <Figures figures={figureContents(text, totals)} />
      <div className="report-columns">
        <div className="report-column">
          {watched ? (
            <CausesCard causes={report.causes} judgedSeconds={totals.coverage.judgedSeconds} />
          ) : null}
          {watched ? <TrendCard report={report} /> : null}
          <CoverageCard coverage={totals.coverage} />
          <BreaksTable totals={totals} />
        </div>
        <div className="report-column">
          {praise === null ? null : (
            <section className="card report-praise">
              <h2>{text('report.praise')}</h2>
              <p>{text(`report.praise.${praise.kind}`, { days: praise.days })}</p>
            </section>
          )}
          <TipsCard tips={report.tips} state={headline.cause?.state ?? null} heading="report.tip" />
          {watched ? <HeatCard report={report} /> : null}
          <BreaksPerDayCard report={report} />
        </div>
      </div>
    </>
  );
});
