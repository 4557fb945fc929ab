import type { MonitorEvent } from '../../core/monitor/monitorEvent.ts';
import type { WellbeingEvent } from '../../core/wellbeing/wellbeingEvent.ts';
import type { SendHandlers } from './gateway.ts';

export type OverlayHandlerParts = {
  readonly happened: (event: MonitorEvent) => void;
  readonly wellbeing: (event: WellbeingEvent) => void;
  /** A corner card needs this height, in density-independent pixels. */
  readonly fitCard: (contentsId: number, height: number) => void;
  /** The page says that it is of no use. */
  readonly close: (contentsId: number) => void;
};

/** What the messages of overlay windows mean. */
export function overlayHandlers(parts: OverlayHandlerParts): SendHandlers<'overlay'> {
  const { happened, wellbeing } = parts;
  return {
    'break:postpone': () => wellbeing({ kind: 'breakPostponed' }),
    'break:skip': () => wellbeing({ kind: 'breakSkipped' }),
    'break:leave': () => wellbeing({ kind: 'cameBack' }),
    'break:exit': () => wellbeing({ kind: 'emergencyExitUsed' }),
    'break:begin': () => wellbeing({ kind: 'noticedBreakBegun' }),
    'card:change': () => wellbeing({ kind: 'cardChanged' }),
    'card:measured': (height, contentsId) => parts.fitCard(contentsId, height),
    'breathing:pause': () => wellbeing({ kind: 'breathingPaused' }),
    'breathing:resume': () => wellbeing({ kind: 'breathingResumed' }),
    'breathing:stop': () => wellbeing({ kind: 'breathingStopped' }),
    'breathing:close': () => wellbeing({ kind: 'breathingDismissed' }),
    'breathing:adjust': ({ on, volume }) => {
      happened({ kind: 'settingChanged', key: 'breathingSound', value: on });
      const percent = Math.round(volume * 100);
      happened({ kind: 'settingChanged', key: 'breathingVolumePercent', value: percent });
    },
    'offer:accept': (offer) => wellbeing({ kind: 'offerTaken', offer }),
    'offer:decline': (offer) => wellbeing({ kind: 'offerDismissed', offer }),
    'overlay:close': (_nothing, contentsId) => parts.close(contentsId)
  };
}
