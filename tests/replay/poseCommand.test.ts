import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parseTraceLine } from '../../src/replay/traceLine.ts';
import { runCommandLine, type Ended } from './runCommandLine.ts';

// Each test starts processes of its own, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const frames = resolve(import.meta.dirname, '../fixtures/clip/frames');
const pose = (...args: readonly string[]): Promise<Ended> => runCommandLine('poseCommand.ts', args);

describe('the pose command', () => {
  it('prints a trace line for each picture, in their order, each seen on its own', async () => {
    const [first, second] = [join(frames, '00001.jpg'), join(frames, '00040.jpg')];
    const both = await pose(first, second);
    expect(both.code).toBe(0);
    expect(both.stderr).toBe('');
    const lines = both.stdout.trim().split('\n');
    const samples = lines.map((line) => parseTraceLine(line, 'stdout'));
    expect(samples.map(({ t, width, height }) => [t, width, height])).toEqual([
      [0, 640, 480],
      [1, 640, 480]
    ]);
    const alone = parseTraceLine((await pose(second)).stdout, 'stdout');
    expect(samples[1]?.pose).toEqual(alone.pose);
  });

  it('refuses a picture that is not there, with one line and exit code 2', async () => {
    const { code, stdout, stderr } = await pose(join(frames, '99999.jpg'));
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/99999\.jpg: there is no such file or folder/);
  });

  it('wants a picture', async () => {
    expect(await pose()).toMatchObject({ code: 2, stdout: '' });
  });

  it('explains itself', async () => {
    const { code, stdout } = await pose('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('keypoints');
  });
});
