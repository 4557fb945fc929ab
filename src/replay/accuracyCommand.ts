import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { paceModes, type PaceMode } from '../core/pace/paceRules.ts';
import { accuracyReport } from './accuracy/accuracyReport.ts';
import { allPassed } from './accuracy/bars.ts';
import { formatReport } from './accuracy/formatReport.ts';
import { formatRingVariations } from './accuracy/formatRingVariations.ts';
import { formatVariations } from './accuracy/formatVariations.ts';
import { formatModes } from './accuracy/formatModes.ts';
import { materialFolder, materialIn } from './accuracy/materialFolder.ts';
import { modeReport } from './accuracy/modeReport.ts';
import { testPeople } from './accuracy/peopleSplit.ts';
import { readRecordings } from './accuracy/recordings.ts';
import { ringVariations, scoreRingVariations } from './accuracy/ringVariations.ts';
import { scoreVariations, variations } from './accuracy/variations.ts';
import { describeError } from '../engine/describeError.ts';
import { BadInput, Failure } from './badInput.ts';
import { parseCommandLine } from './parseCommandLine.ts';
import { startProgress } from './progress.ts';
import { runCommand, writeLine } from './runCommand.ts';

async function writeReport(file: string, report: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`).catch((error: unknown) => {
    throw new BadInput(`${file}: ${describeError(error)}`, { cause: error });
  });
}

const description = [
  'Scores the posture watch on recordings whose truth is known: held postures made from single ones, working stretches,',
  'and clips, calibrated on their segment "calibration" with an onset delay of 5 s, beside the rules of other apps.',
  'Without --input the people are those that nothing was fitted on.',
  '',
  'Exit code 0: every bar reached; 1: a bar missed; 2: the material cannot be read. See docs/accuracy.md.'
].join('\n');

await runCommand('accuracy', async () => {
  const command = new Command('npm run accuracy --')
    .description(description)
    .option(
      '--input <folder>',
      'material of the same shape: poses/poses.jsonl, poses/natural, clips; all of it is scored'
    )
    .option(
      '--variations',
      'instead: with noise, mirrored, seldom looks, dropped looks, by sensitivity and "that was wrong"; and the nose-height rule over the ranges of its calibration'
    )
    .addOption(
      new Option(
        '--mode <mode>',
        'instead: as a mode of watching would see it, beside "precise"; "all" for every mode'
      ).choices(['all', ...paceModes])
    )
    .option('--json <file>', 'write the whole report there, too');
  if (!parseCommandLine(command, process.argv)) return;
  const {
    input,
    json,
    mode,
    variations: varied
  } = command.opts<{
    readonly input?: string;
    readonly json?: string;
    readonly mode?: PaceMode | 'all';
    readonly variations?: boolean;
  }>();
  const recordings = await readRecordings(input === undefined ? materialFolder() : materialIn(input));
  const scored = input === undefined ? recordings.filter(({ person }) => testPeople.has(person)) : recordings;
  if (scored.length === 0) throw new BadInput('None of the recordings shows a test person.');
  if (varied === true) {
    const steps = startProgress('variations', variations.length + ringVariations.length);
    const results = scoreVariations(scored, steps.step);
    const ringResults = scoreRingVariations(scored, steps.step);
    steps.end();
    for (const text of [...formatVariations(results), ...formatRingVariations(ringResults)])
      await writeLine(text);
    return;
  }
  if (mode !== undefined) {
    const asked = mode === 'all' ? null : mode;
    const count = asked === null ? paceModes.length : asked === 'precise' ? 1 : 2;
    const steps = startProgress('recordings', count * scored.length);
    const result = modeReport(scored, asked, steps.step);
    steps.end();
    for (const text of formatModes(result)) await writeLine(text);
    if (json !== undefined) await writeReport(json, result);
    if (!allPassed(result.bars)) throw new Failure('below the bars');
    return;
  }
  const progress = startProgress('recordings', scored.length);
  const report = accuracyReport(scored, input === undefined ? 'test' : 'input', progress.step);
  progress.end();
  for (const text of formatReport(report)) await writeLine(text);
  if (json !== undefined) await writeReport(json, report);
  if (!allPassed(report.bars)) throw new Failure('below the bars');
});
