import type { Baseline } from '../../src/core/posture/baseline.ts';
import { watchingMonitor } from './monitorRun.ts';
import { uprightSitter } from './sitters.ts';

/** A baseline that a calibration really made. */
export function learnedBaseline(change: Partial<Baseline> = {}): Baseline {
  const [learned] = watchingMonitor(uprightSitter).state().baselines;
  if (learned === undefined) throw new Error('the calibration made no baseline');
  return { ...learned, ...change };
}
