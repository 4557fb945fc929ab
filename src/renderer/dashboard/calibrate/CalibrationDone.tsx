import type { ReactElement, ReactNode } from 'react';
import type { CalibrationStatus } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useFirstFocus } from '../../ui/keys/useFirstFocus.ts';
import { useBridge, useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';

type CalibrationDoneProps = Pick<ScreenProps, 'open'> & {
  readonly quality: Extract<CalibrationStatus, { readonly kind: 'done' }>['quality'];
  /** In place of the ways on; null for none. */
  readonly afterwards?: ReactNode;
};

/** How well it went, and the way on. */
export function CalibrationDone({ quality, open, afterwards }: CalibrationDoneProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const heading = useFirstFocus<HTMLHeadingElement>();
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="state state-upright calibrate-done">
        {text('calibrate.done')}
      </h1>
      <output className="block">{text(`calibrate.done.${quality}`)}</output>
      {afterwards !== undefined ? (
        afterwards
      ) : (
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
