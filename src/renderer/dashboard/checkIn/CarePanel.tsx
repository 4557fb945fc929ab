import type { ReactElement } from 'react';
import type { CareAdvice } from '../../../core/guide/care.ts';
import { describeCare } from '../../../text/checkInWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';

type CarePanelProps = {
  readonly advice: CareAdvice;
  /** Null while the answer it comes from is still being written. */
  readonly onRead: (() => void) | null;
};

/** Care advice, plainly: what was noted, what to do, and that nothing is judged here. */
export function CarePanel({ advice, onRead }: CarePanelProps): ReactElement {
  const text = useText();
  const { title, noted, todo, limits } = describeCare(text, advice);
  return (
    <section className="care" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {noted.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="care-do">{todo}</p>
      <p className="muted">{limits}</p>
      {onRead === null ? null : (
        <div className="buttons">
          <Button onClick={onRead}>{text('care.read')}</Button>
        </div>
      )}
    </section>
  );
}
