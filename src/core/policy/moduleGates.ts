import type { PairingOffer, WellbeingSnapshot } from '../monitor/wellbeingSnapshot.ts';
import { isModuleOff, type Managed, type PolicyModule } from '../settings/managed.ts';
import type { WellbeingEvent } from '../wellbeing/wellbeingEvent.ts';

/** What the windows and the tray show of breaks, breathing and check-in: not the parts that a policy turned off. */
export function shownParts(snapshot: WellbeingSnapshot, managed: Managed): WellbeingSnapshot {
  const { breaks, breathing, checkIn, ...others } = snapshot;
  const off = (module: 'breaks' | 'breathing' | 'checkIn'): boolean => isModuleOff(managed, module);
  return {
    ...others,
    ...(breaks === undefined || off('breaks') ? {} : { breaks }),
    ...(breathing === undefined || off('breathing') ? {} : { breathing }),
    ...(checkIn === undefined || off('checkIn') ? {} : { checkIn })
  };
}

/**
 * Whether an event would begin something that a policy turned off, whoever asks: window, tray, notification, terminal.
 * Ending and deleting are always allowed.
 */
export function isForbidden(event: WellbeingEvent, managed: Managed): boolean {
  const module = beginningOf(event);
  return module !== null && isModuleOff(managed, module);
}

/** What has to end when a policy comes while it runs. */
export function endingOf(before: Managed, now: Managed): readonly WellbeingEvent[] {
  const wentOff = !isModuleOff(before, 'breathing') && isModuleOff(now, 'breathing');
  return wentOff ? [{ kind: 'breathingStopped' }, { kind: 'breathingDismissed' }] : [];
}

const beginningOfOffer: Readonly<Record<PairingOffer['offer'], PolicyModule | null>> = {
  breathing: 'breathing',
  heldBreak: 'breaks',
  workstationTip: null
};

function beginningOf(event: WellbeingEvent): PolicyModule | null {
  const { kind } = event;
  if (kind === 'breakAsked' || kind === 'noticedBreakBegun') return 'breaks';
  if (kind === 'breathingBegun' || kind === 'breathingResumed') return 'breathing';
  if (kind === 'offerTaken') return beginningOfOffer[event.offer];
  return kind === 'checkInAnswered' ? 'checkIn' : null;
}
