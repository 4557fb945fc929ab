import { execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Disposer } from '../disposer.ts';
import { programEnvironment, programPlaces, type ProgramName } from './programPlaces.ts';

export type ProgramAnswer =
  { readonly kind: 'answered'; readonly output: string } | { readonly kind: 'failed'; readonly why: string };

/**
 * The system's own programs that signals are read with. No shell, only names from a fixed list, looked for in the
 * system's folders and never along the user's `PATH`, with fixed arguments and an environment of a few names.
 */
export type Programs = {
  /** Lets a program answer once. Never rejects. */
  readonly ask: (name: ProgramName, args: readonly string[]) => Promise<ProgramAnswer>;
  /** Reads the lines of a program that keeps talking, until it is disposed of or ends. */
  readonly follow: (
    name: ProgramName,
    args: readonly string[],
    heard: { readonly line: (line: string) => void; readonly ended: (why: string) => void }
  ) => Disposer;
};

export const programLimits = {
  /** The slowest is `osascript` on a busy machine; everything else answers within some 10 ms. */
  answerMs: 5000,
  /** The longest answer is the graph of `pw-dump`: some 100 KB, a few MB with many devices. */
  answerBytes: 8 * 1024 * 1024,
  /** A line of those who keep talking has some 100 characters. */
  lineCharacters: 4096
} as const;

export type ProgramLimits = { readonly [Limit in keyof typeof programLimits]: number };

/**
 * @param environment the environment of this process, of which programs see a few names
 * @param places where a program may be and `limits`, for tests
 */
export function systemPrograms(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  places: typeof programPlaces = programPlaces,
  limits: ProgramLimits = programLimits
): Programs {
  const env = programEnvironment(platform, environment);
  const find = (name: ProgramName): string | null =>
    places(platform, environment, name).find(isRunnable) ?? null;
  return {
    ask: (name, args) =>
      new Promise((resolve) => {
        const path = find(name);
        if (path === null) {
          resolve({ kind: 'failed', why: 'not installed' });
          return;
        }
        const { answerMs, answerBytes } = limits;
        execFile(
          path,
          args,
          {
            env,
            timeout: answerMs,
            killSignal: 'SIGKILL',
            maxBuffer: answerBytes,
            windowsHide: true,
            shell: false
          },
          (error, output) => {
            resolve(
              error === null
                ? { kind: 'answered', output }
                : {
                    kind: 'failed',
                    why: error.killed === true ? 'no answer in time' : `code ${error.code ?? 'none'}`
                  }
            );
          }
        );
      }),
    follow: (name, args, heard) => {
      const path = find(name);
      if (path === null) return endSoon(() => heard.ended('not installed'));
      const child = spawn(path, args, {
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
        windowsHide: true,
        shell: false
      });
      const lines = createInterface({ input: child.stdout });
      let over = false;
      const end = (why: string): void => {
        if (over) return;
        over = true;
        lines.close();
        heard.ended(why);
      };
      lines.on('line', (line) => {
        if (!over && line.length <= limits.lineCharacters) heard.line(line);
      });
      child.on('error', () => end('could not be started'));
      child.on('exit', (code) => end(`code ${code ?? 'none'}`));
      return () => {
        over = true;
        lines.close();
        child.kill();
      };
    }
  };
}

/** Never within the call itself, so that the caller has its disposer first. */
function endSoon(ended: () => void): Disposer {
  const timer = setImmediate(ended);
  return () => clearImmediate(timer);
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
