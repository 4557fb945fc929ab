import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { evidenceNames } from '../core/posture/measures.ts';
import { evidenceScale, modelTerms, termName } from '../core/posture/fittedModel.ts';
import { materialFolder } from './accuracy/materialFolder.ts';
import { testPeople } from './accuracy/peopleSplit.ts';
import { readPoseSetups } from './accuracy/poseSetups.ts';
import { crossValidate, formatTradeOff } from './fit/crossValidate.ts';
import { examplesOf } from './fit/fitExamples.ts';
import { fitRule, fitWeights } from './fit/fitModel.ts';
import { parseCommandLine } from './parseCommandLine.ts';
import { runCommand, writeLine } from './runCommand.ts';

const modelFile = fileURLToPath(new URL('../core/posture/postureModel.json', import.meta.url));

await runCommand('fit', async () => {
  const command = new Command('npm run fit --')
    .description(
      'Fits the posture model on the fit people of the pose set and writes it to src/core/posture.'
    )
    .argument('[poses]', 'a poses.jsonl; default: that of the test material')
    .option('--dry', 'print the trade-off, write nothing');
  if (!parseCommandLine(command, process.argv)) return;
  const file = command.args[0] ?? materialFolder().poses;
  const setups = await readPoseSetups(file);
  const examples = setups.filter(({ person }) => !testPeople.has(person)).flatMap(examplesOf);
  await writeLine(formatTradeOff(crossValidate(examples)));
  if (command.opts()['dry'] === true) return;
  const weights = fitWeights(examples);
  const byTerm = (values: readonly number[]): Readonly<Record<string, number>> =>
    Object.fromEntries(
      modelTerms.map((term, index) => [termName(term), Number((values[index] ?? 0).toFixed(4))])
    );
  const model = {
    about: 'Quadratic logistic regression on side-view evidence. Made by `npm run fit`; do not edit by hand.',
    evidence: evidenceNames.map((name) => `${name} / ${evidenceScale[name]}`),
    fittedOn: {
      people: [...new Set(examples.map(({ person }) => person))].sort(),
      examples: examples.length,
      penalty: fitRule.penalty
    },
    weights: {
      bad: byTerm(weights.bad),
      slouch: byTerm(weights.slouch),
      forwardHead: byTerm(weights.forwardHead)
    }
  };
  await writeFile(modelFile, `${JSON.stringify(model, null, 2)}\n`);
  await writeLine(`${examples.length} examples → ${modelFile}`);
});
