import { useId, useRef, type ReactElement } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import '../../ui/popover/popover.css';
import { useBridge, useText } from '../dashboardContext.ts';

/** The other places of this camera to choose by hand: a single one at once, several in a native popover. */
export function OtherPlaces({ snapshot }: { readonly snapshot: AppSnapshot }): ReactElement | null {
  const text = useText();
  const bridge = useBridge();
  const id = useId();
  const popover = useRef<HTMLUListElement>(null);
  const others = snapshot.baselines.filter((place) => place.here && place.id !== snapshot.activeBaselineId);
  const [first, second] = others;
  if (first === undefined) return null;
  const use = (chosen: string): void => {
    bridge.send('baseline:select', chosen);
  };
  if (second === undefined) {
    return (
      <Button
        onClick={() => {
          use(first.id);
        }}
      >
        {text('banner.usePlace', { name: first.name })}
      </Button>
    );
  }
  return (
    <div className="other-places popover-place">
      <Button popoverTarget={id}>{text('banner.useAnother')}</Button>
      <ul ref={popover} id={id} popover="auto" className="popover" aria-label={text('banner.useAnother')}>
        {others.map((place) => (
          <li key={place.id}>
            <Button
              look="quiet"
              onClick={() => {
                popover.current?.hidePopover();
                use(place.id);
              }}
            >
              {place.name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
