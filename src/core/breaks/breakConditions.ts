import { isTyping } from '../presence/presence.ts';
import type { BreakClockState } from './breakClockState.ts';
import type { BreakConditions } from './breakCycle.ts';
import type { FreezeReason, HoldReason } from './breakEffects.ts';
import { insideWorkingHours } from './workingHours.ts';

/** What the facts mean for breaks at the moment of the last reading. */
export function breakConditions(state: BreakClockState): BreakConditions {
  const { last, settings, presence } = state;
  const insideHours = insideWorkingHours(settings.workingHours, last.local);
  return {
    at: last,
    settings,
    frozen: freezeReason(state, insideHours),
    hold: holdReason(state),
    typing: isTyping(presence),
    absence: presence.absence,
    insideHours
  };
}

/** A talk, a film or a pause: no input is then no sign of an absence. */
export function handsMayRest({ call, fullScreen, pause }: BreakClockState): boolean {
  return call === 'on' || fullScreen === 'on' || pause !== null;
}

function freezeReason({ pause, presence }: BreakClockState, insideHours: boolean): FreezeReason | null {
  if (pause !== null) return 'paused';
  if (presence.presence === 'away') return 'away';
  return insideHours ? null : 'outsideHours';
}

/**
 * `unknown` holds nothing back: where a system does not tell, breaks would otherwise never come. The strongest first:
 * over full screen alone a card may offer a break, in a call or with do-not-disturb on it may not.
 */
function holdReason({
  call,
  fullScreen,
  doNotDisturb,
  occupation,
  settings
}: BreakClockState): HoldReason | null {
  if (occupation !== null) return 'occupied';
  if (settings.holdInCalls && call === 'on') return 'call';
  if (settings.holdInDoNotDisturb && doNotDisturb === 'on') return 'doNotDisturb';
  return settings.holdInFullScreen && fullScreen === 'on' ? 'fullScreen' : null;
}
