import { useId, useState, type ReactElement } from 'react';
import { freeName, keptBaselineName, longestBaselineName } from '../../../core/baselines/baselineNames.ts';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import type { Text } from '../../../text/createText.ts';
import { useBridge, useText } from '../dashboardContext.ts';

type StartFormProps = { readonly snapshot: AppSnapshot; readonly label: string };

/** Asks for the place's name and starts; Enter in the field starts, too. Says so when that replaces a place. */
export function StartForm({ snapshot, label }: StartFormProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const id = useId();
  const [name, setName] = useState(() => proposedName(text, snapshot));
  const replaced = snapshot.baselines.find((place) => place.here && place.name === keptBaselineName(name));
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
          maxLength={longestBaselineName}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <button type="submit" className="button button-primary">
          {label}
        </button>
      </div>
      <output id={`${id}-help`} className="block muted fine">
        {replaced === undefined
          ? text('calibrate.name.help')
          : text('calibrate.name.replaces', { name: replaced.name, created: replaced.createdAt })}
      </output>
    </form>
  );
}

/** The place in use, to be learned anew; a name of their own where somebody else seems to sit there. */
function proposedName(text: Text, { baselines, activeBaselineId, recalibration }: AppSnapshot): string {
  const usual = text('calibrate.name.default');
  if (recalibration === 'otherPerson') return freeName(usual, new Set(baselines.map(({ name }) => name)));
  return baselines.find(({ id }) => id === activeBaselineId)?.name ?? usual;
}
