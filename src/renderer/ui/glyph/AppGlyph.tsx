import type { ReactElement } from 'react';
import { appGlyph, appGlyphGround } from './appGlyph.ts';
import './glyph.css';
import { glyphSize } from './stateGlyphs.ts';

/** The app's own mark. Decoration: its name stands beside it. */
export function AppGlyph(): ReactElement {
  return (
    <svg className="glyph" viewBox={`0 0 ${glyphSize} ${glyphSize}`} aria-hidden="true">
      <path d={appGlyphGround.path} fill={appGlyphGround.colour} />
      {appGlyph.map(({ shape, colour }) =>
        shape.kind === 'fill' ? (
          <path key={shape.path} d={shape.path} fill={colour} />
        ) : (
          <path
            key={shape.path}
            d={shape.path}
            fill="none"
            stroke={colour}
            strokeWidth={shape.width}
            strokeLinecap={shape.cap}
          />
        )
      )}
    </svg>
  );
}
