import { useEffect, useRef, useState, type ReactElement } from 'react';
import { DayPicker } from 'react-day-picker';
import { dayOfMoment, formatDay } from '../../../text/reportMoments.ts';
import { useBridge, useText } from '../dashboardContext.ts';
import { localNoon } from './calendarDays.ts';
import './dayCalendar.css';

type DayCalendarProps = {
  readonly date: string;
  readonly today: string;
  /** 0 Monday … 6 Sunday. */
  readonly firstWeekday: number;
  readonly onChoose: (date: string) => void;
};

/** A month to choose a day in, from the first day that is kept to today. All its words are ours. */
export function DayCalendar({ date, today, firstWeekday, onChoose }: DayCalendarProps): ReactElement {
  const text = useText();
  const first = useFirstDate() ?? date;
  const earliest = first < date ? first : date;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[aria-selected="true"] button')?.focus();
  }, []);
  return (
    <div ref={root}>
      <DayPicker
        mode="single"
        required
        navLayout="around"
        selected={localNoon(date)}
        defaultMonth={localNoon(date)}
        today={localNoon(today)}
        startMonth={localNoon(earliest)}
        endMonth={localNoon(today)}
        disabled={{ before: localNoon(earliest), after: localNoon(today) }}
        weekStartsOn={sundayFirst(firstWeekday)}
        onSelect={(chosen) => {
          onChoose(dayOfMoment(chosen.getTime()));
        }}
        formatters={{
          formatCaption: (month) => text('report.month', { from: month.getTime() }),
          formatWeekdayName: (day) => text('report.weekday.short', { day: day.getTime() }),
          formatDay: (day) => text('report.count', { count: day.getDate() })
        }}
        labels={{
          labelGrid: (month) => text('report.month', { from: month.getTime() }),
          labelWeekday: (day) => text('report.weekday', { day: day.getTime() }),
          labelNav: () => text('report.calendar'),
          labelPrevious: () => text('report.calendar.previous'),
          labelNext: () => text('report.calendar.next'),
          labelDayButton: (day, { today: isToday, selected }) => {
            const words = formatDay(text, dayOfMoment(day.getTime()));
            if (selected) return text('report.calendar.chosen', { day: words });
            return isToday ? text('report.calendar.today', { day: words }) : words;
          }
        }}
      />
    </div>
  );
}

/** The first day that something was kept of, once main has told. */
function useFirstDate(): string | null {
  const bridge = useBridge();
  const [first, setFirst] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    bridge.invoke('history:facts', null).then(
      ({ firstDate }) => {
        if (wanted) setFirst(firstDate);
      },
      // Then the days before the one that is shown stay out of reach here; the arrows lead there.
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [bridge]);
  return first;
}

const sundayBased = [1, 2, 3, 4, 5, 6, 0] as const;

function sundayFirst(weekday: number): (typeof sundayBased)[number] {
  return sundayBased[weekday] ?? 1;
}
