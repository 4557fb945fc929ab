import { useRef, type ReactElement } from 'react';
import { useFrames } from '../clock/useFrames.ts';
import { ribPath, ribs } from './ribs.ts';

/** Displays of 60 Hz and more are followed up to this pace. */
const framesPerSecond = 60;

const indices = Array.from({ length: ribs.count }, (_rib, index) => index);

/**
 * A soft shape that widens sideways as ribs do and settles again.
 * @param fullnessAt how far the ribs are open at a moment of the steady clock, 0–1
 */
export function BreathingShape({
  fullnessAt
}: {
  readonly fullnessAt: (seconds: number) => number;
}): ReactElement {
  const shape = useRef<SVGGElement>(null);
  // Drawn past React: six attributes a frame, for two minutes.
  useFrames((seconds) => {
    const fullness = fullnessAt(seconds);
    for (const [index, path] of [...(shape.current?.children ?? [])].entries()) {
      path.setAttribute('d', ribPath(index, fullness));
    }
  }, framesPerSecond);
  return (
    <svg className="breathing-shape" viewBox="-200 -120 400 240" aria-hidden="true">
      <g ref={shape}>
        {indices.map((index) => (
          <path key={index} d={ribPath(index, 0)} />
        ))}
      </g>
    </svg>
  );
}
