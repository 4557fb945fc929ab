import { strToU8, zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { exitCodes } from '../../core/cli/command.ts';
import { errorText } from '../system/log.ts';
import type { Text } from '../../text/createText.ts';
import { type DiagnosisFacts, diagnosisText, scrubbedLog } from './diagnosis.ts';
import { policyCommand } from './policyCommand.ts';
import type { CommandOutput } from './runCommand.ts';
import { scrubbed } from './scrubbed.ts';

/**
 * What `--diagnose [file]` does: without a file the text is printed, a file that ends in `.zip` becomes an archive with
 * the log beside it, any other file the text.
 */
export function diagnoseCommand(facts: DiagnosisFacts, file: string, text: Text): CommandOutput {
  const diagnosis = diagnosisText(facts, text);
  if (file === '') return { words: diagnosis.trimEnd(), toError: false, exitCode: exitCodes.done };
  try {
    // Readable for its owner alone: it is for whoever the user gives it to.
    writeFileSync(file, file.toLowerCase().endsWith('.zip') ? archive(facts, diagnosis, text) : diagnosis, {
      mode: 0o600
    });
  } catch (error) {
    const words = text('cli.diagnose.notWritten', { file: basename(file), reason: firstLine(error) });
    return { words, toError: true, exitCode: exitCodes.failed };
  }
  return {
    words: text('cli.diagnose.written', { file: basename(file) }),
    toError: false,
    exitCode: exitCodes.done
  };
}

function archive(facts: DiagnosisFacts, diagnosis: string, text: Text): Uint8Array {
  const policy = policyCommand(facts.policy, true, text).words;
  return zipSync({
    'diagnosis.txt': strToU8(diagnosis),
    'policy.json': strToU8(`${scrubbed(policy, facts.names)}\n`),
    'log.txt': strToU8(scrubbedLog(facts))
  });
}

function firstLine(error: unknown): string {
  return errorText(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
