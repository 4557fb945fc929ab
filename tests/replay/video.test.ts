import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/replay/badInput.ts';
import { openVideo } from '../../src/replay/video.ts';
import { startTestEngine } from '../engine/testEngine.ts';
import { useTemporaryFolder } from './temporaryFolder.ts';

const frames = resolve(import.meta.dirname, '../fixtures/clip/frames/%05d.jpg');
const hasFfmpeg = spawnSync('ffmpeg', ['-version'], { stdio: 'ignore' }).status === 0;
const { path, file } = useTemporaryFolder();

/** Without ffmpeg there is only its absence to test: see replayCommand.test.ts. */
describe.skipIf(!hasFfmpeg)('a video file', () => {
  it('is looked at five times a second, whatever its own rate', async () => {
    // Twelve frames at two a second: six seconds.
    const film = path('-film of me.mkv');
    const made = spawnSync(
      'ffmpeg',
      [
        '-loglevel',
        'error',
        '-framerate',
        '2',
        '-i',
        frames,
        '-frames:v',
        '12',
        '-c:v',
        'mjpeg',
        `file:${film}`
      ],
      { encoding: 'utf8' }
    );
    expect(made.stderr).toBe('');
    const video = await openVideo(film, startTestEngine);
    const times: number[] = [];
    let seen = 0;
    for await (const sample of video.samples(() => null)) {
      times.push(sample.t);
      if (sample.pose !== null) seen += 1;
      expect(sample).toMatchObject({ width: 640, height: 480 });
    }
    expect(times.length).toBeGreaterThanOrEqual(28);
    expect(times.length).toBeLessThanOrEqual(32);
    expect(times.slice(0, 3)).toEqual([0, 0.2, 0.4]);
    expect(seen).toBe(times.length);
  }, 120_000);

  it('that is no video is refused with what ffmpeg says', async () => {
    const video = await openVideo(await file('letter.mp4', 'Dear all, this is no film.'), startTestEngine);
    const read = async (): Promise<void> => {
      for await (const sample of video.samples(() => null)) expect(sample).toBeUndefined();
    };
    await expect(read()).rejects.toThrow(BadInput);
    await expect(read()).rejects.toThrow(/letter\.mp4: not a video that ffmpeg can read/);
  }, 120_000);

  it('may be left before its end', async () => {
    const film = path('left.mkv');
    spawnSync('ffmpeg', ['-loglevel', 'error', '-framerate', '2', '-i', frames, '-c:v', 'mjpeg', film]);
    const video = await openVideo(film, startTestEngine);
    for await (const sample of video.samples(() => null)) {
      if (sample.t >= 0.4) break;
    }
  }, 120_000);
});
