/** The part of Electron's `app` that is used. */
export type CallSource = {
  on(event: 'second-instance', listener: (event: unknown, given: string[]) => void): unknown;
  on(event: 'activate', listener: () => void): unknown;
};

/**
 * Hears those who want to see the window of the Plumbline that runs: it is started once more, or its icon clicked
 * (macOS). To be called before anything that takes its time: a click while a hidden start is still under way is answered
 * when there is a window.
 * @returns takes what opens the window from now on
 */
export function hearWindowCalls(app: CallSource): (open: () => void) => void {
  let answer: (() => void) | null = null;
  let called = false;
  const call = (): void => {
    called = true;
    answer?.();
  };
  app.on('second-instance', (_event, given) => {
    // A start at login that the user and the administrator both asked for is no wish to see the window.
    if (!given.includes('--hidden')) call();
  });
  return (open) => {
    answer = open;
    if (called) open();
    // Not sooner: macOS tells of the start itself as well, also of one at login.
    app.on('activate', call);
  };
}
