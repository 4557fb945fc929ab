import { exitCodes } from '../../core/cli/command.ts';
import { isPolicyPresent, isPolicySound, type Policy } from '../../core/policy/policy.ts';
import { policyModules } from '../../core/settings/managed.ts';
import type { Text } from '../../text/createText.ts';
import { describeOutcome, describePlace } from '../../text/policyWords.ts';
import type { CommandOutput } from './runCommand.ts';

/**
 * What `--policy` prints: each place with what was found there, what is turned off, and each value with its tier,
 * its place and what became of it.
 */
export function policyCommand(policy: Policy, json: boolean, text: Text): CommandOutput {
  const words = json ? JSON.stringify(policyJson(policy), null, 2) : policyLines(policy, text).join('\n');
  const exitCode = isPolicySound(policy.report) ? exitCodes.done : exitCodes.policyFault;
  // A report with faults in it is still the answer that was asked for.
  return { words, toError: false, exitCode };
}

/** For programs; documented in `docs/policy.md`. */
function policyJson({ report, modulesOff }: Policy): unknown {
  return {
    present: isPolicyPresent(report),
    sound: isPolicySound(report),
    off: policyModules.filter((module) => modulesOff[module] !== undefined),
    places: report.places.map(({ place, found }) => ({ place, ...found })),
    values: report.entries.map(({ outcome, key: _key, ...entry }) => ({
      ...entry,
      outcome: outcome.kind,
      ...(outcome.kind === 'overruled' ? { overruledBy: outcome.by } : { fault: outcome.fault })
    }))
  };
}

/** Also a part of the diagnosis. */
export function policyLines({ report, modulesOff }: Policy, text: Text): readonly string[] {
  const off = policyModules.filter((module) => modulesOff[module] !== undefined);
  return [
    text(isPolicyPresent(report) ? 'policy.title' : 'policy.none'),
    '',
    text('policy.places'),
    ...report.places.map((each) => `  ${each.place}: ${describePlace(text, each)}`),
    ...(off.length === 0
      ? []
      : ['', text('policy.off'), ...off.map((module) => `  ${text(`policy.off.${module}`)}`)]),
    ...(report.entries.length === 0 ? [] : ['', text('policy.values')]),
    ...report.entries.flatMap((entry) => [
      `  ${entry.name} = ${entry.given}`,
      `    ${text(`policy.tier.${entry.tier}`)} · ${entry.place}`,
      `    ${describeOutcome(text, entry)}`
    ])
  ];
}
