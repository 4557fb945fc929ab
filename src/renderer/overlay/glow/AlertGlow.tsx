import type { ReactElement } from 'react';
import type { AlertScene } from '../../../core/ipc/overlayContract.ts';
import '../../ui/states.css';
import { glowLines } from './glowLines.ts';

/**
 * A soft band around the edge in the state's colour, with a line whose strokes tell the states apart without it; for
 * dimming over a darker screen. It is hidden from screen readers: the tray and the window say the same in words.
 */
export function AlertGlow({ scene: { effect, posture } }: { readonly scene: AlertScene }): ReactElement {
  return (
    <div className={`glow glow-${effect} state state-${posture}`} aria-hidden="true">
      {effect === 'dim' ? <div className="glow-dark" /> : null}
      <div className="glow-band" />
      <svg className="glow-lines" width="100%" height="100%">
        {glowLines[posture].map(({ inset, width, dashes, cap }) => (
          <rect
            key={inset}
            // An SVG length may be calculated in CSS only.
            style={{
              x: inset,
              y: inset,
              width: `calc(100% - ${2 * inset}px)`,
              height: `calc(100% - ${2 * inset}px)`
            }}
            rx="3"
            strokeWidth={width}
            strokeDasharray={dashes.join(' ')}
            strokeLinecap={cap}
          />
        ))}
      </svg>
    </div>
  );
}
