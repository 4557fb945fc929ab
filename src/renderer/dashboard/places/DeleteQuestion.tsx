import { useEffect, useRef, type ReactElement } from 'react';
import type { BaselineSummary } from '../../../core/monitor/snapshot.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';

type DeleteQuestionProps = {
  readonly place: BaselineSummary;
  readonly onKept: () => void;
  readonly onDeleted: () => void;
};

/** Asks before a place goes. The focus is on keeping it, so that a key pressed twice deletes nothing. */
export function DeleteQuestion({ place, onKept, onDeleted }: DeleteQuestionProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    keep.current?.focus();
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onKept();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [onKept]);
  const question = text('places.delete.question', { name: place.name });
  return (
    <fieldset className="place-question" aria-label={question}>
      <p>{question}</p>
      <div className="buttons">
        <Button ref={keep} onClick={onKept}>
          {text('places.delete.keep')}
        </Button>
        <Button
          onClick={() => {
            bridge.send('baseline:delete', place.id);
            onDeleted();
          }}
        >
          {text('places.delete.do')}
        </Button>
      </div>
    </fieldset>
  );
}
