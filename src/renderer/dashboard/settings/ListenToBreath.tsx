import { useEffect, useRef, useState, type ReactElement } from 'react';
import { breathingMoment, type BreathingMoment } from '../../../core/breathing/breathingMoment.ts';
import { planBreathing } from '../../../core/breathing/breathingPlan.ts';
import { breathingWishFrom } from '../../../core/settings/breathingSettings.ts';
import type { Settings } from '../../../core/settings/schema.ts';
import { useBreathSound } from '../../overlay/breathing/useBreathSound.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../dashboardContext.ts';

/** Plays one breath at the pace and volume that are set. */
export function ListenToBreath({ settings }: { readonly settings: Settings }): ReactElement {
  const text = useText();
  const [playing, setPlaying] = useState(false);
  const begunAt = useRef(0);
  const plan = planBreathing(breathingWishFrom(settings));
  const breathSeconds = plan.inSeconds + plan.widenSeconds + plan.outSeconds;
  const momentNow = (): BreathingMoment =>
    breathingMoment(plan, plan.settleSeconds + (performance.now() - begunAt.current) / 1000);
  useBreathSound(playing, settings.breathingVolumePercent / 100, momentNow);
  useEffect(() => {
    if (!playing) return undefined;
    const timer = window.setTimeout(() => {
      setPlaying(false);
    }, breathSeconds * 1000);
    return () => {
      window.clearTimeout(timer);
    };
  }, [playing, breathSeconds]);
  return (
    <Button
      aria-label={text('settings.sound.listen.label', { setting: text('setting.breathingSound') })}
      aria-pressed={playing}
      onClick={() => {
        begunAt.current = performance.now();
        setPlaying(!playing);
      }}
    >
      {text('settings.sound.listen')}
    </Button>
  );
}
