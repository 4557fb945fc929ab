import type { ReactElement } from 'react';
import type { Weekday } from '../../../core/breaks/localTime.ts';
import { shownWeekdays, usualWorkingDays, withMoreHours } from '../../../core/breaks/workingDays.ts';
import type { WorkingHours } from '../../../core/breaks/workingHours.ts';
import type { WorkingHoursSetting } from '../../../core/settings/settingDescriptor.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';
import { WorkingRangeRow } from './WorkingRangeRow.tsx';
import './workingHours.css';

type WorkingHoursFieldProps = {
  readonly id: string;
  readonly describedBy: string;
  readonly descriptor: WorkingHoursSetting;
  readonly value: WorkingHours;
  readonly onChange: (value: WorkingHours) => void;
};

/** Always, or any number of hours on each weekday. */
export function WorkingHoursField({
  id,
  describedBy,
  descriptor,
  value,
  onChange
}: WorkingHoursFieldProps): ReactElement {
  const text = useText();
  return (
    <div className="hours">
      <label className="hours-switch">
        <input
          id={id}
          type="checkbox"
          className="switch"
          aria-describedby={describedBy}
          checked={value !== null}
          onChange={(event) => {
            onChange(event.target.checked ? usualWorkingDays : null);
          }}
        />
        <span>{text('settings.hours.own')}</span>
      </label>
      {value === null
        ? null
        : shownWeekdays.map((day) => (
            <WorkingDay key={day} day={day} days={value} descriptor={descriptor} onChange={onChange} />
          ))}
    </div>
  );
}

type WorkingDayProps = Pick<WorkingHoursFieldProps, 'descriptor' | 'onChange'> & {
  readonly day: Weekday;
  readonly days: NonNullable<WorkingHours>;
};

function WorkingDay({ day, days, descriptor, onChange }: WorkingDayProps): ReactElement {
  const text = useText();
  const name = text(`weekday.${day}`);
  const ranges = days[day];
  return (
    <fieldset className="hours-day">
      <legend>{name}</legend>
      {ranges.length === 0 ? <p className="muted fine">{text('settings.hours.free')}</p> : null}
      {places(ranges.length).map(({ place, index }) => (
        <WorkingRangeRow key={place} day={day} index={index} days={days} onChange={onChange} />
      ))}
      {ranges.length >= descriptor.rangesPerDay ? null : (
        <Button
          look="quiet"
          aria-label={text('settings.hours.add.label', { day: name })}
          onClick={() => {
            onChange(withMoreHours(days, day));
          }}
        >
          {text('settings.hours.add')}
        </Button>
      )}
    </fieldset>
  );
}

/** A range has no name but its place; a key of its times would lose the focus with each typed digit. */
function places(count: number): readonly { readonly place: string; readonly index: number }[] {
  return Array.from({ length: count }, (_nothing, index) => ({ place: `place ${index}`, index }));
}
