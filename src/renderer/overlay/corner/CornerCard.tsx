import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useEscape } from '../../ui/keys/useEscape.ts';
import { useBridge } from '../overlayContext.ts';
import './corner.css';

type CornerCardProps = {
  /** A drawing beside the words, if there is one. */
  readonly picture?: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** What Esc does while the card has the focus; nothing where there is nothing to put away. */
  readonly onEscape?: () => void;
};

/** A small window in the corner of the screen. It takes no focus, says itself once, and asks for the height it needs. */
export function CornerCard({ picture, title, children, actions, onEscape }: CornerCardProps): ReactElement {
  const bridge = useBridge();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = card.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      bridge.send('card:measured', Math.ceil(element.getBoundingClientRect().height));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [bridge]);
  useEscape(() => onEscape?.());
  return (
    <main className="overlay corner">
      <div ref={card} className="corner-card">
        {picture === undefined ? null : <div className="corner-picture">{picture}</div>}
        <div className="corner-words">
          <div aria-live="polite">
            <h1>{title}</h1>
            {children}
          </div>
          <div className="corner-actions">{actions}</div>
        </div>
      </div>
    </main>
  );
}
