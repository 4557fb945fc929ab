import type { ReactElement } from 'react';
import { shownMoment, spokenPhase } from '../../../core/breathing/breathingView.ts';
import type { BreathingScene, BreathingSound } from '../../../core/ipc/overlayContract.ts';
import { describeBreathing, describeBreathingButton } from '../../../text/breathingWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { steadySeconds } from '../clock/steadyClock.ts';
import { useReducedMotion } from '../clock/useReducedMotion.ts';
import { useSeconds } from '../clock/useSeconds.ts';
import { useBridge, useText } from '../overlayContext.ts';
import { BreathingShape } from './BreathingShape.tsx';
import { SoundChoice } from './SoundChoice.tsx';
import { StillBreathing } from './StillBreathing.tsx';
import { useBreathSound } from './useBreathSound.ts';

type BreathingSessionProps = {
  readonly state: Exclude<BreathingScene['state'], { readonly kind: 'ended' }>;
  readonly sound: BreathingSound;
  readonly receivedAt: number;
};

/** Words and shape of a session under way or paused. */
export function BreathingSession({ state, sound, receivedAt }: BreathingSessionProps): ReactElement {
  const text = useText();
  const bridge = useBridge();
  const reduced = useReducedMotion();
  const running = state.kind === 'running';
  // The words turn with the breath: a quarter of a second late is not felt.
  const moment = shownMoment(state, useSeconds(4) - receivedAt);
  const momentAt = (seconds: number): typeof moment => shownMoment(state, seconds - receivedAt);
  useBreathSound(sound.on && running, sound.volume, () => momentAt(steadySeconds()));
  const words = describeBreathing(text, state, moment);
  const spoken = spokenPhase(moment);
  const phase = text(`breathing.${spoken.phase}`);
  const button = (name: 'pause' | 'resume' | 'stop'): ReactElement => (
    <Button
      look="calm"
      onClick={() => {
        bridge.send(`breathing:${name}`, null);
      }}
    >
      {describeBreathingButton(text, name)}
    </Button>
  );
  return (
    <>
      <p className="breathing-time muted" role="timer" aria-label={words?.timeLeft?.spoken}>
        {words?.timeLeft?.short}
      </p>
      <div className={running ? 'breathing-middle' : 'breathing-middle breathing-waits'}>
        {reduced ? (
          <StillBreathing moment={moment} />
        ) : (
          <BreathingShape fullnessAt={(seconds) => momentAt(seconds).fullness} />
        )}
      </div>
      <div className="breathing-words">
        <h1 id="breathing-headline">{words?.headline}</h1>
        <p>{words?.todo}</p>
      </div>
      <output className="visually-hidden">
        {running
          ? spoken.whole
            ? text('breathing.spoken', { phase, todo: text(`breathing.${spoken.phase}.do`) })
            : phase
          : ''}
      </output>
      <div className="break-actions">
        {button(running ? 'pause' : 'resume')}
        {button('stop')}
      </div>
      <SoundChoice sound={sound} />
      <p className="breathing-safety muted fine">{words?.lightHeaded}</p>
    </>
  );
}
