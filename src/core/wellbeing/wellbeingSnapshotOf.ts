import { breakOutlook } from '../breaks/breakOutlook.ts';
import type { WellbeingSnapshot } from '../monitor/wellbeingSnapshot.ts';
import { breathingWishFrom } from '../settings/breathingSettings.ts';
import type { WellbeingState } from './wellbeingState.ts';

/** Breaks, breathing and check-in as the windows see them. */
export function wellbeingSnapshotOf(state: WellbeingState): Required<WellbeingSnapshot> {
  const { settings, clock, breathing, sessions, checkIn, offers } = state;
  const { offered, advice, entries } = checkIn;
  return {
    breaks: { outlook: breakOutlook(clock) },
    breathing: { state: breathing, wish: breathingWishFrom(settings), sessions },
    checkIn: { offered, advice, entries, weekly: settings.weeklyCheckIn },
    offers: offers.map(({ offer }) => offer)
  };
}
