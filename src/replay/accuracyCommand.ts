import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { accuracyReport } from './accuracy/accuracyReport.ts';
import { allPassed } from './accuracy/bars.ts';
import { formatReport } from './accuracy/formatReport.ts';
import { formatVariations } from './accuracy/formatVariations.ts';
import { materialFolder, materialIn } from './accuracy/materialFolder.ts';
import { testPeople } from './accuracy/peopleSplit.ts';
import { readRecordings } from './accuracy/recordings.ts';
import { scoreVariations, variations } from './accuracy/variations.ts';
import { BadInput, Failure, messageOf } from './badInput.ts';
import { parseCommandLine } from './parseCommandLine.ts';
import { startProgress } from './progress.ts';
import { runCommand, writeLine } from './runCommand.ts';

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
      'instead: with noise, mirrored, seldom looks, dropped looks, by sensitivity and "that was wrong"'
    )
    .option('--json <file>', 'write the whole report there, too');
  if (!parseCommandLine(command, process.argv)) return;
  const {
    input,
    json,
    variations: varied
  } = command.opts<{
    readonly input?: string;
    readonly json?: string;
    readonly variations?: boolean;
  }>();
  const recordings = await readRecordings(input === undefined ? materialFolder() : materialIn(input));
  const scored = input === undefined ? recordings.filter(({ person }) => testPeople.has(person)) : recordings;
  if (scored.length === 0) throw new BadInput('None of the recordings shows a test person.');
  if (varied === true) {
    const steps = startProgress('variations', variations.length);
    const results = scoreVariations(scored, steps.step);
    steps.end();
    for (const text of formatVariations(results)) await writeLine(text);
    return;
  }
  const progress = startProgress('recordings', scored.length);
  const report = accuracyReport(scored, input === undefined ? 'test' : 'input', progress.step);
  progress.end();
  for (const text of formatReport(report)) await writeLine(text);
  if (json !== undefined) {
    await writeFile(json, `${JSON.stringify(report, null, 2)}\n`).catch((error: unknown) => {
      throw new BadInput(`${json}: ${messageOf(error)}`, { cause: error });
    });
  }
  if (!allPassed(report.bars)) throw new Failure('below the bars');
});
