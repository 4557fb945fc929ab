import type { ReactElement } from 'react';

type TickListProps<Id extends string> = {
  readonly legend: string;
  readonly items: readonly { readonly id: Id; readonly label: string }[];
  readonly ticked: readonly Id[];
  readonly onChange: (ticked: readonly Id[]) => void;
};

/** A question with any number of answers. */
export function TickList<Id extends string>(props: TickListProps<Id>): ReactElement {
  const { legend, items, ticked, onChange } = props;
  return (
    <fieldset>
      <legend className="check-in-question">{legend}</legend>
      <div className="ticks">
        {items.map(({ id, label }) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              checked={ticked.includes(id)}
              onChange={(event) => {
                const others = ticked.filter((other) => other !== id);
                onChange(event.target.checked ? [...others, id] : others);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
