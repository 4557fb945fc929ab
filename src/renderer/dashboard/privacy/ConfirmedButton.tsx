import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';

type ConfirmedButtonProps = {
  readonly label: string;
  /** What a screen reader says in its place, where the label alone would not tell. */
  readonly name?: string;
  readonly question: string;
  readonly answer: string;
  readonly onConfirmed: () => void;
};

/** Asks before it does what cannot be taken back; Esc and the first answer keep everything. */
export function ConfirmedButton(props: ConfirmedButtonProps): ReactElement {
  const { label, name, question, answer, onConfirmed } = props;
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (asking) dialog.current?.showModal();
  }, [asking]);
  const close = (): void => {
    setAsking(false);
  };
  return (
    <>
      <Button
        aria-label={name}
        onClick={() => {
          setAsking(true);
        }}
      >
        {label}
      </Button>
      {asking ? (
        <dialog ref={dialog} className="confirm" aria-label={name ?? label} onClose={close}>
          <p>{question}</p>
          <div className="buttons">
            <Button onClick={close}>{text('privacy.delete.keep')}</Button>
            <Button
              look="primary"
              onClick={() => {
                close();
                onConfirmed();
              }}
            >
              {answer}
            </Button>
          </div>
        </dialog>
      ) : null}
    </>
  );
}
