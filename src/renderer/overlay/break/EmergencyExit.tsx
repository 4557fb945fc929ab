import type { ReactElement } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { useFirstFocus } from '../../ui/keys/useFirstFocus.ts';
import { useBridge, useText } from '../overlayContext.ts';

/** The second question before a strict break is left; staying has the focus. */
export function EmergencyExit({ onStay }: { readonly onStay: () => void }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const stay = useFirstFocus<HTMLButtonElement>();
  return (
    <fieldset className="break-exit">
      <legend>{text('break.exit.question')}</legend>
      <div className="break-actions">
        <Button ref={stay} look="calm" onClick={onStay}>
          {text('break.exit.stay')}
        </Button>
        <Button
          look="calm"
          onClick={() => {
            bridge.send('break:exit', null);
          }}
        >
          {text('break.exit.leave')}
        </Button>
      </div>
    </fieldset>
  );
}
