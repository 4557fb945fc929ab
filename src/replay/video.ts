import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { BadInput, Failure } from './badInput.ts';
import { lookAtPictures, type TimedPicture } from './lookAtPictures.ts';
import { decodePicture } from './readPicture.ts';
import type { SampleSource, StartEngine } from './sampleSource.ts';

/** Videos are looked at this many times a second, like the clips; the app itself looks one to five times. */
export const videoLooksPerSecond = 5;

/** Of what ffmpeg says, the end is kept: the reason stands there. */
const keptComplaint = 400;

/** A video file, decoded by ffmpeg. @throws Failure when ffmpeg is not there */
export async function openVideo(file: string, startEngine: StartEngine): Promise<SampleSource> {
  await requireFfmpeg(file);
  return {
    kind: 'video',
    calibration: null,
    total: null,
    samples: (expected) => lookAtPictures(readVideo(file), startEngine, expected)
  };
}

async function requireFfmpeg(file: string): Promise<void> {
  const code = await new Promise<number | null>((resolve) => {
    const probe = spawn('ffmpeg', ['-version'], { stdio: 'ignore' });
    probe.once('error', () => resolve(null));
    probe.once('close', resolve);
  });
  if (code !== 0) {
    throw new Failure(
      `${file}: reading a video needs ffmpeg, which is not installed; or give a folder of pictures.`
    );
  }
}

/** Frames at an even rate, turned upright, as BMP pictures: lossless, and each tells its own length. */
async function* readVideo(file: string): AsyncGenerator<TimedPicture> {
  const input = ['-hide_banner', '-loglevel', 'error', '-nostdin', '-i', fileArgument(file)];
  const rate = `fps=${videoLooksPerSecond}`;
  const output = ['-map', '0:v:0', '-vf', rate, '-f', 'image2pipe', '-c:v', 'bmp', 'pipe:1'];
  const ffmpeg = spawn('ffmpeg', [...input, ...output], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ending = endOf(ffmpeg);
  let frames = 0;
  try {
    for await (const bytes of splitBmp(ffmpeg.stdout)) {
      const t = frames / videoLooksPerSecond;
      frames += 1;
      yield { picture: await decodePicture(bytes, `${file} at ${t} s`), t };
    }
    const { code, complaint } = await ending;
    if (frames === 0) throw new BadInput(`${file}: not a video that ffmpeg can read. ${complaint}`.trim());
    if (code !== 0) throw new BadInput(`${file}: ffmpeg stopped after ${frames} frames. ${complaint}`.trim());
  } finally {
    ffmpeg.kill();
  }
}

/** A name that ffmpeg cannot take for an option or a protocol. */
function fileArgument(file: string): string {
  return `file:${file}`;
}

async function endOf(
  ffmpeg: ChildProcessByStdio<null, Readable, Readable>
): Promise<{ readonly code: number | null; readonly complaint: string }> {
  let complaint = '';
  ffmpeg.stderr.setEncoding('utf8');
  ffmpeg.stderr.on('data', (text: string) => {
    complaint = (complaint + text).slice(-keptComplaint);
  });
  const code = await new Promise<number | null>((resolve) => {
    ffmpeg.once('error', () => resolve(null));
    ffmpeg.once('close', resolve);
  });
  return { code, complaint: complaint.trim().split('\n').at(-1) ?? '' };
}

/** Cuts a stream of BMP files into single ones by the length in each header (bytes 2–5, little endian). */
async function* splitBmp(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = 6;
  for await (const chunk of stream) {
    chunks.push(chunk);
    held += chunk.length;
    while (held >= wanted) {
      const bytes = Buffer.concat(chunks);
      const length = bytes.readUInt32LE(2);
      if (bytes.toString('latin1', 0, 2) !== 'BM' || length < 6)
        throw new Failure('ffmpeg gave no BMP pictures.');
      wanted = length;
      chunks = [bytes];
      if (held < length) break;
      yield bytes.subarray(0, length);
      chunks = [bytes.subarray(length)];
      held -= length;
      wanted = 6;
    }
  }
}
