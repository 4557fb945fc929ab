import type { GlyphShape } from './stateGlyphs.ts';

/** The app's own mark: an upright person beside the plumb line that measures them. Grid of 16 × 16 units. */
export const appGlyph: readonly { readonly shape: GlyphShape; readonly colour: string }[] = [
  {
    shape: { kind: 'stroke', path: 'M4.75 2.25 V10.5', width: 0.55, cap: 'round' },
    colour: '#7ce3d4'
  },
  {
    shape: { kind: 'fill', path: 'M4.75 14 L3.65 11.4 Q3.5 10.4 4.75 10.25 Q6 10.4 5.85 11.4 Z' },
    colour: '#7ce3d4'
  },
  {
    shape: { kind: 'fill', path: 'M7 4.75 a2 2 0 1 0 4 0 a2 2 0 1 0 -4 0 Z' },
    colour: '#fbfaf8'
  },
  {
    shape: { kind: 'stroke', path: 'M8.75 8.75 V11 Q8.75 12.5 10.25 12.5 H12.75', width: 2.1, cap: 'round' },
    colour: '#fbfaf8'
  }
];

/** The rounded square that the mark stands on. */
export const appGlyphGround = {
  colour: '#0f766e',
  path: 'M4 0.5 H12 Q15.5 0.5 15.5 4 V12 Q15.5 15.5 12 15.5 H4 Q0.5 15.5 0.5 12 V4 Q0.5 0.5 4 0.5 Z'
} as const;
