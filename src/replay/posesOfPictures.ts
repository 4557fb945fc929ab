import { Failure } from './badInput.ts';
import { startProgress } from './progress.ts';
import { readPicture } from './readPicture.ts';
import { writeLine } from './runCommand.ts';
import { startEngine } from './startEngine.ts';
import { formatTraceLine } from './traceLine.ts';

/** Prints one trace line per picture file. @throws BadInput, Failure */
export async function posesOfPictures(files: readonly string[]): Promise<void> {
  const engine = await startEngine();
  const progress = startProgress('pictures', files.length);
  try {
    for (const [index, file] of files.entries()) {
      const picture = await readPicture(file);
      // Each picture stands alone: nobody of the one before may lead the look.
      engine.forget();
      const look = await engine.look(picture, index);
      if (look.kind === 'failed') throw new Failure(look.problem.detail);
      await writeLine(formatTraceLine(look.sample));
      progress.step();
    }
  } finally {
    progress.end();
    engine.dispose();
  }
}
