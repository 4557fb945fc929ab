import type { Signal } from '../../core/breaks/breakClockState.ts';
import {
  callSettlesInSeconds,
  type CallState,
  cameraUseOf,
  noCallKnown,
  stepCall
} from '../../core/signals/call.ts';
import { type DeviceUses, unknownUses } from '../../core/signals/deviceUse.ts';
import { disposeAll, type Disposer } from '../disposer.ts';
import type { Timers } from '../system/timers.ts';
import { onlyChanges, type SignalPort } from './signalPort.ts';

/** A call is going on; another program holds a camera. */
export type CallSignals = { readonly call: Signal; readonly cameraUse: Signal };

/** Decides from what other programs hold; looks again by itself only when time alone can change the answer. */
export function callPort(
  deviceUse: SignalPort<DeviceUses>,
  timers: Pick<Timers, 'now' | 'after'>
): SignalPort<CallSignals> {
  // Kept from one start to the next: a call that goes on while the screen is locked is no news afterwards.
  let state: CallState = noCallKnown;
  return {
    start: (listener) => {
      const tell = onlyChanges<CallSignals>(
        (one, other) => one.call === other.call && one.cameraUse === other.cameraUse,
        listener
      );
      let uses: DeviceUses = unknownUses;
      let cancel: Disposer = () => undefined;
      const decide = (): void => {
        cancel();
        const at = timers.now();
        state = stepCall(state, uses, at);
        const wait = callSettlesInSeconds(state, at);
        cancel = wait === null ? () => undefined : timers.after(Math.ceil(wait * 1000), decide);
        tell({ call: state.call, cameraUse: cameraUseOf(state, uses, at) });
      };
      const stop = deviceUse.start((next) => {
        uses = next;
        decide();
      });
      return disposeAll([() => cancel(), stop]);
    }
  };
}
