import type { ProgramAnswer, Programs } from '../../../src/main/signals/programs.ts';

/** Programs that a test answers for. */
export type FakePrograms = Programs & {
  /** What each command line answers, by its longest beginning that is known; null or unknown: not installed. */
  readonly answers: Map<string, string | null>;
  /** Every command line that was asked, oldest first. */
  readonly asked: readonly string[];
  /** The command lines of programs that are being followed. */
  readonly followed: () => readonly string[];
  /** Lets a followed program say a line. */
  readonly say: (command: string, line: string) => void;
  /** Ends a followed program. */
  readonly end: (command: string, why: string) => void;
};

type Followed = {
  readonly command: string;
  readonly heard: { readonly line: (line: string) => void; readonly ended: (why: string) => void };
};

export function fakePrograms(known: Readonly<Record<string, string | null>> = {}): FakePrograms {
  const answers = new Map(Object.entries(known));
  const asked: string[] = [];
  let followed: Followed[] = [];
  const answerTo = (command: string): ProgramAnswer => {
    const [beginning] = [...answers.keys()]
      .filter((each) => command.startsWith(each))
      .toSorted((one, other) => other.length - one.length);
    const output = beginning === undefined ? null : (answers.get(beginning) ?? null);
    return output === null ? { kind: 'failed', why: 'not installed' } : { kind: 'answered', output };
  };
  return {
    answers,
    asked,
    followed: () => followed.map(({ command }) => command),
    ask: (name, args) => {
      const command = [name, ...args].join(' ');
      asked.push(command);
      return Promise.resolve(answerTo(command));
    },
    follow: (name, args, heard) => {
      const each = { command: [name, ...args].join(' '), heard };
      followed.push(each);
      return () => {
        followed = followed.filter((other) => other !== each);
      };
    },
    say: (command, line) => {
      for (const each of followed.filter((other) => other.command.startsWith(command))) each.heard.line(line);
    },
    end: (command, why) => {
      const ending = followed.filter((other) => other.command.startsWith(command));
      followed = followed.filter((other) => !ending.includes(other));
      for (const each of ending) each.heard.ended(why);
    }
  };
}
