import { type Session, idleFrom, idleFromMutter } from '../../core/signals/idle.ts';
import type { IdleReading } from '../../core/presence/presence.ts';
import { disposeAll } from '../disposer.ts';
import type { Timers } from '../system/timers.ts';
import type { OnceLog } from './onceLog.ts';
import type { Programs } from './programs.ts';
import { type SignalPort, startPoll } from './signalPort.ts';

export type IdleSource = { getSystemIdleTime(): number };

export type IdleParts = {
  readonly powerMonitor: IdleSource;
  readonly session: Session;
  readonly programs: Pick<Programs, 'ask'>;
  readonly timers: Timers;
  readonly once: OnceLog;
};

export const idlePortRules = {
  /** The break clock takes a reading with each tick. */
  tellMs: 1000,
  /** GNOME is asked with a program of its own, some 5 ms of computing each time; a reading is kept until the next. */
  askMs: 5000,
  /** A compositor that does not answer is asked again this late. */
  askAgainMs: 60_000
} as const;

const mutterCall = [
  'call',
  '--session',
  '--dest',
  'org.gnome.Mutter.IdleMonitor',
  '--object-path',
  '/org/gnome/Mutter/IdleMonitor/Core',
  '--method',
  'org.gnome.Mutter.IdleMonitor.GetIdletime'
] as const;

/**
 * How long hands have rested, told every second, changed or not. Under Wayland Electron's own value is not trusted;
 * GNOME's compositor is asked instead.
 */
export function idlePort(parts: IdleParts): SignalPort<IdleReading> {
  const { powerMonitor, session, timers, once } = parts;
  const { tellMs, askMs, askAgainMs } = idlePortRules;
  return {
    start: (listener) => {
      let told: IdleReading = { kind: 'unknown' };
      const fromElectron = (): IdleReading => {
        try {
          return idleFrom(powerMonitor.getSystemIdleTime(), session);
        } catch {
          once('idle time', 'not told by Electron');
          return { kind: 'unknown' };
        }
      };
      const tell = (): void => listener(told.kind === 'known' ? told : fromElectron());
      const ticking = timers.every(tellMs, tell);
      if (session !== 'waylandGnome') {
        tell();
        return ticking;
      }
      const asking = startPoll<IdleReading>(
        {
          timers,
          read: async () => {
            const answer = await parts.programs.ask('gdbus', mutterCall);
            if (answer.kind === 'failed') once('the idle time of GNOME', answer.why);
            return answer.kind === 'answered' ? idleFromMutter(answer.output) : { kind: 'unknown' };
          },
          same: () => false,
          waitMs: ({ kind }) => (kind === 'known' ? askMs : askAgainMs),
          unknown: { kind: 'unknown' }
        },
        (reading) => {
          told = reading;
        }
      );
      return disposeAll([ticking, asking.dispose]);
    }
  };
}
