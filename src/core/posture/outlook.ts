import type { Outlook } from '../pace/pace.ts';
import type { WatchState } from './watchState.ts';

/** What the watch makes of the moment, for the pace: is it worth looking more often now? */
export function outlookOf(state: WatchState): Outlook {
  if (state.calibration !== null) return 'calibrating';
  if (state.away !== null) return 'away';
  const { shown, moment, holds } = state;
  const held = Object.values(holds).flatMap((hold) => hold ?? []);
  const building = held.some(({ alerted }) => !alerted);
  const untold = shown?.state === 'cannotTell' ? shown.reason : null;
  const leaving = untold === 'faceOutOfView' && state.nobodySeconds > 0;
  const starting = untold === 'starting';
  // While nothing can be told, what spoke against the state before waits with it.
  const opposed = untold === null && (moment.rival !== null || moment.target !== moment.state);
  const glimpsed = state.glimpse !== null && state.glimpse !== moment.state;
  if (building || leaving || starting || opposed || state.choice !== null || glimpsed) {
    return 'doubt';
  }
  if (held.some(({ alerted }) => alerted)) return 'alerting';
  return shown === null || untold !== null ? 'untold' : 'steady';
}
