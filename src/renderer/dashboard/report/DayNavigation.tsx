import type { ReactElement } from 'react';
import { momentOfDay, formatDay } from '../../../text/reportMoments.ts';
import type { Text } from '../../../text/createText.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';
import { DayPickerButton } from './DayPickerButton.tsx';
import { hashOf, placeAfter, placeBefore, spanOf, type ReportPlace } from './reportRoute.ts';
import './dayNavigation.css';

type DayNavigationProps = {
  readonly place: ReportPlace;
  readonly today: string;
  readonly firstWeekday: number;
};

/** Which day, week or month is shown, and the ways to others. */
export function DayNavigation({ place, today, firstWeekday }: DayNavigationProps): ReactElement {
  const text = useText();
  const unit = place.view === 'today' ? 'day' : place.view;
  const after = placeAfter(place, today);
  return (
    <div className="day-navigation">
      <Button
        look="quiet"
        aria-label={text(`report.previous.${unit}`)}
        onClick={() => {
          go(placeBefore(place));
        }}
      >
        <Arrow towards="start" />
      </Button>
      <DayPickerButton
        label={describePlace(text, place)}
        date={place.date}
        today={today}
        firstWeekday={firstWeekday}
        onChoose={(date) => {
          go(place.view === 'today' ? { view: 'day', date } : { view: place.view, date });
        }}
      />
      <Button
        look="quiet"
        aria-label={text(`report.next.${unit}`)}
        disabled={after === null}
        onClick={() => {
          if (after !== null) go(after);
        }}
      >
        <Arrow towards="end" />
      </Button>
    </div>
  );
}

/** `Thursday 19 November 2026`, `16 – 22 Nov 2026` or `November 2026`. */
export function describePlace(text: Text, place: ReportPlace): string {
  if (place.view === 'today' || place.view === 'day') return formatDay(text, place.date);
  const span = spanOf(place);
  return text(`report.${place.view}`, { from: momentOfDay(span.from), to: momentOfDay(span.to) });
}

function go(place: ReportPlace): void {
  window.location.hash = hashOf(place);
}

function Arrow({ towards }: { readonly towards: 'start' | 'end' }): ReactElement {
  return (
    <svg className={`arrow arrow-${towards}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M10 3 L5 8 L10 13"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
    </svg>
  );
}
