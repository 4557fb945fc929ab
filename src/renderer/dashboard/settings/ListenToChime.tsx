import type { ReactElement } from 'react';
import { playChime } from '../../detector/chime.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';

/** Plays the sound of an alert once, at the volume that is set. */
export function ListenToChime({ volumePercent }: { readonly volumePercent: number }): ReactElement {
  const text = useText();
  return (
    <Button
      aria-label={text('settings.sound.listen.label', { setting: text('setting.alertSound') })}
      onClick={() => {
        playChime(volumePercent / 100);
      }}
    >
      {text('settings.sound.listen')}
    </Button>
  );
}
