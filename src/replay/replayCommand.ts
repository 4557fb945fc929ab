import { Command } from 'commander';
import { parseCommandLine } from './parseCommandLine.ts';
import { defaultPicturesPerSecond } from './pictureFolder.ts';
import { defaultCalibration } from './replay.ts';
import { replayRecording, type ReplayOptions } from './replayRecording.ts';
import { runCommand } from './runCommand.ts';
import { videoLooksPerSecond } from './video.ts';

const description = [
  'Runs a recording through the same pose engine and posture watch as the app, and prints what it makes of it.',
  '',
  'Input is one of',
  '  a clip folder: frames/NNNNN.jpg at the fps of meta.json',
  `  a folder of pictures, in the order of their names, ${defaultPicturesPerSecond} a second`,
  '  a landmark trace (.jsonl): {"t": seconds, "width", "height", "keypoints": {"left_eye": [x, y, score], …}}',
  `  a video file, looked at ${videoLooksPerSecond} times a second (needs ffmpeg)`
].join('\n');

const calibration = [
  'Calibration is learned from the stretch given with --calibrate; else from the segment "calibration" of the clip\'s',
  'meta.json or truth.jsonl, or of <name>.truth.jsonl beside a trace; else, for traces, pictures and videos, from',
  `${defaultCalibration.from} to ${defaultCalibration.to} s. A clip without such a segment needs --calibrate.`,
  '',
  'Exit code 0: replayed; 1: something failed; 2: the input cannot be used (the reason is on standard error).'
].join('\n');

await runCommand('replay', async () => {
  const command = new Command('npm run replay --')
    .description(description)
    .argument('<input>', 'clip folder, folder of pictures, trace or video')
    .option('--json', 'one JSON object a line: each sample {t, state, …}, each event {t, event, state, why}')
    .option('--calibrate <from>-<to>', 'where the person sits upright, in seconds: 0-15')
    .option(
      '--settings <file>',
      'settings as JSON, as the app stores them: {"slouchDelaySeconds": 5}; {"onsetDelaySeconds": 5} sets the delay of every posture'
    )
    .addHelpText('after', `\n${calibration}`);
  if (!parseCommandLine(command, process.argv)) return;
  const [input = ''] = command.args;
  await replayRecording(input, command.opts<ReplayOptions>());
});
