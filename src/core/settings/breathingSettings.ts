import type { BreathingWish } from '../breathing/breathingPlan.ts';
import type { BreathingSound } from '../ipc/overlayContract.ts';
import type { SettingKey, Settings } from './schema.ts';

/** Length and pace of the next session. */
export function breathingWishFrom(settings: Settings): BreathingWish {
  return {
    sessionSeconds: settings.breathingSessionSeconds,
    inSeconds: settings.breathingInSeconds,
    widenSeconds: settings.breathingWidenSeconds,
    outSeconds: settings.breathingOutSeconds
  };
}

/** What to change so that a wish is the next session's, too. */
export function breathingWishSettings(wish: BreathingWish): readonly (readonly [SettingKey, number])[] {
  return [
    ['breathingSessionSeconds', wish.sessionSeconds],
    ['breathingInSeconds', wish.inSeconds],
    ['breathingWidenSeconds', wish.widenSeconds],
    ['breathingOutSeconds', wish.outSeconds]
  ];
}

export function breathingSoundFrom(settings: Settings): BreathingSound {
  return { on: settings.breathingSound, volume: settings.breathingVolumePercent / 100 };
}
