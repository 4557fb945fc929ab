import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { keptBaselineName, longestBaselineName, nameIsTaken } from '../../../core/baselines/baselineNames.ts';
import type { AppSnapshot, BaselineSummary } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';

type RenameFormProps = {
  readonly place: BaselineSummary;
  readonly snapshot: AppSnapshot;
  readonly onEnd: () => void;
};

/** A new name; Enter keeps it, Esc leaves the old one. A name that the camera has already is not taken. */
export function RenameForm({ place, snapshot, onEnd }: RenameFormProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(place.name);
  useEffect(() => {
    field.current?.select();
  }, []);
  const kept = keptBaselineName(name);
  const taken = kept !== null && nameIsTaken(snapshot.baselines, place, kept);
  return (
    <form
      className="place-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (kept === null || taken) return;
        if (kept !== place.name) bridge.send('baseline:rename', { id: place.id, name: kept });
        onEnd();
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {text('places.rename.label', { name: place.name })}
      </label>
      <input
        ref={field}
        id={id}
        className="field"
        value={name}
        required
        pattern=".*\S.*"
        maxLength={longestBaselineName}
        aria-invalid={taken}
        aria-describedby={taken ? `${id}-taken` : undefined}
        onChange={(event) => {
          setName(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEnd();
        }}
      />
      <button type="submit" className="button button-primary">
        {text('places.rename.keep')}
      </button>
      <Button look="quiet" onClick={onEnd}>
        {text('places.rename.cancel')}
      </Button>
      <output id={`${id}-taken`} className="place-taken fine">
        {taken ? text('places.rename.taken') : ''}
      </output>
    </form>
  );
}
