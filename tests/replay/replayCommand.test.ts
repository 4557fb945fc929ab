import { spawn } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { runCommandLine, type Ended } from './runCommandLine.ts';
import { useTemporaryFolder } from './temporaryFolder.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');
const clip = join(fixtures, 'clip');
const trace = join(fixtures, 'replay', 'slouch.jsonl');

// Each test starts processes of its own, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const { path, file, folder } = useTemporaryFolder();
let quick = '';
let traceLines: readonly string[] = [];
beforeAll(async () => {
  quick = await file('quick.json', JSON.stringify({ slouchDelaySeconds: 5, forwardHeadDelaySeconds: 5 }));
  traceLines = (await readFile(trace, 'utf8')).trim().split('\n');
});

const replay = (...args: readonly string[]): Promise<Ended> => runCommandLine('replayCommand.ts', args);

const recordSchema = z.union([
  z.strictObject({ t: z.number(), event: z.string(), state: z.string(), why: z.string().min(1) }),
  z.strictObject({
    t: z.number(),
    state: z.string(),
    reason: z.string().optional(),
    also: z.string().optional(),
    alerting: z.string().optional(),
    measures: z.record(z.string(), z.number()),
    confidence: z.number().min(0).max(1)
  })
]);
type ReplayRecord = z.infer<typeof recordSchema>;

function recordsOf({ code, stdout, stderr }: Ended): readonly ReplayRecord[] {
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => recordSchema.parse(JSON.parse(line)));
}

const eventsOf = (records: readonly ReplayRecord[]): readonly string[] =>
  records.flatMap((record) => ('event' in record ? [`${record.event} ${record.state}`] : []));
const framesOf = (records: readonly ReplayRecord[]): readonly ReplayRecord[] =>
  records.filter((record) => !('event' in record));

/** One line on standard error that says it, nothing on standard output beyond whole records, no stack trace. */
function expectRefusal({ code, stdout, stderr }: Ended, message: RegExp): void {
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(code).toBe(2);
  for (const line of stdout.trim().split('\n').filter(Boolean)) recordSchema.parse(JSON.parse(line));
}

describe('replaying', () => {
  it('a clip gives one record a frame, calibrates on its segment and finds its slouch', async () => {
    const records = recordsOf(await replay(clip, '--json', '--settings', quick));
    const frames = framesOf(records);
    expect(frames.map(({ t }) => t)).toEqual(Array.from({ length: 40 }, (_, index) => index / 2));
    expect(eventsOf(records)).toEqual(['calibrated upright', 'alert slouch']);
    expect(frames.filter(({ t }) => t >= 10 && t < 11.5).map(({ state }) => state)).toEqual([
      'upright',
      'upright',
      'upright'
    ]);
    expect(frames.filter(({ t }) => t >= 15).every(({ state }) => state === 'slouch')).toBe(true);
  });

  it('a trace judges as its pictures do, and finds its calibration in the truth beside it', async () => {
    const records = recordsOf(await replay(trace, '--json', '--settings', quick));
    expect(eventsOf(records)).toEqual(['calibrated upright', 'alert slouch']);
  });

  it('without --json prints a table with the alert in words', async () => {
    const { code, stdout } = await replay(trace, '--settings', quick);
    expect(code).toBe(0);
    expect(stdout).toMatch(/0:09\.0\s+\[calibrated\]/);
    expect(stdout).toMatch(/\[alert\]\s+Your/);
    expect(stdout).toMatch(/^Slouching\s+[\d.]+ s$/m);
  });

  it('a folder of pictures goes by their names, five a second, and calibrates where it is told', async () => {
    const pictures = await folder('pictures');
    // 1.jpg … 12.jpg: sorted as text, 10 would come before 2.
    for (let number = 1; number <= 12; number += 1) {
      const name = `${String(number).padStart(5, '0')}.jpg`;
      await copyFile(join(clip, 'frames', name), join(pictures, `${number}.jpg`));
    }
    const records = recordsOf(await replay(pictures, '--json', '--calibrate', '0.4-2.4'));
    expect(framesOf(records).map(({ t }) => t)).toEqual([
      0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2.2
    ]);
    expect(eventsOf(records).every((event) => event.startsWith('calibrat'))).toBe(true);
  });

  it('says so when no calibration succeeded, and still replays', async () => {
    const { code, stdout, stderr } = await replay(trace, '--json', '--calibrate', '0-1');
    expect(code).toBe(0);
    expect(stderr).toMatch(/no calibration succeeded/);
    expect(stdout).toContain('"event":"calibrationFailed"');
  });

  it('ends quietly when the reader has seen enough', async () => {
    const long = await file(
      'long.jsonl',
      Array.from({ length: 30_000 }, (_, index) =>
        (traceLines[index % 40] ?? '').replace(/"t":[\d.]+/, `"t":${index}`)
      ).join('\n')
    );
    const child = spawn(
      process.execPath,
      ['--import', './src/replay/nodeSetup.ts', 'src/replay/replayCommand.ts', long, '--json'],
      { cwd: resolve(fixtures, '../..'), stdio: ['ignore', 'pipe', 'pipe'] }
    );
    let complaint = '';
    child.stderr.on('data', (text: Buffer) => {
      complaint += text.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise<number | null>((done) => {
      child.once('close', done);
    });
    expect(complaint).toBe('');
    expect(code).toBe(0);
  });
});

describe('bad input to replay', () => {
  it('is one line on standard error and exit code 2', async () => {
    expectRefusal(await replay(path('nowhere')), /^replay: .*nowhere: there is no such file or folder/);
    expectRefusal(await replay(trace, '--calibrate', '15'), /give seconds as <from>-<to>/);
    expectRefusal(
      await replay(trace, '--settings', await file('s.json', '{"slouch": 1}')),
      /no setting "slouch"/
    );
  });

  it('on the command line is no different', async () => {
    expectRefusal(await replay(), /missing required argument 'input'/);
    expectRefusal(await replay(trace, trace), /too many arguments/);
    expectRefusal(await replay(trace, '--jsonn'), /unknown option '--jsonn'/);
  });

  it('met on the way comes after the records before it', async () => {
    const cut = await file('cut.jsonl', traceLines.slice(0, 5).join('\n').slice(0, -40));
    const ended = await replay(cut, '--json');
    expectRefusal(ended, /cut\.jsonl:5: not JSON, perhaps cut off/);
    expect(ended.stdout.trim().split('\n')).toHaveLength(4);
  });

  it('met in a picture names it', async () => {
    await file('zero/1.jpg', await readFile(join(clip, 'frames', '00001.jpg')));
    await file('zero/2.jpg', '');
    expectRefusal(await replay(path('zero'), '--json'), /2\.jpg: the file is empty \(0 bytes\)/);
  });

  it('is a clip that does not say where it calibrates: the message says how to', async () => {
    await file('bare/frames/1.jpg', await readFile(join(clip, 'frames', '00001.jpg')));
    await file('bare/meta.json', '{"fps": 5}');
    expectRefusal(await replay(path('bare')), /no segment "calibration".*--calibrate <from>-<to>/);
  });

  it('is a calibration behind the end', async () => {
    const ended = await replay(trace, '--calibrate', '500-515', '--json');
    expectRefusal(ended, /ends at 19\.5 s, before the calibration from 500 s/);
  });
});

describe('a video', () => {
  it('says in one line when ffmpeg is not there', async () => {
    const video = await file('film.mp4', 'no film');
    const { code, stderr } = await runCommandLine('replayCommand.ts', [video], {
      PATH: await folder('nothing')
    });
    expect(stderr).toMatch(/film\.mp4: reading a video needs ffmpeg/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });
});
