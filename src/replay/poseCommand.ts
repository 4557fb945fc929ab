import { Command } from 'commander';
import { parseCommandLine } from './parseCommandLine.ts';
import { posesOfPictures } from './posesOfPictures.ts';
import { maximumPixels } from './readPicture.ts';
import { runCommand } from './runCommand.ts';

const description = [
  'Prints the landmarks of pictures, one trace line each:',
  '{"t", "width", "height", "keypoints": {"left_eye": [x, y, score], …}}',
  '',
  "Places are in pixels, names are MoveNet's (left is the person's own); t counts the pictures from 0. Each picture is " +
    'looked at alone, with the cut that the app makes. Without anybody in the picture, keypoints is empty.'
].join('\n');

await runCommand('pose', async () => {
  const command = new Command('npm run pose --')
    .description(description)
    .argument('<image...>', `JPEG, PNG, WebP or BMP files of at most ${maximumPixels / 1e6} million pixels`);
  if (parseCommandLine(command, process.argv)) await posesOfPictures(command.args);
});
