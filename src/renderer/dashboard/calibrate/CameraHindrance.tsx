import type { ReactElement, ReactNode } from 'react';
import { nowActions } from '../../../core/monitor/nowActions.ts';
import { describeStatus } from '../../../text/status.ts';
import { useText } from '../dashboardContext.ts';
import { NowActionButtons } from '../now/NowActionButtons.tsx';
import type { ScreenProps } from '../screens.ts';

type CameraHindranceProps = ScreenProps & {
  /** More to say about it, above the ways out. */
  readonly children?: ReactNode;
};

/** Why there is no picture at the moment, and what would change that, beside doing without one. */
export function CameraHindrance({ snapshot, open, children }: CameraHindranceProps): ReactElement {
  const text = useText();
  const { headline, sentences } = describeStatus(text, snapshot);
  const actions = nowActions(snapshot).filter(
    (action) => action !== 'calibrate' && action !== 'withoutCamera'
  );
  return (
    <>
      <h1>{headline}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
      <NowActionButtons actions={actions} open={open} />
    </>
  );
}
