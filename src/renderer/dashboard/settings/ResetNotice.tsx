import { useEffect, useRef, type ReactElement } from 'react';
import { useText } from '../dashboardContext.ts';
import type { Resets } from './useResets.ts';

/**
 * Says what a reset did, with the way back. The frame stands even while it is empty: screen readers read out what is
 * added to one that they know. The button takes the focus of the one that was pressed, which is gone.
 */
export function ResetNotice({ count, undo }: Resets): ReactElement {
  const text = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (count > 0) button.current?.focus({ preventScroll: true });
  }, [count]);
  return (
    <output className="settings-notice">
      {count === 0 ? null : (
        <span className="settings-notice-card">
          <span>{text('settings.wasReset', { count })}</span>
          <button ref={button} type="button" className="button button-quiet" onClick={undo}>
            {text('settings.undo')}
          </button>
        </span>
      )}
    </output>
  );
}
