import type { ReactElement, ReactNode } from 'react';
import { nowActions } from '../../../core/monitor/nowActions.ts';
import { describeStatus } from '../../../text/status.ts';
import { useText } from '../dashboardContext.ts';
import { NowActionButton } from '../now/NowActionButton.tsx';
import type { ScreenProps } from '../screens.ts';

type CameraHindranceProps = ScreenProps & {
  /** More to say about it, above the ways out. */
  readonly children?: ReactNode;
};

/** Why there is no picture at the moment, and what would change that, beside doing without one. */
export function CameraHindrance({ snapshot, open, children }: CameraHindranceProps): ReactElement {
  const text = useText();
  const { headline, sentences } = describeStatus(text, snapshot);
  return (
    <>
      <h1>{headline}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
      <div className="buttons">
        {nowActions(snapshot)
          .filter((action) => action !== 'calibrate' && action !== 'withoutCamera')
          .map((action, index) => (
            <NowActionButton
              key={action}
              action={action}
              look={index === 0 ? 'primary' : 'plain'}
              open={open}
            />
          ))}
      </div>
    </>
  );
}
