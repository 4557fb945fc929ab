import { defaultSettings } from '../core/settings/defaults.ts';
import { watchSettingsFrom } from '../core/posture/watchSettings.ts';
import { createText } from '../text/createText.ts';
import { BadInput } from './badInput.ts';
import { startProgress } from './progress.ts';
import { defaultCalibration, replay } from './replay.ts';
import { jsonReport, tableReport } from './replayReport.ts';
import { writeLine } from './runCommand.ts';
import { openSampleSource, type SampleSource } from './sampleSource.ts';
import { readSettingsFile } from './settingsFile.ts';
import { parseSpan, type Span } from './span.ts';
import { startEngine } from './startEngine.ts';

export type ReplayOptions = {
  readonly json?: boolean;
  readonly calibrate?: string;
  readonly settings?: string;
};

/** Replays one recording to standard output. @throws BadInput, Failure */
export async function replayRecording(input: string, options: ReplayOptions): Promise<void> {
  const wished = options.calibrate === undefined ? null : parseSpan(options.calibrate);
  const settings =
    options.settings === undefined ? defaultSettings : await readSettingsFile(options.settings);
  const source = await openSampleSource(input, startEngine);
  const calibration = wished ?? calibrationOf(source, input);

  const text = createText('en');
  const report = options.json === true ? jsonReport(text) : tableReport(text);
  const progress = startProgress('samples', source.total);
  let calibrated = false;
  let lastT = 0;
  try {
    for await (const replayed of replay(source, calibration, watchSettingsFrom(settings))) {
      for (const line of report.lines(replayed)) await writeLine(line);
      calibrated ||= replayed.effects.some((effect) => effect.kind === 'baselineLearned');
      lastT = replayed.sample.t;
      progress.step();
    }
  } finally {
    progress.end();
  }
  for (const line of report.ending()) await writeLine(line);
  if (lastT < calibration.from) {
    throw new BadInput(`${input}: ends at ${lastT} s, before the calibration from ${calibration.from} s.`);
  }
  if (!calibrated) {
    process.stderr.write(`replay: ${input}: no calibration succeeded, so no posture could be judged.\n`);
  }
}

function calibrationOf(source: SampleSource, input: string): Span {
  if (source.calibration !== null) return source.calibration;
  if (source.kind !== 'clip') return defaultCalibration;
  throw new BadInput(
    `${input}: meta.json and truth.jsonl name no segment "calibration". ` +
      'Say where the person sits upright: --calibrate <from>-<to>, in seconds.'
  );
}
