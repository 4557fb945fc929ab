import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { thirdParty } from '../../../src/renderer/dashboard/about/thirdParty.ts';

const packageFile = z.object({
  license: z.string(),
  dependencies: z.record(z.string(), z.string()).default({})
});
const read = (path: string) => packageFile.parse(JSON.parse(readFileSync(path, 'utf8')));

test('About names every package that ships, with the licence it carries', () => {
  const shipped = [...Object.keys(read('package.json').dependencies), 'electron'].toSorted();
  const packages = thirdParty.filter(({ name }) => name !== 'MoveNet SinglePose Lightning');

  expect(packages.map(({ name }) => name).toSorted()).toEqual(shipped);
  for (const { name, licence } of packages) {
    expect([name, licence]).toEqual([name, read(`node_modules/${name}/package.json`).license]);
  }
});
