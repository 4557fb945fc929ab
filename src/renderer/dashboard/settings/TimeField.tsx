import { useId, useState, type ReactElement } from 'react';
import { minutesPerDay } from '../../../core/breaks/localTime.ts';
import { formatMinute } from '../../../text/reportMoments.ts';
import { useText } from '../dashboardContext.ts';
import { minuteAfterStep, minuteTyped } from './timeOfDay.ts';
import './timeField.css';

type TimeFieldProps = {
  /** Minutes of the wall clock since 00:00. */
  readonly minute: number;
  readonly onChange: (minute: number) => void;
  /** The last minute that can be kept; the end of the day where none is given. */
  readonly latest?: number;
} & (
  | { readonly label: string }
  /** Where a label stands beside it already. */
  | { readonly id: string; readonly describedBy: string }
);

/** Minutes that a key goes on or back. */
const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowUp', 15],
  ['ArrowDown', -15],
  ['PageUp', 60],
  ['PageDown', -60]
]);

/**
 * A time of the day, written and read as the chosen language does; the browser's own field would follow the language
 * of the system. Kept with Enter or on leaving; Esc takes back what was typed. Arrow keys go by quarters of an hour,
 * Page up and down by hours.
 */
export function TimeField(props: TimeFieldProps): ReactElement {
  const { minute, onChange, latest = minutesPerDay - 1 } = props;
  const text = useText();
  const ownId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const id = 'id' in props ? props.id : ownId;
  const described = 'describedBy' in props ? [props.describedBy] : [];
  const shown = draft ?? formatMinute(text, minute);
  const present = minuteTyped(text, shown) ?? minute;

  const write = (words: string | null): void => {
    setDraft(words);
    setRefused(false);
  };
  const keep = (next: number): number => {
    const kept = Math.min(next, latest);
    if (kept !== minute) onChange(kept);
    return kept;
  };
  const finish = (): void => {
    if (draft === null) return;
    const typed = minuteTyped(text, draft);
    if (typed === null) {
      setRefused(true);
      return;
    }
    keep(typed);
    write(null);
  };
  return (
    <span className="time">
      <input
        id={id}
        {...('label' in props ? { 'aria-label': props.label } : {})}
        type="text"
        role="spinbutton"
        className="field"
        autoComplete="off"
        spellCheck={false}
        size={formatMinute(text, minutesPerDay - 1).length}
        value={shown}
        aria-valuemin={0}
        aria-valuemax={latest}
        aria-valuenow={present}
        aria-valuetext={shown}
        aria-invalid={refused}
        aria-describedby={[...described, ...(refused ? [`${id}-example`] : [])].join(' ') || undefined}
        onChange={(event) => {
          write(event.target.value);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          const step = steps.get(event.key);
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape') write(null);
          if (step === undefined) return;
          event.preventDefault();
          // Stays as a draft: main's answer may come after the next press of the key.
          write(formatMinute(text, keep(minuteAfterStep(present, step))));
        }}
      />
      {refused ? (
        <output className="fine">
          <span id={`${id}-example`}>
            {text('settings.time.example', { time: formatMinute(text, minute) })}
          </span>
        </output>
      ) : null}
    </span>
  );
}
