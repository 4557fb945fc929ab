import type { ReactElement } from 'react';
import { breakView } from '../../../core/breaks/breakView.ts';
import type { MovementScene } from '../../../core/ipc/overlayContract.ts';
import { describeCountdown } from '../../../text/clockTime.ts';
import { useSeconds } from '../clock/useSeconds.ts';
import { useText } from '../overlayContext.ts';
import './break.css';

type OtherDisplayProps = { readonly scene: MovementScene; readonly receivedAt: number };

/** A display beside the one with the card: the calm field and the time. */
export function OtherDisplay({ scene, receivedAt }: OtherDisplayProps): ReactElement {
  const text = useText();
  const { short, spoken } = describeCountdown(text, breakView(scene, useSeconds(2) - receivedAt).secondsLeft);
  return (
    <main className="overlay break-other">
      <p className="break-time" role="timer" aria-label={spoken}>
        {short}
      </p>
      <h1 className="muted fine">{text('break.other')}</h1>
    </main>
  );
}
