import { useRef, type ReactElement } from 'react';
import { breakView } from '../../../core/breaks/breakView.ts';
import type { MicroScene } from '../../../core/ipc/overlayContract.ts';
import { describeCardNamed } from '../../../text/breakWords.ts';
import { BreakActions } from '../break/BreakActions.tsx';
import { useSeconds } from '../clock/useSeconds.ts';
import { CardFigure } from '../figure/CardFigure.tsx';
import { useText } from '../overlayContext.ts';
import { TimeRing } from '../ring/TimeRing.tsx';
import { CornerCard } from './CornerCard.tsx';

type MicroCardProps = { readonly scene: MicroScene; readonly receivedAt: number };

/** A micro break: a small card with one movement, gone by itself. */
export function MicroCard({ scene, receivedAt }: MicroCardProps): ReactElement {
  const text = useText();
  const wayOut = useRef<HTMLButtonElement>(null);
  const view = breakView(scene, useSeconds(2) - receivedAt);
  const { title, todo, caution } = describeCardNamed(text, scene.card);
  return (
    <CornerCard
      picture={
        <TimeRing shareLeft={view.shareLeft}>
          <CardFigure card={scene.card} />
        </TimeRing>
      }
      title={title}
      actions={<BreakActions view={view} postponeMinutes={scene.postponeMinutes} wayOut={wayOut} />}
      onEscape={() => wayOut.current?.focus()}
    >
      <p>{todo}</p>
      {caution === null ? null : <p className="muted fine">{caution}</p>}
    </CornerCard>
  );
}
