import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatRingVariations } from '../../../src/replay/accuracy/formatRingVariations.ts';
import { materialIn } from '../../../src/replay/accuracy/materialFolder.ts';
import { tallyPeer } from '../../../src/replay/accuracy/peerRules.ts';
import { readRecordings } from '../../../src/replay/accuracy/recordings.ts';
import {
  ringVariations,
  scoreRingVariations,
  type RingVariationResult
} from '../../../src/replay/accuracy/ringVariations.ts';
import { scoresOf } from '../../../src/replay/accuracy/scores.ts';
import { addTallies } from '../../../src/replay/accuracy/tally.ts';
import type { Recording } from '../../../src/replay/accuracy/truth.ts';

const small = resolve(import.meta.dirname, '../../fixtures/accuracy');
let recordings: readonly Recording[] = [];
let results: readonly RingVariationResult[] = [];

beforeAll(async () => {
  recordings = (await readRecordings(materialIn(small))).slice(0, 2);
  results = scoreRingVariations(recordings, () => undefined);
});

function named(name: string): RingVariationResult {
  const result = results.find((one) => one.name === name);
  if (result === undefined) throw new Error(`No variation "${name}".`);
  return result;
}

describe('the ranges of the nose-height calibration', () => {
  it('begin with the row of the report', () => {
    const tallies = recordings.map((recording) => tallyPeer('noseHeight', 'asItsMakersCalibrate', recording));
    expect(named('as derived').scores).toEqual(scoresOf(addTallies(tallies)));
  });

  it('lie on both sides of what is derived, the ends of all together furthest out', () => {
    const drop = (name: string): number => named(name).meanDrop;
    expect(drop('head share 0.285')).toBeLessThan(drop('as derived'));
    expect(drop('head share 0.67')).toBeGreaterThan(drop('as derived'));
    expect(drop('all lower ends')).toBeLessThan(drop('head share 0.285'));
    expect(drop('all upper ends')).toBeGreaterThan(drop('eyes on the upper edge'));
    expect(drop('drop × 2')).toBeCloseTo(2 * drop('as derived'), 9);
  });

  it('call fewer postures bad the further the nose may sink, bad and fine ones alike', () => {
    const [none, twice, sixfold] = ['drop × 0', 'drop × 2', 'drop × 6'].map((name) => named(name).scores);
    for (const [less, more] of [
      [none, twice],
      [twice, sixfold]
    ]) {
      expect(more?.badSecondsFound).toBeLessThanOrEqual(less?.badSecondsFound ?? 0);
      expect(more?.goodSecondsKept).toBeGreaterThanOrEqual(less?.goodSecondsKept ?? 1);
    }
    expect(sixfold?.badSecondsFound).toBeLessThan(none?.badSecondsFound ?? 0);
  });

  it('print one line for each within a terminal', () => {
    const lines = formatRingVariations(results);
    for (const { name } of ringVariations) expect(lines.some((line) => line.startsWith(name))).toBe(true);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(140);
  });
});
