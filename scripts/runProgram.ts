import { spawn } from 'node:child_process';

/** How a program ended. */
export type RunResult = {
  /** Null when it was ended by a signal or could not be started. */
  readonly code: number | null;
  readonly timedOut: boolean;
  /** What it wrote, both streams together; empty where they were shown. */
  readonly output: string;
};

export type RunOptions = {
  readonly folder?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Shows what it writes and lets it read the terminal; otherwise its output is kept. */
  readonly shown?: boolean;
  /** Milliseconds after which it is ended. */
  readonly timeout?: number;
};

/** Runs a program to its end. Never rejects: a program that cannot be started has no code. */
export function runProgram(
  program: string,
  given: readonly string[],
  { folder, environment, shown = false, timeout }: RunOptions = {}
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(program, given, {
      cwd: folder,
      env: environment ?? process.env,
      stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL'
    });
    const parts: Buffer[] = [];
    const started = Date.now();
    child.stdout?.on('data', (chunk: Buffer) => parts.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => parts.push(chunk));
    const end = (code: number | null): void => {
      const timedOut = code === null && timeout !== undefined && Date.now() - started >= timeout;
      resolve({ code, timedOut, output: Buffer.concat(parts).toString() });
    };
    child.on('error', (error) => {
      parts.push(Buffer.from(error.message));
      end(null);
    });
    child.on('close', end);
  });
}

/** Runs one of package.json's scripts with the npm that runs this one. */
export function runNpmScript(name: string, options: RunOptions): Promise<RunResult> {
  const { npm_execpath: npm } = process.env;
  const given = ['run', '--silent', name];
  return npm?.endsWith('.js') || npm?.endsWith('.cjs')
    ? runProgram(process.execPath, [npm, ...given], options)
    : runProgram(process.platform === 'win32' ? 'npm.cmd' : 'npm', given, options);
}

/**
 * Runs the app in the foreground until it ends, and resolves with its exit code. Ctrl+C reaches it from the terminal
 * by itself; other signals are passed on.
 */
export function runInForeground(
  program: string,
  given: readonly string[],
  environment: NodeJS.ProcessEnv
): { readonly ended: Promise<number>; stop(): void } {
  const child = spawn(program, given, { env: environment, stdio: 'inherit' });
  const ignoreInterrupt = (): void => {};
  const passOn = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  process.on('SIGINT', ignoreInterrupt);
  process.on('SIGTERM', passOn);
  process.on('SIGHUP', passOn);
  const ended = new Promise<number>((resolve) => {
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code, signal) => resolve(code ?? (signal === null ? 0 : 1)));
  });
  return { ended, stop: () => passOn('SIGTERM') };
}
