import type { ReactElement } from 'react';
import type { SetupAspect, SetupVerdict } from '../../../core/setupCheck/setupCheck.ts';

type SetupDrawingProps = { readonly aspect: SetupAspect; readonly finding: SetupVerdict['finding'] };

/** A small drawing of one aspect as it was found. Decoration: the words stand beside it. */
export function SetupDrawing(props: SetupDrawingProps): ReactElement {
  return (
    <svg className="check-drawing" viewBox="0 0 64 48" aria-hidden="true">
      <Drawing {...props} />
    </svg>
  );
}

function Drawing({ aspect, finding }: SetupDrawingProps): ReactElement {
  switch (aspect) {
    case 'shoulders':
      return <Shoulders down={finding === 'cut' ? 13 : 0} faint={finding === 'unclear'} />;
    case 'distance':
      return <Distance personX={finding === 'near' ? 32 : finding === 'far' ? 56 : 45} />;
    case 'height':
      return <Height cameraY={finding === 'low' ? 38 : finding === 'high' ? 3 : 15} />;
    case 'angle':
      return <Angle degrees={finding === 'aside' ? 32 : finding === 'farAside' ? 62 : 0} />;
    case 'light':
      return <Light finding={finding} />;
    default:
      return aspect satisfies never;
  }
}

/** The picture's frame, with head and shoulders in it or partly below it. */
function Shoulders({ down, faint }: { readonly down: number; readonly faint: boolean }): ReactElement {
  return (
    <>
      <rect className="draw-still" x="8" y="5" width="48" height="36" rx="3" />
      <g transform={`translate(0 ${down})`} className={faint ? 'draw-faint' : 'draw-line'}>
        <circle cx="32" cy="18" r="6" />
        <path d="M18 38 Q19 28 28 27 L36 27 Q45 28 46 38" />
      </g>
    </>
  );
}

/** From the side: the screen with its camera, and the person at a distance. */
function Distance({ personX }: { readonly personX: number }): ReactElement {
  return (
    <>
      <path className="draw-still" d="M9 12 L9 32 M4 38 L14 38 M9 32 L9 38" />
      <Profile x={personX} />
      <path
        className="draw-mark"
        d={`M13 43 L${personX} 43 M16 40 L13 43 L16 46 M${personX - 3} 40 L${personX} 43 L${personX - 3} 46`}
      />
    </>
  );
}

/** From the side: where the camera's line meets the eyes. */
function Height({ cameraY }: { readonly cameraY: number }): ReactElement {
  return (
    <>
      <path className="draw-still" d="M11 16 L11 34 M5 42 L17 42 M11 34 L11 42" />
      <circle className="draw-dot" cx="11" cy={cameraY} r="2.5" />
      <path className="draw-mark" d={`M15 ${cameraY} L42 17`} strokeDasharray="2.5 2.5" />
      <Profile x={47} />
    </>
  );
}

/** From above: head and shoulders towards the screen, and the camera. */
function Angle({ degrees }: { readonly degrees: number }): ReactElement {
  const turn = (degrees * Math.PI) / 180;
  const x = 32 - Math.sin(turn) * 26;
  const y = 36 - Math.cos(turn) * 26;
  return (
    <>
      <path className="draw-still" d="M18 5 L46 5" />
      <ellipse className="draw-line" cx="32" cy="38" rx="14" ry="5.5" />
      <circle className="draw-line" cx="32" cy="36" r="5.5" />
      <circle className="draw-dot" cx={x} cy={y} r="2.5" />
      <path className="draw-mark" d={`M${x} ${y} L32 30`} strokeDasharray="2.5 2.5" />
    </>
  );
}

/** A face and the light that falls on it. */
function Light({ finding }: { readonly finding: SetupVerdict['finding'] }): ReactElement {
  const strong = finding === 'glaring';
  return (
    <>
      <g className={finding === 'dim' || finding === 'unclear' ? 'draw-faint' : 'draw-line'}>
        <circle cx="44" cy="20" r="8" />
        <path d="M30 44 Q31 34 40 33 L48 33 Q57 34 58 44" />
      </g>
      <circle
        className={finding === 'dim' ? 'draw-still' : 'draw-dot'}
        cx="13"
        cy="14"
        r={strong ? 7 : 4.5}
      />
      {finding === 'dim' ? null : (
        <path
          className="draw-mark"
          d={
            strong
              ? 'M23 14 L33 15 M21 20 L30 26 M16 24 L20 34 M23 8 L32 4'
              : 'M20 15 L28 16 M19 19 L25 23 M15 21 L17 28'
          }
        />
      )}
    </>
  );
}

/** Head and upper body from the side, facing left. */
function Profile({ x }: { readonly x: number }): ReactElement {
  return (
    <g className="draw-line">
      <circle cx={x} cy="16" r="5.5" />
      <path d={`M${x + 1} 22 Q${x + 6} 25 ${x + 5} 38`} />
    </g>
  );
}
