import type { ReactElement } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../overlayContext.ts';
import { leave } from './leave.ts';

/** The way out of a window that main has lost; it closes by itself soon after. */
export function Stranded(): ReactElement {
  const text = useText();
  const bridge = useBridge();
  return (
    <section className="stranded" role="alert">
      <p>{text('overlay.stranded')}</p>
      <Button
        onClick={() => {
          leave(bridge);
        }}
      >
        {text('overlay.close')}
      </Button>
    </section>
  );
}
