import { useState, type ReactElement } from 'react';
import type { NumberSetting } from '../../../core/settings/settingDescriptor.ts';
import { useText } from '../dashboardContext.ts';
import { clockTime } from '../../../text/clockTime.ts';
import { numberFrom } from './numberFrom.ts';
import './numberField.css';

type NumberFieldProps = {
  readonly id: string;
  readonly describedBy: string;
  readonly descriptor: NumberSetting & { readonly unit: Exclude<NumberSetting['unit'], 'timeOfDay'> };
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** A number within its range. What is typed and not (yet) valid stays in the field and says the range. */
export function NumberField({
  id,
  describedBy,
  descriptor,
  value,
  onChange
}: NumberFieldProps): ReactElement {
  const text = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const { minimum, maximum, step, unit } = descriptor;
  const invalid = draft !== null && numberFrom(draft, descriptor) === null;
  return (
    <div className="number">
      <div className="number-line">
        <input
          id={id}
          type="number"
          className="field"
          inputMode="numeric"
          min={minimum}
          max={maximum}
          step={step}
          value={draft ?? value}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${describedBy} ${id}-range` : describedBy}
          onChange={(event) => {
            const typed = event.target.value;
            const number = numberFrom(typed, descriptor);
            setDraft(typed);
            if (number !== null) onChange(number);
          }}
          onBlur={() => {
            setDraft(null);
          }}
        />
        <span>{text(`settings.unit.${unit}`)}</span>
      </div>
      {unit === 'seconds' && value >= 60 ? (
        <span className="block muted fine">
          {text('settings.unit.inMinutes', { time: clockTime(text, value) })}
        </span>
      ) : null}
      {invalid ? (
        <output id={`${id}-range`} className="block fine">
          {text('settings.range', { minimum, maximum })}
        </output>
      ) : null}
    </div>
  );
}
