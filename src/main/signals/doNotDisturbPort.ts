import { posix } from 'node:path';
import type { Signal } from '../../core/breaks/breakClockState.ts';
import {
  type DesktopSwitch,
  doNotDisturbOfAssertions,
  doNotDisturbOfBoolean,
  doNotDisturbOfQuietHours,
  doNotDisturbOfSwitch,
  doNotDisturbSource,
  parseQuietHoursKey,
  quietHoursParent
} from '../../core/signals/doNotDisturb.ts';
import type { Timers } from '../system/timers.ts';
import { jsonOrNull } from '../jsonOrNull.ts';
import { keepProgram } from './keptProgram.ts';
import type { OnceLog } from './onceLog.ts';
import type { ProgramName } from './programPlaces.ts';
import type { Programs } from './programs.ts';
import { onlyChanges, pollPort, type SignalPort, silentPort } from './signalPort.ts';
import type { SystemFiles } from './systemFiles.ts';

export type DoNotDisturbParts = {
  readonly platform: NodeJS.Platform;
  /** `XDG_CURRENT_DESKTOP`; empty elsewhere. */
  readonly desktop: string;
  readonly homeFolder: string;
  readonly programs: Programs;
  readonly files: SystemFiles;
  readonly timers: Timers;
  readonly once: OnceLog;
};

export const doNotDisturbRules = {
  /** Nobody expects it to be noticed within seconds. */
  lookMs: 15_000,
  /** Where it cannot be read. */
  unknownLookMs: 5 * 60_000
} as const;

/** Whether the user has asked the system for quiet. */
export function doNotDisturbPort(parts: DoNotDisturbParts): SignalPort<Signal> {
  const { platform } = parts;
  if (platform === 'linux') return linuxPort(parts);
  if (platform === 'win32') return looking(parts, windowsLook(parts));
  // A file costs nothing to look at, and "unknown" is what it says mostly.
  if (platform === 'darwin') return looking(parts, () => lookOnMac(parts), doNotDisturbRules.lookMs);
  return silentPort<Signal>('unknown');
}

function linuxPort(parts: DoNotDisturbParts): SignalPort<Signal> {
  const source = doNotDisturbSource(parts.desktop);
  switch (source.kind) {
    case 'gsettings':
      return switchPort(parts, source.desktopSwitch);
    case 'notificationServer':
      return looking(parts, () => askBoolean(parts, 'gdbus', inhibitedCall));
    case 'xfce':
      return looking(parts, () =>
        askBoolean(parts, 'xfconf-query', ['-c', 'xfce4-notifyd', '-p', '/do-not-disturb'])
      );
    case 'notTold':
      return silentPort<Signal>('unknown');
    default:
      return source satisfies never;
  }
}

/** `Inhibited` of KDE's notification server: do not disturb, and while the screen is shared or mirrored. */
const inhibitedCall = [
  'call',
  '--session',
  '--dest',
  'org.freedesktop.Notifications',
  '--object-path',
  '/org/freedesktop/Notifications',
  '--method',
  'org.freedesktop.DBus.Properties.Get',
  'org.freedesktop.Notifications',
  'Inhibited'
] as const;

function looking(
  { timers }: DoNotDisturbParts,
  look: () => Promise<Signal> | Signal,
  unknownLookMs: number = doNotDisturbRules.unknownLookMs
): SignalPort<Signal> {
  return pollPort<Signal>({
    timers,
    read: look,
    same: (one, other) => one === other,
    waitMs: (value) => (value === 'unknown' ? unknownLookMs : doNotDisturbRules.lookMs),
    unknown: 'unknown'
  });
}

/** `gsettings monitor` tells of changes by itself; what holds at its beginning is asked for. */
function switchPort(parts: DoNotDisturbParts, desktopSwitch: DesktopSwitch): SignalPort<Signal> {
  const { programs, timers, once } = parts;
  const { schema, key } = desktopSwitch;
  return {
    start: (listener) => {
      const tell = onlyChanges<Signal>((one, other) => one === other, listener);
      let told = 0;
      const ask = async (): Promise<void> => {
        const before = told;
        const answer = await programs.ask('gsettings', ['get', schema, key]);
        // A change that was told meanwhile is newer.
        if (before !== told || answer.kind === 'failed') return;
        tell(doNotDisturbOfSwitch(answer.output, desktopSwitch));
      };
      const dispose = keepProgram({
        programs,
        timers,
        name: 'gsettings',
        args: ['monitor', schema, key],
        began: () => void ask(),
        line: (line) => {
          told += 1;
          tell(doNotDisturbOfSwitch(line, desktopSwitch));
        },
        ended: (why) => {
          told += 1;
          once('do not disturb', why);
          tell('unknown');
        }
      });
      return () => {
        told += 1;
        dispose();
      };
    }
  };
}

async function askBoolean(
  { programs, once }: DoNotDisturbParts,
  name: ProgramName,
  args: readonly string[]
): Promise<Signal> {
  const answer = await programs.ask(name, args);
  if (answer.kind === 'answered') return doNotDisturbOfBoolean(answer.output);
  once('do not disturb', answer.why);
  return 'unknown';
}

/** The key is searched for once; its parent has hundreds of others. */
function windowsLook({ programs, once }: DoNotDisturbParts): () => Promise<Signal> {
  let key: string | null = null;
  return async () => {
    if (key === null) {
      const search = await programs.ask('reg', [
        'query',
        quietHoursParent,
        '/s',
        '/k',
        '/f',
        'quiethourssettings'
      ]);
      if (search.kind === 'answered') key = parseQuietHoursKey(search.output);
      if (key === null) {
        once('do not disturb', search.kind === 'failed' ? search.why : 'no such key');
        return 'unknown';
      }
    }
    const answer = await programs.ask('reg', ['query', key, '/v', 'Data']);
    if (answer.kind === 'answered') return doNotDisturbOfQuietHours(answer.output);
    key = null;
    return 'unknown';
  };
}

/** Behind "full disk access": most users have not given it, then the file cannot be read and nothing is asked for. */
function lookOnMac({ files, homeFolder, once }: DoNotDisturbParts): Signal {
  const text = files.read(posix.join(homeFolder, 'Library', 'DoNotDisturb', 'DB', 'Assertions.json'));
  if (text !== null) return doNotDisturbOfAssertions(jsonOrNull(text));
  once('do not disturb', 'not readable without full disk access');
  return 'unknown';
}
