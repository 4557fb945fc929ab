import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PoseSample } from '../../src/core/pose/keypoints.ts';
import { BadInput } from '../../src/replay/badInput.ts';
import { listPictures } from '../../src/replay/pictureFolder.ts';
import { openSampleSource, type SampleSource } from '../../src/replay/sampleSource.ts';
import { useTemporaryFolder } from './temporaryFolder.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');
const { path, file, folder } = useTemporaryFolder();

let traceLines: readonly string[] = [];
let jpeg = Buffer.of();
beforeAll(async () => {
  traceLines = (await readFile(join(fixtures, 'replay', 'slouch.jsonl'), 'utf8')).trim().split('\n');
  jpeg = await readFile(join(fixtures, 'clip/frames/00001.jpg'));
});

/** What is opened here needs no pose model, or fails before it. */
const open = (input: string): Promise<SampleSource> =>
  openSampleSource(input, () => Promise.reject(new Error('The engine was started.')));

async function samplesOf(input: string): Promise<readonly PoseSample[]> {
  const source = await open(input);
  const samples: PoseSample[] = [];
  for await (const sample of source.samples(() => null)) samples.push(sample);
  return samples;
}

async function expectRefusal(input: string, message: RegExp): Promise<void> {
  const samples = samplesOf(input);
  await expect(samples).rejects.toThrow(BadInput);
  await expect(samples).rejects.toThrow(message);
}

describe('a clip folder', () => {
  it('tells its length and its calibration', async () => {
    expect(await open(join(fixtures, 'clip'))).toMatchObject({
      kind: 'clip',
      total: 40,
      calibration: { from: 0, to: 10 }
    });
  });

  it('takes the calibration from its truth when its description names none', async () => {
    await file('truthful/frames/1.jpg', jpeg);
    await file('truthful/meta.json', '{"fps": 5}');
    const segments = ['natural', 'calibration', 'calibration', 'work', 'calibration'];
    const truth = segments.map((segment, t) => JSON.stringify({ t, segment }));
    await file('truthful/truth.jsonl', truth.join('\n'));
    expect((await open(path('truthful'))).calibration).toEqual({ from: 1, to: 3 });
  });

  it('has none when neither names it', async () => {
    await file('plain/frames/1.jpg', jpeg);
    await file('plain/meta.json', '{"fps": 5, "segments": [{"name": "work", "t0": 0, "t1": 9}]}');
    expect((await open(path('plain'))).calibration).toBeNull();
  });

  it.each([
    ['missing', null, /meta\.json: there is no such file/],
    ['broken', '{"fps": 5', /meta\.json: not JSON/],
    ['rateless', '{"frames": 12}', /meta\.json: fps/],
    ['still', '{"fps": 0}', /meta\.json: fps/],
    ['worded', '{"fps": "5"}', /meta\.json: fps/],
    ['list', '[]', /meta\.json: /]
  ])('with its description %s is refused', async (name, meta, message) => {
    await file(`clip-${name}/frames/1.jpg`, jpeg);
    if (meta !== null) await file(`clip-${name}/meta.json`, meta);
    await expectRefusal(path(`clip-${name}`), message);
  });

  it('with a broken truth is refused by file and line', async () => {
    await file('lying/frames/1.jpg', jpeg);
    await file('lying/meta.json', '{"fps": 5}');
    await file('lying/truth.jsonl', '{"t": 0, "segment": "work"}\n{"t": 1}\n');
    await expectRefusal(path('lying'), /truth\.jsonl:2: not a truth line/);
  });

  it('without frames is refused', async () => {
    await folder('bare/frames');
    await file('bare/meta.json', '{"fps": 5}');
    await expectRefusal(path('bare'), /frames: holds no pictures/);
  });
});

describe('a folder of pictures', () => {
  it('is read in the order of numbers, whatever else lies there', async () => {
    for (const name of ['10.jpg', '9.JPG', '100.jpeg', 'b.png', 'notes.txt', '.DS_Store']) {
      await file(`mixed/${name}`, jpeg);
    }
    const names = (await listPictures(path('mixed'))).map((picture) => picture.slice(path('mixed/').length));
    expect(names).toEqual(['9.JPG', '10.jpg', '100.jpeg', 'b.png']);
    expect(await open(path('mixed'))).toMatchObject({ kind: 'folder', total: 4, calibration: null });
  });

  it('without pictures is refused', async () => {
    await expectRefusal(await folder('empty'), /empty: holds no pictures/);
  });
});

describe('a landmark trace', () => {
  it('gives its samples, and the calibration of the truth beside it', async () => {
    const input = join(fixtures, 'replay', 'slouch.jsonl');
    expect((await open(input)).calibration).toEqual({ from: 0, to: 10 });
    const samples = await samplesOf(input);
    expect(samples).toHaveLength(40);
    expect(samples.at(-1)).toMatchObject({ t: 19.5, width: 640, height: 480, picture: null });
  });

  it('may have blank lines, Windows line ends and a byte order mark', async () => {
    const input = await file('windows.jsonl', `\uFEFF${traceLines.slice(0, 3).join('\r\n\r\n')}\r\n`);
    expect(await samplesOf(input)).toHaveLength(3);
  });

  it('may stand still in time, but not go back', async () => {
    const [first = '', second = ''] = traceLines;
    expect(await samplesOf(await file('still.jsonl', `${first}\n${first}\n`))).toHaveLength(2);
    await expectRefusal(
      await file('back.jsonl', `${second}\n${first}\n`),
      /back\.jsonl:2: t goes back from 0\.5 to 0 s/
    );
  });

  it('with a half-written last line is refused by its number', async () => {
    const cut = traceLines.slice(0, 5).join('\n').slice(0, -40);
    await expectRefusal(await file('cut.jsonl', cut), /cut\.jsonl:5: not JSON, perhaps cut off/);
  });

  it('of nothing is refused', async () => {
    await expectRefusal(await file('zero.jsonl', ''), /zero\.jsonl: the file is empty \(0 bytes\)/);
    await expectRefusal(await file('blank.jsonl', '\n \n'), /blank\.jsonl: holds no samples/);
  });
});

describe('a path', () => {
  it('that leads nowhere is refused', async () => {
    await expectRefusal(path('nowhere'), /nowhere: there is no such file or folder/);
  });
});
