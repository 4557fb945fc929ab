import type { ReactElement } from 'react';
import type { AppSnapshot, CalibrationFault } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useFirstFocus } from '../../ui/keys/useFirstFocus.ts';
import { useBridge, useText } from '../dashboardContext.ts';
import { StartForm } from './StartForm.tsx';

type CalibrationFailedProps = { readonly fault: CalibrationFault; readonly snapshot: AppSnapshot };

/** What was in the way, what helps, and another try. */
export function CalibrationFailed({ fault, snapshot }: CalibrationFailedProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const heading = useFirstFocus<HTMLHeadingElement>();
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text('calibrate.failed')}
      </h1>
      <output className="block">
        <span className="block">{text(`fault.${fault}`)}</span>
        <span className="block muted">{text(`fault.${fault}.do`)}</span>
      </output>
      <StartForm snapshot={snapshot} label={text('calibrate.again')} />
      <div className="buttons">
        <Button
          look="quiet"
          onClick={() => {
            bridge.send('calibration:dismiss', null);
          }}
        >
          {text('calibrate.cancel')}
        </Button>
      </div>
    </>
  );
}
