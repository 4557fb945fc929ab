import { spawn, type ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { createCdp, type Cdp } from './cdp.ts';

/** A running Chromium. */
export type Chromium = {
  readonly cdp: Cdp;
  /** Such as `156.0.8078.79`. */
  readonly version: string;
  /** Hands a further command line to the running browser, which opens what it names. */
  openFurther(given: readonly string[]): void;
  /** Closes it, by force when it does not close within three seconds. */
  close(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
};

/**
 * Starts Chromium and waits until it answers.
 * @param onLine every line of its standard error; "DevTools listening on …" is the one Playwright needs.
 * @param onExit called once when it has gone, for whatever reason.
 */
export async function launchChromium(options: {
  readonly binary: string;
  readonly given: readonly string[];
  readonly onLine: (line: string) => void;
  readonly onExit: (code: number | null) => void;
}): Promise<Chromium> {
  const { binary, given, onLine, onExit } = options;
  // Ctrl+C in a terminal reaches the whole process group; Chromium is to be closed by this process, in order.
  const detached = process.platform !== 'win32';
  const browser = spawn(binary, given, { detached, stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const exited = new Promise<void>((resolve) => {
    browser.once('exit', () => resolve());
  });
  const { cdp, listening } = connect(browser, onLine);
  browser.once('exit', (code) => {
    cdp.close('Chromium has ended');
    onExit(code);
  });
  const [{ product }] = await Promise.all([
    cdp.send('Browser.getVersion'),
    cdp.send('Target.setDiscoverTargets', { discover: true }),
    Promise.race([listening, failureOf(browser, binary)])
  ]);
  return {
    cdp,
    version: product.split('/')[1] ?? product,
    openFurther: (further) => {
      spawn(binary, further, { stdio: 'ignore' }).on('error', () => {});
    },
    close: async () => {
      const forced = setTimeout(() => killAll(browser), 3000);
      await cdp.send('Browser.close').catch(() => killAll(browser));
      await exited;
      clearTimeout(forced);
      killAll(browser);
    },
    kill: () => killAll(browser)
  };
}

/** The browser and its helpers, which would go on writing into its profile for a moment. */
function killAll(browser: ChildProcess): void {
  try {
    // Its own process group on all systems that have them.
    if (process.platform !== 'win32' && browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
    else browser.kill('SIGKILL');
  } catch {
    // All of it has gone already.
  }
}

function connect(
  browser: ChildProcess,
  onLine: (line: string) => void
): { cdp: Cdp; listening: Promise<void> } {
  const toBrowser = browser.stdio[3];
  const fromBrowser = browser.stdio[4];
  if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable)) {
    throw new Error('Chromium was started without its debugging pipe.');
  }
  let rest = '';
  const listening = new Promise<void>((resolve) => {
    browser.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        onLine(line);
        if (line.startsWith('DevTools listening on ')) resolve();
      }
    });
  });
  return { cdp: createCdp(toBrowser, fromBrowser), listening };
}

function failureOf(browser: ChildProcess, binary: string): Promise<never> {
  return new Promise((_resolve, reject) => {
    browser.once('error', (error) =>
      reject(new Error(`Chromium could not be started (${binary}): ${error.message}`))
    );
    browser.once('exit', (code) =>
      reject(new Error(`Chromium ended at its start with code ${code ?? 'none'} (${binary}).`))
    );
  });
}
