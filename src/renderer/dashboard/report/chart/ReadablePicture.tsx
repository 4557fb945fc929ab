import { useState, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import { useEscape } from '../../../ui/keys/useEscape.ts';
import './readablePicture.css';
import { readingAt, type Reading } from './readings.ts';

type ReadablePictureProps = {
  readonly label: string;
  readonly readings: readonly Reading[];
  readonly children: ReactNode;
};

/** How near the pointer must come to a mark without width, as a share of the picture. */
const reach = 0.006;

/**
 * A picture along a line of time or days that can be read piece by piece: by pointing, or with the keys of a slider,
 * which lies unseen over it and whose value is its piece in words. So assistive technology announces it by itself.
 */
export function ReadablePicture({ label, readings, children }: ReadablePictureProps): ReactElement {
  const [pointed, setPointed] = useState<number | null>(null);
  const [walked, setWalked] = useState(0);
  const [focused, setFocused] = useState(false);
  // What appears under the pointer can be sent away without moving it (WCAG 2.2, 1.4.13).
  useEscape(() => {
    setPointed(null);
  }, pointed !== null);
  const walkedTo = Math.max(0, Math.min(walked, readings.length - 1));
  const shown = pointed ?? (focused ? walkedTo : null);
  const reading = shown === null ? undefined : readings[shown];
  return (
    // Time runs from left to right in every language, as on the axis.
    <div
      dir="ltr"
      className="readable"
      onPointerMove={(event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        setPointed(readingAt(readings, (event.clientX - left) / width, reach));
      }}
      onPointerLeave={() => {
        setPointed(null);
      }}
    >
      {children}
      {reading === undefined ? null : <ReadingMark reading={reading} />}
      <input
        type="range"
        className="readable-cursor"
        aria-label={label}
        aria-valuetext={readings[walkedTo]?.words ?? ''}
        min={0}
        max={Math.max(0, readings.length - 1)}
        step={1}
        value={walkedTo}
        onChange={(event) => {
          setPointed(null);
          setWalked(event.target.valueAsNumber);
        }}
        onFocus={() => {
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
        }}
      />
    </div>
  );
}

function ReadingMark({ reading: { from, to, words } }: { readonly reading: Reading }): ReactElement {
  const style: CSSProperties & Readonly<Record<'--from' | '--to', number>> = { '--from': from, '--to': to };
  return (
    <>
      <div className="readable-mark" style={style} />
      <div className="readable-words" style={style} dir="auto" aria-hidden="true">
        {words}
      </div>
    </>
  );
}
