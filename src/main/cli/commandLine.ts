import { parseArgs } from 'node:util';
import { pseudoLocales, type PseudoLocale } from '../../text/pseudoLocale.ts';

/** How a start is wished for. Commands and `--version` are `readArguments`'; Chromium's own switches pass by. */
export type CommandLineWishes = {
  /** Play the recording that ships as the camera, apart from the user's own data. */
  readonly demo: boolean;
  /** Stay in the tray at start; without a tray the window opens all the same. */
  readonly hidden: boolean;
  readonly trial: TrialOptions;
};

/** For tests and for trying things out; a packaged app does not listen to them. */
export type TrialOptions = {
  /** `--clock-rate=60`: breaks and breathing live a minute in each second; camera and posture stay as they are. */
  readonly clockRate: number;
  /** `--screen-clock-rate=60`: the same while there is a window for people; null: no other one. */
  readonly screenClockRate: number | null;
  /** `--system-root=<folder>`: what other programs do is read in this folder as if it were `/`; empty: in the system. */
  readonly systemRoot: string;
  /** `--pseudo-locale=accented` or `=mirrored`: where the language is the system's, a made-up one is spoken. */
  readonly pseudoLocale: PseudoLocale | null;
  /** `--policy-file=<file>`: the policy is read there and nowhere else; empty: where the system keeps it. */
  readonly policyFile: string;
};

export const noTrial: TrialOptions = {
  clockRate: 1,
  screenClockRate: null,
  systemRoot: '',
  pseudoLocale: null,
  policyFile: ''
};

/** A second of the day costs main up to 0.3 ms (measured in `npm run soak`): this rate takes a third of a core. */
const fastestClockRate = 1200;

/** Reads the arguments after the program's name. Never fails: what is not known is not ours. */
export function readCommandLine(args: readonly string[]): CommandLineWishes {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      demo: { type: 'boolean' },
      hidden: { type: 'boolean' },
      'clock-rate': { type: 'string' },
      'screen-clock-rate': { type: 'string' },
      'system-root': { type: 'string' },
      'pseudo-locale': { type: 'string' },
      'policy-file': { type: 'string' }
    }
  });
  return {
    demo: values.demo === true,
    hidden: values.hidden === true,
    trial: {
      clockRate: clockRateFrom(values['clock-rate']) ?? noTrial.clockRate,
      screenClockRate: clockRateFrom(values['screen-clock-rate']),
      systemRoot: textFrom(values['system-root']),
      pseudoLocale: pseudoLocaleFrom(values['pseudo-locale']),
      policyFile: textFrom(values['policy-file'])
    }
  };
}

function clockRateFrom(given: unknown): number | null {
  const rate = Number(textFrom(given));
  return Number.isFinite(rate) && rate >= 1 ? Math.min(rate, fastestClockRate) : null;
}

function textFrom(given: unknown): string {
  return typeof given === 'string' ? given : '';
}

function pseudoLocaleFrom(given: unknown): PseudoLocale | null {
  const name = textFrom(given);
  return isPseudoLocale(name) ? name : null;
}

function isPseudoLocale(name: string): name is PseudoLocale {
  return Object.hasOwn(pseudoLocales, name);
}
