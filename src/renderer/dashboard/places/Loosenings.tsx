import type { ReactElement } from 'react';
import type { BaselineSummary } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';

/** What "that was wrong" has made a place more tolerant of, each with the way back. */
export function Loosenings({ place }: { readonly place: BaselineSummary }): ReactElement | null {
  const text = useText();
  const bridge = useBridge();
  if (place.loosened.length === 0) return null;
  return (
    <ul className="place-loosened">
      {place.loosened.map(({ state, times, mostTimes }) => {
        const words = text(`places.loosened.${state}`, { times, most: mostTimes });
        return (
          <li key={state} className="fine">
            <span>{words}</span>
            <Button
              look="quiet"
              small
              aria-label={text('places.tighten.label', { name: place.name, what: words })}
              onClick={() => {
                bridge.send('baseline:tighten', { id: place.id, state });
              }}
            >
              {text('places.tighten')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
