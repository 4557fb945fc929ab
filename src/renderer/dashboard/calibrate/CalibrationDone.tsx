import type { ReactElement, ReactNode } from 'react';
import type { CalibrationStatus } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';

type CalibrationDoneProps = Pick<ScreenProps, 'open'> & {
  readonly quality: Extract<CalibrationStatus, { readonly kind: 'done' }>['quality'];
  /** In place of the ways on. */
  readonly afterwards?: ReactNode;
};

/** How well it went, and the way on. */
export function CalibrationDone({ quality, open, afterwards }: CalibrationDoneProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  return (
    <>
      <h1 className="state state-upright calibrate-done">{text('calibrate.done')}</h1>
      <output className="block">{text(`calibrate.done.${quality}`)}</output>
      {afterwards ?? (
        <div className="buttons">
          <Button
            look="primary"
            onClick={() => {
              open('now');
            }}
          >
            {text('calibrate.finish')}
          </Button>
          <Button
            onClick={() => {
              bridge.send('calibration:dismiss', null);
            }}
          >
            {text('calibrate.another')}
          </Button>
        </div>
      )}
    </>
  );
}
