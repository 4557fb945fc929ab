import { useId, type ReactElement } from 'react';
import './choiceGroup.css';

type ChoiceGroupProps<Value extends string | number> = {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly detail?: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** A few choices side by side, of which one holds: native radio buttons, so that arrow keys move among them. */
export function ChoiceGroup<Value extends string | number>(props: ChoiceGroupProps<Value>): ReactElement {
  const { legend, choices, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="choices-row">
        {choices.map(({ value, label, detail }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => {
                onChoose(value);
              }}
            />
            <span>{label}</span>
            {detail === undefined ? null : <span className="muted fine">{detail}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
