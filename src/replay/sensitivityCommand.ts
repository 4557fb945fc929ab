import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { countSensitivity, sensitivityRuns } from './accuracy/countSensitivity.ts';
import { materialFolder, materialIn } from './accuracy/materialFolder.ts';
import { testPeople } from './accuracy/peopleSplit.ts';
import { readRecordings } from './accuracy/recordings.ts';
import { BadInput } from './badInput.ts';
import { parseCommandLine } from './parseCommandLine.ts';
import { startProgress } from './progress.ts';
import { runCommand, writeLine } from './runCommand.ts';

const description = [
  'Counts what each step of sensitivity does (held slouches and heads forward found, fine postures called bad) on the',
  'people that nothing was fitted on, and writes it to src/core/posture/sensitivityEffect.json, from where the settings',
  'screen takes its numbers. To be run again after a change of thresholds or weights; a test says when.'
].join('\n');

const target = fileURLToPath(new URL('../core/posture/sensitivityEffect.json', import.meta.url));

await runCommand('sensitivity', async () => {
  const command = new Command('npm run sensitivity --')
    .description(description)
    .option('--input <folder>', 'material of the same shape; all of it is counted');
  if (!parseCommandLine(command, process.argv)) return;
  const { input } = command.opts<{ readonly input?: string }>();
  const recordings = await readRecordings(input === undefined ? materialFolder() : materialIn(input));
  const scored = input === undefined ? recordings.filter(({ person }) => testPeople.has(person)) : recordings;
  if (scored.length === 0) throw new BadInput('None of the recordings shows a test person.');
  const progress = startProgress('steps', sensitivityRuns);
  const counted = countSensitivity(scored, progress.step);
  progress.end();
  await writeFile(target, `${JSON.stringify(counted, null, 2)}\n`);
  for (const [step, { slouchFound, forwardHeadFound, fineCalledBad }] of Object.entries(counted.general)) {
    const words = [
      `${step}:`,
      `slouches found ${slouchFound.count}/${slouchFound.of},`,
      `heads forward ${forwardHeadFound.count}/${forwardHeadFound.of},`,
      `fine called bad ${fineCalledBad.count}/${fineCalledBad.of}`
    ];
    await writeLine(words.join(' '));
  }
});
