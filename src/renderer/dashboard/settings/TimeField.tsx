import { useState, type ReactElement } from 'react';
import { clockField, minuteFrom } from './workingDays.ts';

type TimeFieldProps = {
  /** Minutes of the wall clock since 00:00. */
  readonly minute: number;
  readonly onChange: (minute: number) => void;
} & (
  | { readonly label: string }
  /** Where a label stands beside it already. */
  | { readonly id: string; readonly describedBy: string }
);

/** A time of the day. What is half typed stays in the field; only a whole time is kept. */
export function TimeField(props: TimeFieldProps): ReactElement {
  const { minute, onChange } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const name =
    'label' in props
      ? { 'aria-label': props.label }
      : { id: props.id, 'aria-describedby': props.describedBy };
  return (
    <input
      {...name}
      type="time"
      className="field"
      value={draft ?? clockField(minute)}
      onChange={(event) => {
        const typed = event.target.value;
        const next = minuteFrom(typed);
        setDraft(typed);
        if (next !== null) onChange(next);
      }}
      onBlur={() => {
        setDraft(null);
      }}
    />
  );
}
