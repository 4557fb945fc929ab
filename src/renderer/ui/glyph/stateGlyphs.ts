import type { TrayIcon } from '../../../core/monitor/snapshot.ts';

/** A shape of one colour on a grid of 16 × 16 units; SVG path data, so that windows and icon files share it. */
export type GlyphShape =
  | { readonly kind: 'fill'; readonly path: string }
  | {
      readonly kind: 'stroke';
      readonly path: string;
      readonly width: number;
      readonly cap: 'round' | 'butt';
    };

export const glyphSize = 16;

/**
 * A person sitting in profile and facing the screen at the right, whose posture is the state; only leaning is seen
 * from the front. Straight edges fall on whole units, so that they are sharp at 16 and 32 px.
 */
export const stateGlyphs: Readonly<Record<TrayIcon, readonly GlyphShape[]>> = {
  upright: [disc(6.5, 3.25), line('M6.5 9 V11.5 Q6.5 13.5 8.5 13.5 H13.5')],
  slouch: [disc(10, 5), line('M6.75 7.75 C2.75 8.75 2.5 13.5 6.5 13.5 H13.5')],
  forwardHead: [disc(12, 3.25), line('M9.5 5.25 L5 7.75', 2), line('M4.5 9 V11.5 Q4.5 13.5 6.5 13.5 H13.5')],
  lean: [disc(10.5, 4.25), fill('M1.25 11.75 A5.75 5.75 0 0 1 12.25 15.5 Z')],
  tooClose: [disc(6.75, 4, 3.25), fill('M1 15 C1 6 12.5 6 12.5 15 Z'), line('M15 1 V15', 2)],
  lookingDown: [
    disc(5, 3.25),
    line('M4.5 9 V11.5 Q4.5 13.5 6.5 13.5 H13.5'),
    line('M12 2 V8.5 M9.5 6.25 L12 8.75 L14.5 6.25', 2)
  ],
  cannotTell: [
    line('M6.5 1 a2.5 2.5 0 1 0 0.01 0 Z', 1.5),
    dashes('M6.5 8 V10 M6.5 11 V15', 3),
    dashes('M9 13.5 H11 M12 13.5 H14', 3)
  ],
  away: [line('M4 2 V14 M4 9 H12 V14', 2)],
  paused: [line('M4.5 3.5 V12.5 M11.5 3.5 V12.5')],
  noCamera: [
    fill('M1 4.25 L8.75 12 H1 Z'),
    fill('M7 4 H11 V8 Z'),
    fill('M12 7 L15 5 V11 L12 9 Z'),
    line('M2 2 L14 14', 1.75)
  ],
  error: [line('M8 2 L15 14 H1 Z', 1.75), line('M8 6.75 V9.25', 1.75), disc(8, 11.75, 1)]
};

function disc(x: number, y: number, radius = 2.75): GlyphShape {
  const half = `a${radius} ${radius} 0 1 0`;
  return fill(`M${x - radius} ${y} ${half} ${radius * 2} 0 ${half} ${-radius * 2} 0 Z`);
}

function fill(path: string): GlyphShape {
  return { kind: 'fill', path };
}

function line(path: string, width = 3): GlyphShape {
  return { kind: 'stroke', path, width, cap: 'round' };
}

/** Pieces with square ends: round ones would fill the gaps between them. */
function dashes(path: string, width: number): GlyphShape {
  return { kind: 'stroke', path, width, cap: 'butt' };
}
