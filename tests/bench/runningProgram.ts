import { spawn } from 'node:child_process';
import { wait } from './processTree.ts';

/** A program under measurement. */
export type RunningProgram = {
  readonly pid: number;
  /** What it said last, so far. */
  readonly output: () => string;
  /** Null while it runs; afterwards what it said last, for messages. */
  readonly ended: () => string | null;
  /** Ends it and waits until it has gone. */
  readonly stop: () => Promise<void>;
};

/** How long a program may take to end when it is told to. */
const patienceMs = 10_000;
const keptOutput = 2000;

/** Starts a program without a terminal. @throws Error when it cannot be started */
export function startProgram(
  program: string,
  given: readonly string[],
  environment: NodeJS.ProcessEnv
): RunningProgram {
  const child = spawn(program, given, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const life: { ended: boolean } = { ended: false };
  const hear = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-keptOutput);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const gone = new Promise<void>((done) => {
    child.on('error', (error) => {
      output += error.message;
      life.ended = true;
      done();
    });
    child.on('close', () => {
      life.ended = true;
      done();
    });
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} could not be started.`);
  return {
    pid,
    output: () => output,
    ended: () => (life.ended ? output : null),
    stop: async () => {
      child.kill('SIGTERM');
      await Promise.race([gone, wait(patienceMs)]);
      if (!life.ended) child.kill('SIGKILL');
      await gone;
    }
  };
}
