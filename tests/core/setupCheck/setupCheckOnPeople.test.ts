import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Pose } from '../../../src/core/pose/keypoints.ts';
import { freshSetupCheck, setupVerdicts, stepSetupCheck } from '../../../src/core/setupCheck/setupCheck.ts';

/** Rendered people before cameras whose place is known; what they do when sitting upright. */
const setups = readSetups('tests/fixtures/accuracy/poses/poses.jsonl');

describe('people before cameras whose place is known', () => {
  test('are there, with every kind of camera', () => {
    expect(new Set(setups.map(({ camera }) => camera))).toEqual(new Set(['monitor', 'laptop', 'side']));
  });

  test.each(setups)('in $name are told where the camera stands', ({ camera, looks, width, height }) => {
    const check = looks.reduce(
      (so, pose, index) => stepSetupCheck(so, { pose, width, height, picture: null }, index * 0.3),
      freshSetupCheck
    );
    const said = setupVerdicts(check);
    if (typeof said === 'string') throw new Error(`There is no verdict: ${said}.`);
    const found = Object.fromEntries(said.verdicts.map(({ aspect, finding }) => [aspect, finding]));

    expect(found['height']).toBe(camera === 'laptop' ? 'low' : 'good');
    expect(found['angle']).toBe(camera === 'side' ? 'aside' : 'good');
    expect(found['distance']).toBe('good');
    expect(found['shoulders']).toBe('good');
  });
});

type Setup = {
  readonly name: string;
  readonly camera: string;
  readonly width: number;
  readonly height: number;
  readonly looks: readonly Pose[];
};

function readSetups(file: string): readonly Setup[] {
  const begin = z.object({
    kind: z.literal('setup'),
    setup: z.string(),
    camera: z.object({ kind: z.string() }),
    width: z.number(),
    height: z.number()
  });
  const base = z.object({
    kind: z.literal('base'),
    keypoints: z.record(z.string(), z.tuple([z.number(), z.number(), z.number()]))
  });
  const found: Setup[] = [];
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const value: unknown = JSON.parse(line);
    const setup = begin.safeParse(value);
    if (setup.success) {
      const { camera, width, height } = setup.data;
      found.push({ name: setup.data.setup, camera: camera.kind, width, height, looks: [] });
    }
    const look = base.safeParse(value);
    const last = found.at(-1);
    if (!look.success || last === undefined) continue;
    found[found.length - 1] = { ...last, looks: [...last.looks, poseOf(look.data.keypoints)] };
  }
  return found;
}

function poseOf(keypoints: Readonly<Record<string, readonly [number, number, number]>>): Pose {
  const points = Object.entries(keypoints).map(([name, [x, y, score]]) => [name, { x, y, score }] as const);
  return Object.fromEntries(points);
}
