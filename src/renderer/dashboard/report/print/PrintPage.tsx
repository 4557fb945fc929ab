import { useEffect, type ReactElement } from 'react';
import { dayOfMoment } from '../../../../text/reportMoments.ts';
import { useTheme } from '../../../ui/theme/useTheme.ts';
import { useBridge, useSnapshot, useText } from '../../dashboardContext.ts';
import { DayView } from '../day/DayView.tsx';
import { describePlace } from '../DayNavigation.tsx';
import { RangeView } from '../range/RangeView.tsx';
import '../report.css';
import type { PrintPlace } from '../reportRoute.ts';
import { shownReport, useReport } from '../useReport.ts';
import './print.css';

/**
 * A report laid out for paper: always light, nothing that moves, everything unfolded. The page tells main when it is
 * drawn, or that there is nothing to draw.
 */
export function PrintPage({
  place: { request, paper }
}: {
  readonly place: PrintPlace;
}): ReactElement | null {
  const text = useText();
  const bridge = useBridge();
  const snapshot = useSnapshot();
  const state = useReport(request);
  const shown = shownReport(state);
  const drawn = shown !== null;
  const name = describePlace(text, { view: request.kind, date: request.date });
  const settled = state.kind !== 'loading' && snapshot !== null;
  useTheme('light');
  useEffect(() => {
    // It becomes the title of the PDF.
    document.title = text('screen.title', { screen: name });
  }, [text, name]);
  useEffect(() => {
    if (!settled) return undefined;
    return afterDrawing(() => {
      bridge.send('report:laidOut', drawn);
    });
  }, [bridge, settled, drawn]);
  if (snapshot === null || shown === null) return null;
  return (
    <main className={`print-page print-${paper} report`}>
      <header className="print-head">
        <p>{text(`report.print.${request.kind}`)}</p>
        <p>{name}</p>
      </header>
      {shown.kind === 'day' ? (
        <DayView report={shown.report} today={shown.report.totals.date === dayOfMoment(snapshot.at)} paper />
      ) : (
        <RangeView report={shown.report} />
      )}
      <footer className="muted fine">{text('report.print.made', { at: snapshot.at })}</footer>
    </main>
  );
}

/**
 * Runs once fonts are there and the widths of pictures have been measured. Hidden windows have no animation frames, so
 * it waits by timer.
 */
function afterDrawing(then: () => void): () => void {
  let timer: number | undefined;
  let wanted = true;
  void document.fonts.ready.then(() => {
    if (wanted) timer = window.setTimeout(then, 150);
  });
  return () => {
    wanted = false;
    window.clearTimeout(timer);
  };
}
