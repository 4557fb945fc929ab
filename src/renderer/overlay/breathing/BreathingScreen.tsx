import type { ReactElement } from 'react';
import type { BreathingScene } from '../../../core/ipc/overlayContract.ts';
import { describeBreathing, describeBreathingButton } from '../../../text/breathingWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useEscape } from '../../ui/keys/useEscape.ts';
import { useFirstFocus } from '../../ui/keys/useFirstFocus.ts';
import { useBridge, useText } from '../overlayContext.ts';
import './breathing.css';
import { BreathingSession } from './BreathingSession.tsx';

type BreathingScreenProps = { readonly scene: BreathingScene; readonly receivedAt: number };

/** A breathing session from its first moment to its closing words. Esc pauses it, Esc again ends it. */
export function BreathingScreen({ scene, receivedAt }: BreathingScreenProps): ReactElement {
  const bridge = useBridge();
  // The focus begins on the screen itself: a key that was meant for something else presses nothing.
  const screen = useFirstFocus<HTMLElement>();
  const { state, sound } = scene;
  const { kind } = state;
  useEscape(() => {
    if (kind === 'running') bridge.send('breathing:pause', null);
    else bridge.send(kind === 'paused' ? 'breathing:stop' : 'breathing:close', null);
  });
  return (
    <main ref={screen} className="overlay breathing" tabIndex={-1} aria-labelledby="breathing-headline">
      {state.kind === 'ended' ? (
        <Closing state={state} />
      ) : (
        <BreathingSession state={state} sound={sound} receivedAt={receivedAt} />
      )}
    </main>
  );
}

type ClosingProps = { readonly state: Extract<BreathingScene['state'], { readonly kind: 'ended' }> };

function Closing({ state }: ClosingProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const close = useFirstFocus<HTMLButtonElement>();
  const words = describeBreathing(text, state);
  return (
    <div className="breathing-closing">
      <div aria-live="polite">
        <h1 id="breathing-headline">{words?.headline}</h1>
        <p>{words?.todo}</p>
      </div>
      <Button
        ref={close}
        look="calm"
        onClick={() => {
          bridge.send('breathing:close', null);
        }}
      >
        {describeBreathingButton(text, 'close')}
      </Button>
    </div>
  );
}
