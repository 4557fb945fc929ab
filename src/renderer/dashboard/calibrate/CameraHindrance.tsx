import type { ReactElement } from 'react';
import { describeStatus } from '../../../text/status.ts';
import { useText } from '../dashboardContext.ts';
import { NowActionButton } from '../now/NowActionButton.tsx';
import { nowActions } from '../now/nowActions.ts';
import type { ScreenProps } from '../screens.ts';

/** Why nothing can be calibrated at the moment, and what would change it. */
export function CameraHindrance({ snapshot, open }: ScreenProps): ReactElement {
  const text = useText();
  const { headline, sentences } = describeStatus(text, snapshot);
  return (
    <>
      <h1>{headline}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
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
