import { useState, type ReactElement, type Ref } from 'react';
import type { BreakAction, BreakView } from '../../../core/breaks/breakView.ts';
import { Button } from '../../ui/button/Button.tsx';
import { describeBreakAction } from '../../../text/breakWords.ts';
import { useBridge, useText } from '../overlayContext.ts';
import { EmergencyExit } from './EmergencyExit.tsx';

type BreakActionsProps = {
  readonly view: BreakView;
  readonly postponeMinutes: number;
  /** Gets the button that Esc goes to: the last one. */
  readonly wayOut: Ref<HTMLButtonElement>;
};

/** The buttons of a break: small, of one size, and none louder than another. */
export function BreakActions({ view, postponeMinutes, wayOut }: BreakActionsProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const [leaving, setLeaving] = useState(false);
  const { actions, inert } = view;
  if (leaving && actions.includes('exit')) {
    return (
      <EmergencyExit
        onStay={() => {
          setLeaving(false);
        }}
      />
    );
  }
  const act = (action: BreakAction): void => {
    if (action === 'another') bridge.send('card:change', null);
    else if (inert) return;
    else if (action === 'exit') setLeaving(true);
    else bridge.send(`break:${action}`, null);
  };
  return (
    <div className="break-actions">
      {actions.map((action, index) => (
        <Button
          // Skipping turns into "I'm back" in place, so that it keeps the focus.
          key={action === 'leave' ? 'skip' : action}
          ref={index === actions.length - 1 ? wayOut : null}
          look="calm"
          aria-disabled={inert && action !== 'another'}
          onClick={() => {
            act(action);
          }}
        >
          {describeBreakAction(text, action, postponeMinutes)}
        </Button>
      ))}
    </div>
  );
}
