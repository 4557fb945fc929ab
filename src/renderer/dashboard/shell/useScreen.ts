import { useEffect } from 'react';
import type { AppSnapshot } from '../../../core/monitor/snapshot.ts';
import { isSettingUp, shownScreens, type ScreenName } from '../screens.ts';
import { useHash } from './useHash.ts';

type Navigation = { readonly screen: ScreenName; readonly open: (screen: ScreenName) => void };

/**
 * The open screen. It stands in the address (`#settings`), so that main can open the window on any screen. A
 * calibration that was begun elsewhere, from the tray say, brings its screen along; the demo's own does not, and while
 * setting up there is a step for it.
 */
export function useScreen(snapshot: AppSnapshot | null): Navigation {
  const screen = screenFrom(useHash(), snapshot);
  const calibrating = snapshot !== null && !snapshot.demo && snapshot.calibration?.kind === 'running';
  const leads = calibrating && screen !== 'onboarding';
  useEffect(() => {
    if (leads) openScreen('calibrate');
  }, [leads]);
  return { screen, open: openScreen };
}

/**
 * The screen that an address names (`#report/week/2026-11-19`), or the first one where that is not shown. An address
 * that names none opens what is being set up.
 */
export function screenFrom(hash: string, snapshot: AppSnapshot | null): ScreenName {
  const [named] = hash.replace(/^#/u, '').split('/');
  if (named === '' && isSettingUp(snapshot)) return 'onboarding';
  return shownScreens(snapshot).find(({ name }) => name === named)?.name ?? 'now';
}

function openScreen(screen: ScreenName): void {
  window.location.hash = screen;
}
