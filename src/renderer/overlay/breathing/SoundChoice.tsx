import type { ReactElement } from 'react';
import type { BreathingSound } from '../../../core/ipc/overlayContract.ts';
import { useBridge, useText } from '../overlayContext.ts';

/** The soft sound, off unless asked for, and how loud it is. */
export function SoundChoice({ sound }: { readonly sound: BreathingSound }): ReactElement {
  const text = useText();
  const bridge = useBridge();
  return (
    <div className="breathing-sound">
      <label className="breathing-sound-on">
        <input
          type="checkbox"
          className="switch"
          checked={sound.on}
          onChange={(event) => {
            bridge.send('breathing:adjust', { ...sound, on: event.target.checked });
          }}
        />
        <span>{text('breathing.sound')}</span>
      </label>
      {sound.on ? (
        <input
          type="range"
          aria-label={text('breathing.volume')}
          min={0}
          max={1}
          step={0.05}
          value={sound.volume}
          onChange={(event) => {
            bridge.send('breathing:adjust', { ...sound, volume: event.target.valueAsNumber });
          }}
        />
      ) : null}
    </div>
  );
}
