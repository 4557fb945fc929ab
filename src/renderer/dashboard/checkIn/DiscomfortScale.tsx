import { useId, type ReactElement } from 'react';
import { discomfortScale } from '../../../core/checkIn/checkInEntry.ts';
import type { CheckInWords } from '../../../text/checkInWords.ts';

type DiscomfortScaleProps = {
  readonly words: CheckInWords;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
};

const { lowest, highest } = discomfortScale;
const levels = Array.from({ length: highest - lowest + 1 }, (_level, index) => lowest + index);

/** 0 to 10 as radio buttons in a row: one Tab stop, arrow keys, and nothing chosen beforehand. */
export function DiscomfortScale({ words, value, onChange }: DiscomfortScaleProps): ReactElement {
  const name = useId();
  return (
    <fieldset>
      <legend className="check-in-question">{words.discomfort}</legend>
      <div className="scale">
        {levels.map((level) => (
          <label key={level} className="scale-level">
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              required
              checked={level === value}
              aria-describedby={level === lowest || level === highest ? `${name}-${level}` : undefined}
              onChange={() => {
                onChange(level);
              }}
            />
            <span>{level}</span>
          </label>
        ))}
      </div>
      <p className="scale-ends muted fine">
        <span id={`${name}-${lowest}`}>{words.lowest}</span>
        <span id={`${name}-${highest}`}>{words.highest}</span>
      </p>
    </fieldset>
  );
}
