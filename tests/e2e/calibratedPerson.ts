import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultWatchSettings } from '../../src/core/posture/watchSettings.ts';
import { defaultCalibration, replay } from '../../src/replay/replay.ts';
import { openTrace } from '../../src/replay/trace.ts';

/** The landmarks of the clip that recordings for the camera are made of. */
const trace = resolve(import.meta.dirname, '../fixtures/replay/slouch.jsonl');

/**
 * Leaves in the app's data what a calibration of the recorded person made before this run. It belongs to any camera: the
 * stand-in's has another id with each start.
 */
export async function writeCalibration(userData: string): Promise<void> {
  const source = await openTrace(trace);
  for await (const { effects } of replay(source, defaultCalibration, defaultWatchSettings)) {
    for (const effect of effects) {
      if (effect.kind !== 'baselineLearned') continue;
      const baseline = { ...effect.baseline, id: '6f7a8f6e-6d0f-4f0a-9b1e-0d2f8a1c3b5d', cameraId: '' };
      writeFileSync(join(userData, 'baselines.json'), JSON.stringify({ baselines: [baseline] }));
      return;
    }
  }
  throw new Error(`Nobody could be calibrated on ${trace}.`);
}
