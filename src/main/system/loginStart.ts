import { errorText, type Log } from './log.ts';

/** Where a system keeps what starts at login. Both may throw what the system says. */
export type LoginStartPort = {
  /** Whether Plumbline will start at the next login, whoever decided that. */
  readonly read: () => boolean;
  readonly write: (on: boolean) => void;
  /** Where what is kept leads to a Plumbline that is gone, makes it lead to this one. */
  readonly renew?: () => void;
};

export type LoginStartRefusal = 'notInstalled' | 'refused';

export type LoginStartParts = {
  /** Null: this Plumbline is none that could start at login (run from source, or the demo). */
  readonly port: LoginStartPort | null;
  /** The setting is to follow what the system does. */
  readonly changed: (on: boolean) => void;
  readonly refused: (why: LoginStartRefusal) => void;
  readonly log: Log;
};

/**
 * Keeps the setting “start at login” and the system of one mind. The system has the last word: people switch
 * programs off in its own settings, and a switch here that said otherwise would be a lie.
 */
export type LoginStart = {
  /** The setting as it stands; where it is new, the system is changed. */
  readonly follow: (wanted: boolean) => void;
  /** Somebody may have changed it outside: the setting follows. */
  readonly look: (wanted: boolean) => void;
};

export function createLoginStart({ port, changed, refused, log }: LoginStartParts): LoginStart {
  /** What the system did when it was last asked; null: never asked. */
  let known: boolean | null = null;
  /** What it refused, so that it is not asked for again with every look at the same setting. */
  let refusedWish: boolean | null = null;

  const read = (): boolean => {
    if (port === null) return false;
    try {
      return port.read();
    } catch (error) {
      log.warn(`start at login: cannot be read (${errorText(error)})`);
      return known ?? false;
    }
  };

  const changing = (change: () => void): void => {
    try {
      change();
    } catch (error) {
      log.warn(`start at login: cannot be changed (${errorText(error)})`);
    }
  };

  return {
    follow: (wanted) => {
      if (known === null) return;
      // The setting went back: who switches it on again wants it tried again.
      if (wanted === known) refusedWish = null;
      if (wanted === known || wanted === refusedWish) return;
      changing(() => port?.write(wanted));
      known = read();
      refusedWish = known === wanted ? null : wanted;
      if (known === wanted) return;
      refused(port === null ? 'notInstalled' : 'refused');
      changed(known);
    },
    look: (wanted) => {
      if (known === null) changing(() => port?.renew?.());
      known = read();
      if (known !== wanted && wanted !== refusedWish) changed(known);
    }
  };
}
