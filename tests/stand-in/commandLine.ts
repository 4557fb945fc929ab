/** What Electron's own command line means: `electron [-r file] [--switch[=value]] <app> [arguments]`. */
export type ElectronArguments = {
  /** Modules to be required before the app, in order. */
  readonly requires: readonly string[];
  /** Chromium and Electron switches, without their dashes; a switch without a value has an empty one. */
  readonly switches: ReadonlyMap<string, string>;
  /** Folder with a package.json, or a main file. */
  readonly app: string;
};

/** Switches of Electron and Node themselves, which Chromium must not get. */
const ownSwitches: ReadonlySet<string> = new Set(['inspect', 'inspect-brk', 'no-error-dialogs']);

/** Splits the arguments after the program's name. Arguments after the app still count as switches, as in Electron. */
export function parseElectronArguments(given: readonly string[]): ElectronArguments {
  const requires: string[] = [];
  const switches = new Map<string, string>();
  let app: string | undefined;
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index] ?? '';
    const parts = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
    if (argument === '-r' || argument === '--require') {
      index += 1;
      const file = given[index];
      if (file !== undefined) requires.push(file);
    } else if (parts?.[1] !== undefined) {
      switches.set(parts[1], parts[2] ?? '');
    } else if (!argument.startsWith('-')) {
      app ??= argument;
    }
  }
  return { requires, switches, app: app ?? '.' };
}

/** `app.commandLine`: what is set here before `ready` reaches Chromium. */
export type CommandLine = {
  appendSwitch(name: string, value?: string): void;
  appendArgument(value: string): void;
  hasSwitch(name: string): boolean;
  getSwitchValue(name: string): string;
  removeSwitch(name: string): void;
  /** For the launch of Chromium, not part of Electron. */
  forChromium(): ReadonlyMap<string, string>;
};

export function createCommandLine(initial: ReadonlyMap<string, string>): CommandLine {
  const switches = new Map(initial);
  return {
    appendSwitch: (name, value = '') => {
      const before = switches.get(name);
      // Chromium reads the last of several equal switches; lists of features are joined so that none is lost.
      const joined = before !== undefined && before !== '' && name.endsWith('-features');
      switches.set(name, joined ? `${before},${value}` : value);
    },
    // Positional arguments for Chromium would be opened as pages; Electron's effect on them is none.
    appendArgument: () => {},
    hasSwitch: (name) => switches.has(name),
    getSwitchValue: (name) => switches.get(name) ?? '',
    removeSwitch: (name) => {
      switches.delete(name);
    },
    forChromium: () => new Map([...switches].filter(([name]) => !ownSwitches.has(name)))
  };
}
