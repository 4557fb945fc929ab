import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from '../../../ui/button/Button.tsx';
import { useText } from '../../dashboardContext.ts';

type DeleteDaysProps = {
  readonly what: string;
  readonly onKeep: () => void;
  readonly onDelete: () => void;
};

/** The question before days are deleted. The focus stands on keeping them. */
export function DeleteDays({ what, onKeep, onDelete }: DeleteDaysProps): ReactElement {
  const text = useText();
  const keep = useRef<HTMLButtonElement>(null);
  const question = text('report.delete.question', { range: what });
  useEffect(() => {
    keep.current?.focus();
  }, []);
  return (
    <fieldset className="delete-days">
      <legend>{question}</legend>
      <div className="buttons">
        <Button ref={keep} onClick={onKeep}>
          {text('report.delete.keep')}
        </Button>
        <Button look="quiet" onClick={onDelete}>
          {text('report.delete.do')}
        </Button>
      </div>
    </fieldset>
  );
}
