import { parseArgs } from 'node:util';

/** What the command line of the app asks for. Chromium's and Electron's own switches pass by. */
export type CommandLineWishes = {
  readonly version: boolean;
  /** Play the recording that ships as the camera, apart from the user's own data. */
  readonly demo: boolean;
  /** Stay in the tray at start; without a tray the window opens all the same. */
  readonly hidden: boolean;
};

/** Reads the arguments after the program's name. Never fails: what is not known is not ours. */
export function readCommandLine(args: readonly string[]): CommandLineWishes {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      version: { type: 'boolean' },
      demo: { type: 'boolean' },
      hidden: { type: 'boolean' }
    }
  });
  return { version: values.version === true, demo: values.demo === true, hidden: values.hidden === true };
}
