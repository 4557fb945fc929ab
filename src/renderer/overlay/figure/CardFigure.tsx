import { useState, type ReactElement } from 'react';
import type { CardId } from '../../../core/guide/breakCards.ts';
import { steadySeconds } from '../clock/steadyClock.ts';
import { useFrames } from '../clock/useFrames.ts';
import { useReducedMotion } from '../clock/useReducedMotion.ts';
import './figure.css';
import type { Figure } from './figure.ts';
import { figures, framesPerSecond } from './figures.ts';
import { floorY } from './scenery.ts';
import type { Shape } from './shape.ts';

/** The drawing of a card: moving gently, or one telling moment where less motion is wished. Its words stand beside it. */
export function CardFigure({ card }: { readonly card: CardId }): ReactElement {
  const reduced = useReducedMotion();
  return reduced ? <Drawing card={card} seconds={figures[card].stillAtSeconds} /> : <Moving card={card} />;
}

function Moving({ card }: { readonly card: CardId }): ReactElement {
  const [begunAt] = useState(steadySeconds);
  const [seconds, setSeconds] = useState(0);
  useFrames((now) => {
    setSeconds(now - begunAt);
  }, framesPerSecond);
  return <Drawing card={card} seconds={seconds} />;
}

function Drawing({ card, seconds }: { readonly card: CardId; readonly seconds: number }): ReactElement {
  const { frame, scenery, hints, shapesAt } = figures[card];
  return (
    <svg
      className={isCut(frame) ? 'figure figure-cut' : 'figure'}
      viewBox={frame.join(' ')}
      aria-hidden="true"
    >
      {scenery.map((path) => (
        <path key={path} className="figure-scenery" d={path} />
      ))}
      {hints.map((path) => (
        <path key={path} className="figure-hint" d={path} />
      ))}
      {shapesAt(seconds).map((shape) => (
        <Part key={shape.part} shape={shape} />
      ))}
    </svg>
  );
}

/** Whether the frame ends above the floor: what it cuts off fades out. */
function isCut([, top, , height]: Figure['frame']): boolean {
  return top + height < floorY;
}

/** How far a limb is set off from the body under it, on both sides together. */
const gap = 3.5;

function Part({ shape }: { readonly shape: Shape }): ReactElement {
  if (shape.kind === 'disc') {
    return <circle className={`figure-${shape.tone}`} cx={shape.x} cy={shape.y} r={shape.radius} />;
  }
  const { path, width, tone } = shape;
  const filled = path.endsWith('Z') ? ' figure-filled' : '';
  return (
    <>
      {shape.apart === true ? <path className="figure-gap" d={path} strokeWidth={width + gap} /> : null}
      <path className={`figure-limb figure-limb-${tone}${filled}`} d={path} strokeWidth={width} />
    </>
  );
}
