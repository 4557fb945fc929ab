import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Baseline } from '../../src/core/posture/baseline.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { defaultWatchSettings } from '../../src/core/posture/watchSettings.ts';
import { openClip } from '../../src/replay/clip.ts';
import { replay } from '../../src/replay/replay.ts';
import { startEngine } from '../../src/replay/startEngine.ts';
import { type Stretch, writeDeskRecording } from '../e2e/deskRecording.ts';

const root = resolve(import.meta.dirname, '../..');
const clip = join(root, 'tests', 'fixtures', 'clip');

/** A person who is known, and what is in front of the camera. */
export type BenchDesk = {
  /** A copy of the built app, so that a build made meanwhile changes nothing. */
  readonly app: string;
  /** The camera that all subjects have. */
  readonly recording: string;
  /** An empty folder of user data in which the person is calibrated and these settings chosen. */
  readonly dataFolder: (settings: Partial<Settings>) => string;
  readonly dispose: () => void;
};

/**
 * Prepares everything but the programs themselves; the app must be built.
 * @param name of the recording
 */
export async function prepareDesk(name: string, stretches: readonly Stretch[]): Promise<BenchDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const app = join(folder, 'app');
  for (const part of ['out/main', 'out/preload', 'out/renderer', 'resources', 'package.json']) {
    cpSync(join(root, part), join(app, part), { recursive: true });
  }
  const baseline = await calibrated();
  const recording = await writeDeskRecording(name, stretches);
  let folders = 0;
  return {
    app,
    recording,
    dataFolder: (settings) => {
      folders += 1;
      const data = join(folder, `data-${folders}`);
      mkdirSync(data);
      writeJson(join(data, 'state.json'), { onboarding: { step: null } });
      writeJson(join(data, 'settings.json'), settings);
      writeJson(join(data, 'baselines.json'), { baselines: [baseline] });
      return data;
    },
    dispose: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  };
}

/** Makes a folder of user data in which the app is paused: without the camera, it comes to rest. @returns the folder */
export function pausedData(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeJson(join(folder, 'state.json'), { onboarding: { step: null }, pause: { until: null } });
  return folder;
}

/** What the app would have stored after calibrating on the recording; without a camera, as its id changes with each start. */
async function calibrated(): Promise<Baseline> {
  const source = await openClip(clip, startEngine);
  const stretch = source.calibration ?? { from: 0, to: 10 };
  for await (const { effects } of replay(source, stretch, defaultWatchSettings)) {
    for (const effect of effects) {
      if (effect.kind === 'baselineLearned') {
        return { ...effect.baseline, id: '6f7a8f6e-6d0f-4f0a-9b1e-0d2f8a1c3b5d', cameraId: '' };
      }
    }
  }
  throw new Error('The recording could not be calibrated on.');
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value));
}
