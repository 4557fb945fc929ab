import { lazy, Suspense, useId, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import '../../ui/popover/popover.css';
import { useText } from '../dashboardContext.ts';

const DayCalendar = lazy(async () => ({ default: (await import('./DayCalendar.tsx')).DayCalendar }));

type DayPickerButtonProps = {
  readonly label: string;
  readonly date: string;
  readonly today: string;
  readonly firstWeekday: number;
  readonly onChoose: (date: string) => void;
};

/** The day that is shown; opens a calendar in a native popover, which closes on Esc and gives the focus back. */
export function DayPickerButton(props: DayPickerButtonProps): ReactElement {
  const { label, date, today, firstWeekday, onChoose } = props;
  const text = useText();
  const id = useId();
  const popover = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <div className="day-picker popover-place">
      <Button popoverTarget={id} aria-haspopup="dialog" title={text('report.calendar')}>
        {label}
      </Button>
      <dialog
        ref={popover}
        id={id}
        popover="auto"
        aria-label={text('report.calendar')}
        className="popover day-picker-popover"
        onToggle={(event) => {
          setOpen(event.newState === 'open');
        }}
      >
        {open ? (
          <Suspense fallback={<p className="muted">{text('report.loading')}</p>}>
            <DayCalendar
              date={date}
              today={today}
              firstWeekday={firstWeekday}
              onChoose={(chosen) => {
                popover.current?.hidePopover();
                onChoose(chosen);
              }}
            />
          </Suspense>
        ) : null}
      </dialog>
    </div>
  );
}
