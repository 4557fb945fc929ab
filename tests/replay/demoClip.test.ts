import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoSettings } from '../../src/main/demo/prepareDemo.ts';
import { splitJpegs } from '../../src/main/demo/expandDemoClip.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { watchSettingsFrom } from '../../src/core/posture/watchSettings.ts';
import { lookAtPictures, type TimedPicture } from '../../src/replay/lookAtPictures.ts';
import { decodePicture } from '../../src/replay/readPicture.ts';
import { replay } from '../../src/replay/replay.ts';
import { eventRecord } from '../../src/replay/replayRecord.ts';
import type { SampleSource } from '../../src/replay/sampleSource.ts';
import { createText } from '../../src/text/createText.ts';
import { startTestEngine } from '../engine/testEngine.ts';

const recording = resolve(import.meta.dirname, '../../resources/demo/demo.mjpeg');
const framesPerSecond = 5;

/** Every second frame of the demo: 2.5 looks a second, between what the app takes when watching and when calibrating. */
async function* demoPictures(): AsyncGenerator<TimedPicture> {
  for (const [index, frame] of splitJpegs(readFileSync(recording)).entries()) {
    if (index % 2 === 1) continue;
    const t = index / framesPerSecond;
    yield { picture: await decodePicture(frame, `demo.mjpeg at ${t} s`), t };
  }
}

const demo: SampleSource = {
  kind: 'video',
  calibration: null,
  total: null,
  samples: (expected) => lookAtPictures(demoPictures(), startTestEngine, expected)
};

describe('the demo recording', () => {
  it('shows a calibration, a slouch and a head drifting forward, each found once and recovered from', async () => {
    const text = createText('en');
    const settings = watchSettingsFrom({ ...defaultSettings, ...demoSettings });
    const events: string[] = [];
    let last = '';
    for await (const { effects } of replay(demo, { from: 0, to: 12 }, settings)) {
      for (const effect of effects) {
        const event = eventRecord(effect, text);
        if (event !== null) events.push(`${event.event} ${event.state}`);
        if (effect.kind === 'judged') last = effect.verdict.state;
      }
    }
    expect(events).toEqual([
      'calibrated upright',
      'alert slouch',
      'recovered slouch',
      'alert forwardHead',
      'recovered forwardHead'
    ]);
    // The loop begins again where it ends.
    expect(last).toBe('upright');
  }, 180_000);
});
