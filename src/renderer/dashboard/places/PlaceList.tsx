import { useRef, type ReactElement } from 'react';
import { hasChoice } from '../../../core/monitor/placeActions.ts';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import { PlaceRow } from './PlaceRow.tsx';
import './places.css';

/** The calibrated places: which is in use and how it was chosen, what can be done with each, files in and out. */
export function PlaceList({ snapshot }: { readonly snapshot: AppSnapshot }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const heading = useRef<HTMLHeadingElement>(null);
  const { baselines } = snapshot;
  return (
    <section className="card" aria-labelledby="places-heading">
      <header>
        <h2 ref={heading} id="places-heading" tabIndex={-1}>
          {text('places.title')}
        </h2>
        <p className="muted fine">{text(baselines.length === 0 ? 'places.none' : 'places.explained')}</p>
      </header>
      <HowChosen snapshot={snapshot} />
      {baselines.length === 0 ? null : (
        <ul className="places">
          {baselines.map((place) => (
            <PlaceRow
              key={place.id}
              place={place}
              snapshot={snapshot}
              onGone={() => {
                // The row that had the focus is about to go; the keyboard goes on from the list's head.
                heading.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <div className="buttons">
        <Button
          onClick={() => {
            bridge.send('baseline:import', null);
          }}
        >
          {text('places.import')}
        </Button>
        {baselines.length === 0 ? null : (
          <Button
            onClick={() => {
              bridge.send('baseline:export', null);
            }}
          >
            {text('places.exportAll')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** There is something to choose among as soon as a camera has two places. */
function HowChosen({ snapshot }: { readonly snapshot: AppSnapshot }): ReactElement | null {
  const text = useText();
  const bridge = useBridge();
  const chosen = snapshot.baselines.find(({ id }) => id === snapshot.selectedBaselineId);
  if (chosen !== undefined) {
    return (
      <div className="places-choice">
        <p>{text('places.chosen', { name: chosen.name })}</p>
        <Button
          onClick={() => {
            bridge.send('baseline:select', null);
          }}
        >
          {text('places.chooseItself')}
        </Button>
      </div>
    );
  }
  return hasChoice(snapshot.baselines) ? <p>{text('places.choosesItself')}</p> : null;
}
