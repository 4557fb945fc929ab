import { useId, type ReactElement } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { useBridge, useText } from '../dashboardContext.ts';
import type { ScreenProps } from '../screens.ts';

/** Goes through setting up once more. */
export function SetUpAgain({ open }: Pick<ScreenProps, 'open'>): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const id = useId();
  return (
    <div className="set-up-again">
      <Button
        aria-describedby={id}
        onClick={() => {
          bridge.send('onboarding:begin', null);
          open('onboarding');
        }}
      >
        {text('onboarding.again')}
      </Button>
      <p id={id} className="muted fine">
        {text('onboarding.again.help')}
      </p>
    </div>
  );
}
