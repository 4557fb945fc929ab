import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Failure } from '../../../src/replay/badInput.ts';
import { decodePicture } from '../../../src/replay/readPicture.ts';
import { runCommand, writeLine } from '../../../src/replay/runCommand.ts';
import { startEngine } from '../../../src/replay/startEngine.ts';

/** Looks at the frames of a JSON file in Node and prints each sample as a line; the other half of the parity spec. */
await runCommand('nodeLooks', async () => {
  const [, , file = ''] = process.argv;
  const frames = z
    .array(z.object({ jpeg: z.string(), t: z.number() }))
    .parse(JSON.parse(await readFile(file, 'utf8')));
  const engine = await startEngine();
  for (const { jpeg, t } of frames) {
    const look = await engine.look(await decodePicture(Buffer.from(jpeg, 'base64'), `${t} s`), t);
    if (look.kind === 'failed') throw new Failure(look.problem.detail);
    await writeLine(JSON.stringify(look.sample));
  }
  engine.dispose();
});
