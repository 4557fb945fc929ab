import { resolve } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { formatVariations } from '../../../src/replay/accuracy/formatVariations.ts';
import { materialIn } from '../../../src/replay/accuracy/materialFolder.ts';
import { readRecordings } from '../../../src/replay/accuracy/recordings.ts';
import {
  scoreVariations,
  variations,
  type VariationResult
} from '../../../src/replay/accuracy/variations.ts';
import type { Recording } from '../../../src/replay/accuracy/truth.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const small = resolve(import.meta.dirname, '../../fixtures/accuracy');
let recordings: readonly Recording[] = [];
let results: readonly VariationResult[] = [];

beforeAll(async () => {
  const all = await readRecordings(materialIn(small));
  recordings = all.filter(({ kind }) => kind === 'trace').slice(0, 1);
  results = scoreVariations(recordings, () => undefined);
});

const named = (name: string): VariationResult | undefined => results.find((result) => result.name === name);

describe('variations of the material', () => {
  it('score every variation once for every kind of material', () => {
    expect(results.map(({ name }) => name)).toEqual(variations.map(({ name }) => name));
  });

  it('leave the recordings alone, and change them where they should', () => {
    const [recording] = recordings;
    const noisy = variations.find(({ name }) => name === 'noise 3, 5 px on top');
    if (recording === undefined || noisy === undefined) throw new Error('No material.');
    const before = JSON.stringify(recording);
    const changed = noisy.change(recording);
    expect(JSON.stringify(recording)).toBe(before);
    expect(changed.frames).toHaveLength(recording.frames.length);
    expect(JSON.stringify(changed)).not.toBe(before);
    expect(JSON.stringify(noisy.change(recording))).toBe(JSON.stringify(changed));
  });

  it('judge a mirrored person the same', () => {
    expect(named('mirrored')?.scores.recall).toEqual(named('as it is')?.scores.recall);
  });

  it('print one line for each', () => {
    const lines = formatVariations(results);
    for (const { name } of variations) expect(lines.some((line) => line.startsWith(name))).toBe(true);
  });
});
