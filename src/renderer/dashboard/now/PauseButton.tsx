import { useId, useRef, type ReactElement } from 'react';
import { pauseChoices } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import '../../ui/popover/popover.css';
import { useBridge, useText } from '../dashboardContext.ts';

/** Opens the lengths of pause in a native popover: it closes on Esc, on a click beside it, and gives focus back. */
export function PauseButton(): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const id = useId();
  const popover = useRef<HTMLUListElement>(null);
  return (
    <div className="pause popover-place">
      <Button popoverTarget={id}>{text('now.pause')}</Button>
      <ul ref={popover} id={id} popover="auto" className="popover" aria-label={text('now.pause.label')}>
        {pauseChoices.map((choice) => (
          <li key={choice}>
            <Button
              look="quiet"
              onClick={() => {
                popover.current?.hidePopover();
                bridge.send('pause:start', choice);
              }}
            >
              {text(`pause.${choice}`)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
