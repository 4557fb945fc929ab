import { useRef, type ReactElement } from 'react';
import { breakView } from '../../../core/breaks/breakView.ts';
import type { MovementScene } from '../../../core/ipc/overlayContract.ts';
import { describeBreak, describeBreakAction } from '../../../text/breakWords.ts';
import { useEscape } from '../../ui/keys/useEscape.ts';
import { useFirstFocus } from '../../ui/keys/useFirstFocus.ts';
import { useSeconds } from '../clock/useSeconds.ts';
import { CardFigure } from '../figure/CardFigure.tsx';
import { useText } from '../overlayContext.ts';
import { TimeRing } from '../ring/TimeRing.tsx';
import './break.css';
import { BreakActions } from './BreakActions.tsx';

type BreakScreenProps = { readonly scene: MovementScene; readonly receivedAt: number };

/** A movement break on the display where the person is: one card, one drawing, the time in a thin ring. */
export function BreakScreen({ scene, receivedAt }: BreakScreenProps): ReactElement {
  const text = useText();
  // The focus goes to the screen itself and not to a button: a key meant for the work below presses nothing.
  const screen = useFirstFocus<HTMLElement>();
  const wayOut = useRef<HTMLButtonElement>(null);
  const now = useSeconds(2);
  const view = breakView(scene, now - receivedAt);
  const words = describeBreak(text, scene, view.secondsLeft);
  const last = view.actions.length > 1 ? view.actions.at(-1) : undefined;
  useEscape(() => wayOut.current?.focus());
  return (
    <main
      ref={screen}
      className="overlay break"
      tabIndex={-1}
      aria-labelledby="break-title"
      aria-describedby="break-todo"
    >
      <p className="break-why muted">{words.why}</p>
      <div className="break-figure">
        <TimeRing shareLeft={view.shareLeft}>
          <CardFigure card={scene.card} />
        </TimeRing>
      </div>
      <div className="break-words" aria-live="polite">
        <h1 id="break-title">{words.card.title}</h1>
        <p id="break-todo">{words.card.todo}</p>
        {words.card.caution === null ? null : <p className="muted fine">{words.card.caution}</p>}
      </div>
      <p className="break-time" role="timer" aria-label={words.timeLeft.spoken}>
        {words.timeLeft.short}
      </p>
      <BreakActions view={view} postponeMinutes={scene.postponeMinutes} wayOut={wayOut} />
      <p className="break-hint muted fine">
        <span>{words.card.origin}</span>
        {last === undefined ? null : (
          <span>
            {text('break.escape', { action: describeBreakAction(text, last, scene.postponeMinutes) })}
          </span>
        )}
      </p>
      <output className="visually-hidden">{view.half ? text('break.half') : ''}</output>
    </main>
  );
}
