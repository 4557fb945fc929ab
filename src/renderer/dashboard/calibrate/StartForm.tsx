import { useId, useState, type ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { useBridge, useText } from '../dashboardContext.ts';

type StartFormProps = { readonly snapshot: AppSnapshot; readonly label: string };

/** Names are shown in lists and menus; longer ones would not fit. */
const longestName = 40;

/** Asks for the place's name and starts; Enter in the field starts, too. */
export function StartForm({ snapshot, label }: StartFormProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const id = useId();
  const present = snapshot.baselines.find((baseline) => baseline.id === snapshot.activeBaselineId)?.name;
  const [name, setName] = useState(present ?? text('calibrate.name.default'));
  return (
    <form
      className="calibrate-form"
      onSubmit={(event) => {
        event.preventDefault();
        bridge.send('calibration:start', { name: name.trim() });
      }}
    >
      <label htmlFor={id}>{text('calibrate.name')}</label>
      <div className="calibrate-name">
        <input
          id={id}
          className="field"
          value={name}
          required
          pattern=".*\S.*"
          maxLength={longestName}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <button type="submit" className="button button-primary">
          {label}
        </button>
      </div>
      <p id={`${id}-help`} className="muted fine">
        {text('calibrate.name.help')}
      </p>
    </form>
  );
}
