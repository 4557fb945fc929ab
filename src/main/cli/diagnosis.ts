import type { Policy } from '../../core/policy/policy.ts';
import type { Text } from '../../text/createText.ts';
import { logExcerpt } from './logExcerpt.ts';
import { policyLines } from './policyCommand.ts';
import { type PersonalNames, scrubbed } from './scrubbed.ts';

/** What is known of the computer and of Plumbline on it. Nothing here was measured of a person. */
export type DiagnosisFacts = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly system: Readonly<Record<string, string>>;
  readonly camera: Readonly<Record<string, string>>;
  readonly policy: Policy;
  readonly policyMilliseconds: number;
  /** The files in the data folder, by name: size and access. */
  readonly files: Readonly<Record<string, string>>;
  /** Both log files, older first; empty where there are none. */
  readonly log: string;
  readonly names: PersonalNames;
};

/**
 * The diagnosis as a text for support, in English like the log. Every line went through `scrubbed`.
 * @param text the words of the policy's part
 */
export function diagnosisText(facts: DiagnosisFacts, text: Text): string {
  const { troubles, cameraStates, starts } = logExcerpt(facts.log);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Versions', listed(facts.versions)],
    ['System', listed(facts.system)],
    ['Camera', [...listed(facts.camera), ...cameraStates]],
    ['Policy', policyLines(facts.policy, text)],
    ['Timings', [`reading the policy: ${Math.round(facts.policyMilliseconds)} ms`, ...starts]],
    ['Files', listed(facts.files)],
    ['Last errors and warnings', troubles]
  ];
  const body = parts.map(([title, lines]) => `${title}\n${lines.length === 0 ? 'none' : lines.join('\n')}`);
  return `${scrubbed([`Plumbline diagnosis, ${facts.at}`, ...body].join('\n\n'), facts.names)}\n`;
}

/** The log without anything that names a person, for the archive. */
export function scrubbedLog({ log, names }: DiagnosisFacts): string {
  return scrubbed(log, names);
}

function listed(facts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
}
