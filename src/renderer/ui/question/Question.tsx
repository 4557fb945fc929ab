import type { ReactElement } from 'react';
import { Button } from '../button/Button.tsx';
import { useEscape } from '../keys/useEscape.ts';
import { useFirstFocus } from '../keys/useFirstFocus.ts';
import './question.css';

type QuestionProps = {
  readonly question: string;
  /** What the two buttons say. */
  readonly keep: string;
  readonly act: string;
  readonly onKeep: () => void;
  readonly onAct: () => void;
};

/**
 * Asks before something that cannot be taken back. The focus is on keeping everything as it is, so that a key pressed
 * twice does nothing; Esc keeps it, too.
 */
export function Question({ question, keep, act, onKeep, onAct }: QuestionProps): ReactElement {
  const first = useFirstFocus<HTMLButtonElement>();
  useEscape(onKeep);
  return (
    <fieldset className="question">
      <legend>{question}</legend>
      <div className="buttons">
        <Button ref={first} onClick={onKeep}>
          {keep}
        </Button>
        <Button onClick={onAct}>{act}</Button>
      </div>
    </fieldset>
  );
}
