import type { ReactElement } from 'react';
import type { CalibrationStatus } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useFirstFocus } from '../../ui/keys/useFirstFocus.ts';
import { useBridge, useText } from '../dashboardContext.ts';

type CalibrationRunningProps = {
  readonly calibration: Extract<CalibrationStatus, { readonly kind: 'running' }>;
};

/** While the ring fills; says what keeps it from filling. */
export function CalibrationRunning({ calibration }: CalibrationRunningProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const heading = useFirstFocus<HTMLHeadingElement>();
  const { hint, progress } = calibration;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text('calibrate.running')}
      </h1>
      <progress className="calibrate-progress" aria-label={text('calibrate.progress')} value={progress} />
      <output className="block calibrate-hint">
        {hint === null ? (
          text('calibrate.running.explained')
        ) : (
          <>
            <span className="block">{text(`fault.${hint}`)}</span>
            <span className="block muted">{text(`fault.${hint}.do`)}</span>
          </>
        )}
      </output>
      <div className="buttons">
        <Button
          onClick={() => {
            bridge.send('calibration:cancel', null);
          }}
        >
          {text('calibrate.cancel')}
        </Button>
      </div>
      <p className="muted fine">{text('calibrate.cancel.help')}</p>
    </>
  );
}
