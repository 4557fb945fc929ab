import type { ReactElement } from 'react';
import type { Weekday } from '../../../core/breaks/localTime.ts';
import { withoutRange, withRange } from '../../../core/breaks/workingDays.ts';
import type { WorkingHours } from '../../../core/breaks/workingHours.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';
import { TimeField } from './TimeField.tsx';

type WorkingRangeRowProps = {
  readonly day: Weekday;
  readonly index: number;
  readonly days: NonNullable<WorkingHours>;
  readonly onChange: (value: WorkingHours) => void;
};

/** From and to; an end that is no later than the start lies on the next day, and says so. */
export function WorkingRangeRow({ day, index, days, onChange }: WorkingRangeRowProps): ReactElement | null {
  const text = useText();
  const range = days[day][index];
  if (range === undefined) return null;
  const words = { day: text(`weekday.${day}`), position: index + 1 };
  return (
    <div className="hours-range">
      <TimeField
        label={text('settings.hours.from', words)}
        minute={range.fromMinute}
        onChange={(fromMinute) => {
          onChange(withRange(days, day, index, { fromMinute }));
        }}
      />
      <span aria-hidden="true">–</span>
      <TimeField
        label={text('settings.hours.to', words)}
        minute={range.toMinute}
        onChange={(toMinute) => {
          onChange(withRange(days, day, index, { toMinute }));
        }}
      />
      {range.toMinute <= range.fromMinute ? (
        <span className="muted fine">{text('settings.hours.nextDay')}</span>
      ) : null}
      <Button
        look="quiet"
        aria-label={text('settings.hours.remove.label', words)}
        onClick={() => {
          onChange(withoutRange(days, day, index));
        }}
      >
        {text('settings.hours.remove')}
      </Button>
    </div>
  );
}
