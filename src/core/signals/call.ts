import type { Signal } from '../breaks/breakClockState.ts';
import type { Moment } from '../monitor/moment.ts';
import type { DeviceUse, DeviceUses } from './deviceUse.ts';

/** Thresholds of the call decision. Seconds. */
export const callRules = {
  /**
   * Programs open a camera or microphone for a moment to list devices or to show a level; a call keeps it. Short,
   * because the camera has to be free within three seconds of a call's beginning.
   */
  beginsAfterSeconds: 0.7,
  /** A change of headset, a dropped connection or a second call in a row lets go for some seconds. */
  endsAfterSeconds: 15,
  /**
   * Nobody is in one call for so long: what holds a device longer is a resident (voice changer, streaming program,
   * another camera watcher) and counts again only after it has let go.
   */
  residentAfterSeconds: 4 * 3600
} as const;

/** A holder that was seen in the last reading. */
type SeenHolder = { readonly device: Device; readonly id: string; readonly sinceSeconds: number };
type Device = keyof DeviceUses;

/** What is known of a call. Plain data; seconds on the steady clock. */
export type CallState = {
  readonly call: Signal;
  readonly seen: readonly SeenHolder[];
  /** The last moment at which a call was going on, or null when none ever was. */
  readonly lastHeldSeconds: number | null;
};

export const noCallKnown: CallState = { call: 'unknown', seen: [], lastHeldSeconds: null };

/**
 * Whether a call is going on: another program has held a camera or microphone for a moment. Muting a microphone does
 * not let go of it in any of the large call programs, so a silent listener is found, too; one who joined without
 * microphone and camera is not.
 * @param uses the newest reading; the same one may be given again when only time has passed
 */
export function stepCall(state: CallState, uses: DeviceUses, at: Moment): CallState {
  const seen = [
    ...seenAfter(state.seen, 'microphone', uses.microphone, at),
    ...seenAfter(state.seen, 'camera', uses.camera, at)
  ];
  const goingOn = state.call === 'on';
  const heldNow = seen.some((holder) => countsAt(holder, at) || (goingOn && !isResident(holder, at)));
  if (heldNow) return { call: 'on', seen, lastHeldSeconds: at.seconds };
  // What was held at the last reading was held until this one.
  const heldUntilNow = goingOn && state.seen.some((holder) => !isResident(holder, at));
  const lastHeldSeconds = heldUntilNow ? at.seconds : state.lastHeldSeconds;
  const endsSoon =
    goingOn && lastHeldSeconds !== null && at.seconds < lastHeldSeconds + callRules.endsAfterSeconds;
  return { call: endsSoon ? 'on' : quietAnswer(uses), seen, lastHeldSeconds };
}

/** Whether another program holds a camera for more than a moment, and not all day. */
export function cameraUseOf({ seen }: CallState, { camera }: DeviceUses, at: Moment): Signal {
  if (camera.kind === 'unknown') return 'unknown';
  return seen.some((holder) => holder.device === 'camera' && countsAt(holder, at)) ? 'on' : 'off';
}

/** Seconds until the same reading could mean something else, or null when only a new reading can change the answer. */
export function callSettlesInSeconds(state: CallState, at: Moment): number | null {
  const { beginsAfterSeconds, endsAfterSeconds, residentAfterSeconds } = callRules;
  const moments: number[] = [];
  for (const { sinceSeconds } of state.seen) {
    moments.push(sinceSeconds + beginsAfterSeconds, sinceSeconds + residentAfterSeconds);
  }
  const held = state.seen.some((holder) => !isResident(holder, at));
  if (state.call === 'on' && !held && state.lastHeldSeconds !== null) {
    moments.push(state.lastHeldSeconds + endsAfterSeconds);
  }
  const ahead = moments.filter((moment) => moment > at.seconds);
  return ahead.length === 0 ? null : Math.min(...ahead) - at.seconds;
}

/** Nearly every call has a microphone: where it can be read and is free, there is none. The camera alone proves less. */
function quietAnswer({ microphone }: DeviceUses): Signal {
  return microphone.kind === 'known' ? 'off' : 'unknown';
}

function countsAt(holder: SeenHolder, at: Moment): boolean {
  // Sums are compared, not differences: `callSettlesInSeconds` has to come to the same moment.
  return at.seconds >= holder.sinceSeconds + callRules.beginsAfterSeconds && !isResident(holder, at);
}

function isResident({ sinceSeconds }: SeenHolder, at: Moment): boolean {
  return at.seconds >= sinceSeconds + callRules.residentAfterSeconds;
}

/** One entry for each program, since the first time it was seen without a gap or, where the system tells, before. */
function seenAfter(
  before: readonly SeenHolder[],
  device: Device,
  use: DeviceUse,
  at: Moment
): readonly SeenHolder[] {
  if (use.kind === 'unknown') return [];
  const since = new Map<string, number>();
  for (const { id, heldSinceMs } of use.holders) {
    const known = before.find((each) => each.device === device && each.id === id);
    const first = known?.sinceSeconds ?? at.seconds;
    // A wall clock that was set must not place the beginning into the future.
    const told = heldSinceMs === null ? first : at.seconds - Math.max(0, (at.epochMs - heldSinceMs) / 1000);
    since.set(id, Math.min(first, told, since.get(id) ?? at.seconds));
  }
  return [...since].map(([id, sinceSeconds]) => ({ device, id, sinceSeconds }));
}
