import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { PoseSample } from '../../src/core/pose/keypoints.ts';
import type { PostureState } from '../../src/core/posture/verdict.ts';
import { defaultWatchSettings } from '../../src/core/posture/watchSettings.ts';
import { replay } from '../../src/replay/replay.ts';
import { distanceBetween, parseSamples } from '../engine/parity/looks.ts';
import { lookWithBuiltWorker, type BuiltWorkerInput } from '../renderer/detector/builtWorkerLooks.ts';
import { expect, test } from './fixture.ts';

const root = resolve(import.meta.dirname, '../..');
const clip = join(root, 'tests/fixtures/clip');
/** Of the clip; its calibration ends after ten seconds. */
const framesPerSecond = 2;
const calibration = { from: 0, to: 10 };

// Twice some forty inferences in each of two engines, one after the other.
test.describe.configure({ timeout: 300_000 });

// The app's own detector must not share the processor with the worker under test.
test.use({ camera: 'none' });

test('the built worker and Node see the same landmarks in the same frames, and judge them the same', async ({
  win,
  userData
}) => {
  const [inWorker, inNode] = await looksOfBoth(await win('detector'), 'RGB', userData);
  expect(inWorker.every(({ pose }) => pose !== null)).toBe(true);
  expect(distanceBetween(inWorker, inNode).largest).toBeLessThan(0.015);
  // The numbers about the picture decide over "too dark" and "frozen", so they have to agree as well.
  for (const [index, { picture }] of inWorker.entries()) {
    expect(picture?.meanLuma).toBeCloseTo(inNode[index]?.picture?.meanLuma ?? -1, 0);
    expect(picture?.lumaDeviation).toBeCloseTo(inNode[index]?.picture?.lumaDeviation ?? -1, 0);
  }
  const states = await statesOf(inWorker);
  expect(new Set(states)).toEqual(new Set(['cannotTell', 'upright', 'slouch']));
  expect(states).toEqual(await statesOf(inNode));
});

test('frames in the form that cameras send are seen like the recorded pictures of them', async ({
  win,
  userData
}) => {
  const [inWorker, inNode] = await looksOfBoth(await win('detector'), 'I420', userData);
  // The two decoders smooth colours differently, which moves a landmark now and then: measured mean 0.3 %, largest 3 %.
  const { mean, largest } = distanceBetween(inWorker, inNode);
  expect(mean).toBeLessThan(0.008);
  expect(largest).toBeLessThan(0.06);
  const [states, others] = [await statesOf(inWorker), await statesOf(inNode)];
  const differing = states.filter((state, index) => state !== others[index]);
  expect(differing.length).toBeLessThanOrEqual(2);
});

async function looksOfBoth(
  page: Page,
  pixels: BuiltWorkerInput['pixels'],
  folder: string
): Promise<readonly [readonly PoseSample[], readonly PoseSample[]]> {
  const jpegs = readdirSync(join(clip, 'frames'))
    .sort()
    .map((name) => readFileSync(join(clip, 'frames', name)).toString('base64'));
  const inWorker = await page.evaluate(lookWithBuiltWorker, { workerPath: builtWorkerPath(), jpegs, pixels });
  expect(inWorker).toHaveLength(jpegs.length);
  // With the worker's own times: when to look around for other people depends on them.
  const frames = jpegs.map((jpeg, index) => ({ jpeg, t: inWorker[index]?.t ?? 0 }));
  return [inWorker, looksInNode(frames, join(folder, 'frames.json'))];
}

/** The one worker that the build made, as an address under the page's origin. */
function builtWorkerPath(): string {
  const found = readdirSync(join(root, 'out/renderer/assets')).filter((name) =>
    /^detectorWorker-.+\.js$/.test(name)
  );
  expect(found, 'built workers').toHaveLength(1);
  return `/assets/${found.join()}`;
}

function looksInNode(
  frames: readonly { readonly jpeg: string; readonly t: number }[],
  file: string
): readonly PoseSample[] {
  writeFileSync(file, JSON.stringify(frames));
  return parseSamples(
    execFileSync(
      process.execPath,
      ['--import', './src/replay/nodeSetup.ts', 'tests/engine/parity/nodeLooks.ts', file],
      { cwd: root, encoding: 'utf8', maxBuffer: 50_000_000 }
    )
  );
}

/** What the posture watch says to each sample, with the times of the clip. */
async function statesOf(samples: readonly PoseSample[]): Promise<readonly PostureState[]> {
  const source = {
    kind: 'trace' as const,
    calibration,
    total: samples.length,
    samples: async function* play() {
      for (const [index, sample] of samples.entries()) yield { ...sample, t: index / framesPerSecond };
    }
  };
  const states: PostureState[] = [];
  for await (const { effects } of replay(source, calibration, defaultWatchSettings)) {
    for (const effect of effects) if (effect.kind === 'judged') states.push(effect.verdict.state);
  }
  return states;
}
