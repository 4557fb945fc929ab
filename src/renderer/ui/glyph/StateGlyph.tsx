import type { ReactElement } from 'react';
import type { TrayIcon } from '../../../core/monitor/snapshot.ts';
import './glyph.css';
import { glyphSize, stateGlyphs } from './stateGlyphs.ts';

/** The tray's glyph of a state, in the colour of the text around it. Decoration: the state's name stands beside it. */
export function StateGlyph({ icon }: { readonly icon: TrayIcon }): ReactElement {
  return (
    <svg className="glyph" viewBox={`0 0 ${glyphSize} ${glyphSize}`} aria-hidden="true">
      {stateGlyphs[icon].map((shape) =>
        shape.kind === 'fill' ? (
          <path key={shape.path} d={shape.path} fill="currentColor" />
        ) : (
          <path
            key={shape.path}
            d={shape.path}
            fill="none"
            stroke="currentColor"
            strokeWidth={shape.width}
            strokeLinecap={shape.cap}
            strokeLinejoin="round"
          />
        )
      )}
    </svg>
  );
}
